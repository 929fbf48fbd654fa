package dev.plumbline.ui.compare;

import dev.plumbline.app.Failure;
import dev.plumbline.app.RunNames;
import dev.plumbline.app.RunSide;
import dev.plumbline.app.SharedName;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The runs that are compared, each side's oldest first.
 *
 * @param areSwapped whether the baseline was the candidate when they were opened
 */
record Sides(List<Run> baseline, List<Run> candidate, boolean areSwapped) {
  private static final Comparator<Run> IN_TIME =
      Comparator.comparing(Run::started).thenComparing(Run::id);

  Sides {
    baseline = baseline.stream().sorted(IN_TIME).toList();
    candidate = candidate.stream().sorted(IN_TIME).toList();
  }

  Sides(List<Run> baseline, List<Run> candidate) {
    this(baseline, candidate, false);
  }

  static Sides read(Store store, List<String> baselineIds, List<String> candidateIds) {
    return new Sides(runs(store, baselineIds), runs(store, candidateIds));
  }

  private static List<Run> runs(Store store, List<String> ids) {
    return ids.stream()
        .map(
            id ->
                store
                    .run(id)
                    .orElseThrow(
                        () -> new Failure("PB-NO-RUN", "a run was removed from the store")))
        .toList();
  }

  List<Run> of(RunSide side) {
    return side == RunSide.BASELINE ? baseline : candidate;
  }

  Sides swapped() {
    return new Sides(candidate, baseline, !areSwapped);
  }

  Sides without(RunSide side, Run run) {
    List<Run> left = of(side).stream().filter(one -> !one.id().equals(run.id())).toList();
    return side == RunSide.BASELINE
        ? new Sides(left, candidate, areSwapped)
        : new Sides(baseline, left, areSwapped);
  }

  /** Those of them that are still there. */
  Sides stored(Predicate<Run> isStored) {
    return new Sides(
        baseline.stream().filter(isStored).toList(),
        candidate.stream().filter(isStored).toList(),
        areSwapped);
  }

  /** Runs that are on both sides. */
  List<Run> shared() {
    List<String> before = baseline.stream().map(Run::id).toList();
    return candidate.stream().filter(run -> before.contains(run.id())).toList();
  }

  List<Run> partial() {
    return all().stream().filter(Run::isPartial).toList();
  }

  List<Run> all() {
    List<Run> all = new ArrayList<>(baseline);
    all.addAll(candidate);
    return all;
  }

  /** What the runs are called, by their ids. */
  Map<String, String> names() {
    return RunNames.of(all().stream().distinct().toList());
  }

  /** What the runs of a side are called together; empty where nothing tells them from the other. */
  Optional<String> name(RunSide side) {
    return SharedName.of(
        of(side), of(side == RunSide.BASELINE ? RunSide.CANDIDATE : RunSide.BASELINE), names());
  }
}
