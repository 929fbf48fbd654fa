package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The runs on either side that belong together, the newest first: those of one test. Only where no
 * test has both sides are the sides of several tests held against each other, since then somebody
 * called the versions of one test by two names.
 *
 * @param test empty where they are of several tests
 */
public record MarkedSides(String test, List<Run> baseline, List<Run> candidate) {
  public static final MarkedSides NONE = new MarkedSides("", List.of(), List.of());

  public MarkedSides {
    baseline = List.copyOf(baseline);
    candidate = List.copyOf(candidate);
  }

  /**
   * Each run that is on a side, once.
   *
   * @param runs the newest first
   */
  static List<MarkedSides> of(List<Run> runs) {
    List<Run> marked = runs.stream().filter(run -> RunSide.of(run).isPresent()).toList();
    List<MarkedSides> tests = new ArrayList<>();
    marked.stream()
        .collect(Collectors.groupingBy(Run::test, LinkedHashMap::new, Collectors.toList()))
        .forEach((test, all) -> tests.add(split(test, all)));
    return tests.size() < 2 || tests.stream().anyMatch(MarkedSides::isBoth)
        ? tests
        : List.of(split("", marked));
  }

  private static MarkedSides split(String test, List<Run> all) {
    return new MarkedSides(test, on(RunSide.BASELINE, all), on(RunSide.CANDIDATE, all));
  }

  private static List<Run> on(RunSide side, List<Run> runs) {
    return runs.stream().filter(run -> RunSide.of(run).equals(Optional.of(side))).toList();
  }

  public boolean isBoth() {
    return !baseline.isEmpty() && !candidate.isEmpty();
  }

  public List<Run> on(RunSide side) {
    return side == RunSide.BASELINE ? baseline : candidate;
  }

  /** The runs of a side by their ids, the oldest first, as a comparison takes them. */
  public List<String> ids(RunSide side) {
    return on(side).reversed().stream().map(Run::id).toList();
  }

  /** Whether it is what a run would be compared in, be it on a side yet or not. */
  boolean concerns(Run run) {
    return test.equals(run.test()) || baseline.contains(run) || candidate.contains(run);
  }

  /** Whether its runs were started now on one side, now on the other. */
  public boolean isInterleaved() {
    return isBoth() && RunOrder.of(baseline, candidate) == RunOrder.INTERLEAVED;
  }
}
