package dev.plumbline.importer;

import dev.plumbline.model.KeptSample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps whole, for one endpoint, the {@link #SLOWEST} slowest samples and the first {@link
 * #FAILURES} failed ones of each kind; and a few of every stretch of the run, so that a window of a
 * long run does not stand empty.
 */
public final class SampleKeeper {
  private static final int SLOWEST = 20;
  private static final int FAILURES = 20;
  private static final int KINDS = 100;
  private static final int SLOWEST_OF_STRETCH = 3;
  private static final int FAILURES_OF_STRETCH = 2;

  /** Why a sample is kept that did not fail. */
  public static final String SLOW = "slow";

  private final PriorityQueue<KeptSample> slowest =
      new PriorityQueue<>(SLOWEST + 1, Comparator.comparingDouble(KeptSample::value));
  private final Map<String, List<KeptSample>> failures = new HashMap<>();
  private final boolean byStretch;
  private final Stretches slowestOfEach = new Stretches(SLOWEST_OF_STRETCH);
  private final Stretches failuresOfEach = new Stretches(FAILURES_OF_STRETCH);
  private double floor = Double.NEGATIVE_INFINITY;

  /**
   * @param byStretch whether to keep some of every stretch too: several times as many
   */
  public SampleKeeper(boolean byStretch) {
    this.byStretch = byStretch;
  }

  /** Whether a sample would be kept as things stand: most would not, at the cost of a look. */
  public boolean wants(long nanos, double value, String failure) {
    return value > floor || !failure.isEmpty() || (byStretch && slowestOfEach.wants(nanos, value));
  }

  /** When the stretch began for which {@link #wants} said no. */
  long stretchBegin() {
    return byStretch ? slowestOfEach.begin() : Long.MIN_VALUE;
  }

  /** When it ends. */
  long stretchEnd() {
    return byStretch ? slowestOfEach.end() : Long.MAX_VALUE;
  }

  /**
   * Looks at a sample; most are let go at once, so the sample itself is made only when wanted.
   *
   * @param nanos when it was, as {@link KeptSample#epochNanos}
   * @param failure the kind of its failure, empty where it succeeded
   */
  public void offer(long nanos, double value, String failure, Supplier<KeptSample> sample) {
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
    if (byStretch) {
      slowestOfEach.offer(nanos, value, sample);
      if (!failure.isEmpty()) {
        failuresOfEach.offer(nanos, (double) -nanos, sample);
      }
    }
  }

  /** Hands on what was kept, the slowest first, none twice. */
  public void handOn(RunSink out) {
    Set<KeptSample> failed = new LinkedHashSet<>();
    failures.values().forEach(failed::addAll);
    failuresOfEach
        .kept()
        .sorted(Comparator.comparingLong(KeptSample::epochNanos))
        .forEach(failed::add);
    Stream.concat(slowest.stream(), slowestOfEach.kept())
        .distinct()
        .filter(sample -> !failed.contains(sample))
        .sorted(Comparator.comparingDouble(KeptSample::value).reversed())
        .forEach(out::sample);
    failed.forEach(out::sample);
  }
}
