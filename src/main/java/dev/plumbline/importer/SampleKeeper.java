package dev.plumbline.importer;

import dev.plumbline.model.KeptSample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/**
 * Keeps whole, for one endpoint, the {@link #SLOWEST} slowest samples and the first {@link
 * #FAILURES} failed ones of each kind.
 */
public final class SampleKeeper {
  private static final int SLOWEST = 20;
  private static final int FAILURES = 20;
  private static final int KINDS = 100;

  /** Why a sample is kept that did not fail. */
  public static final String SLOW = "slow";

  private final PriorityQueue<KeptSample> slowest =
      new PriorityQueue<>(SLOWEST + 1, Comparator.comparingDouble(KeptSample::value));
  private final Map<String, List<KeptSample>> failures = new HashMap<>();
  private double floor = Double.NEGATIVE_INFINITY;

  /**
   * Looks at a sample; most are let go at once, so the sample itself is made only when wanted.
   *
   * @param failure the kind of its failure, empty where it succeeded
   */
  public void offer(double value, String failure, Supplier<KeptSample> sample) {
    if (value > floor) {
      slowest.add(sample.get());
      if (slowest.size() > SLOWEST) {
        slowest.poll();
        floor = slowest.peek().value();
      }
    }
    if (!failure.isEmpty() && (failures.size() < KINDS || failures.containsKey(failure))) {
      List<KeptSample> kind = failures.computeIfAbsent(failure, _ -> new ArrayList<>());
      if (kind.size() < FAILURES) {
        kind.add(sample.get());
      }
    }
  }

  /** Hands on what was kept, the slowest first, none twice. */
  public void handOn(RunSink out) {
    List<KeptSample> failed = failures.values().stream().flatMap(List::stream).toList();
    slowest.stream()
        .filter(sample -> !failed.contains(sample))
        .sorted(Comparator.comparingDouble(KeptSample::value).reversed())
        .forEach(out::sample);
    failed.forEach(out::sample);
  }
}
