package dev.plumbline.ui.compare;

import dev.plumbline.app.RunNames;
import dev.plumbline.app.RunSide;
import dev.plumbline.model.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The runs that are compared, each side's oldest first. */
record Sides(List<Run> baseline, List<Run> candidate) {
  private static final Comparator<Run> IN_TIME =
      Comparator.comparing(Run::started).thenComparing(Run::id);

  Sides {
    baseline = baseline.stream().sorted(IN_TIME).toList();
    candidate = candidate.stream().sorted(IN_TIME).toList();
  }

  List<Run> of(RunSide side) {
    return side == RunSide.BASELINE ? baseline : candidate;
  }

  Sides swapped() {
    return new Sides(candidate, baseline);
  }

  Sides without(RunSide side, Run run) {
    List<Run> left = of(side).stream().filter(one -> !one.id().equals(run.id())).toList();
    return side == RunSide.BASELINE ? new Sides(left, candidate) : new Sides(baseline, left);
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
}
