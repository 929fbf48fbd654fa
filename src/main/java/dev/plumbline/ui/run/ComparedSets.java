package dev.plumbline.ui.run;

import dev.plumbline.app.RunSide;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a run's comparison is of: its baseline, and the candidate's side of its test. A run that is
 * on neither stands alone.
 */
public record ComparedSets(List<Run> baseline, List<Run> candidate) {
  private static final Comparator<Run> OLDEST_FIRST =
      Comparator.comparing(Run::started).thenComparing(Run::id);

  static ComparedSets of(Store store, Run run, BaselineRuns baseline) {
    List<Run> before =
        Stream.concat(
                baseline.others().stream(), baseline.holdsTheRun() ? Stream.of(run) : Stream.of())
            .sorted(OLDEST_FIRST)
            .toList();
    boolean ofASet = baseline.holdsTheRun() || isCandidate(run);
    return new ComparedSets(before, ofASet ? candidates(store, run, before) : List.of(run));
  }

  /** A run on both sides would make them more alike than they are. */
  private static List<Run> candidates(Store store, Run run, List<Run> before) {
    Set<String> taken = new HashSet<>(ids(before));
    return store.runs().stream()
        .filter(one -> one.test().equals(run.test()) && !one.isPartial())
        .filter(one -> isCandidate(one) && !taken.contains(one.id()))
        .sorted(OLDEST_FIRST)
        .toList();
  }

  private static boolean isCandidate(Run run) {
    return RunSide.of(run).filter(RunSide.CANDIDATE::equals).isPresent();
  }

  boolean hasBoth() {
    return !baseline.isEmpty() && !candidate.isEmpty();
  }

  static List<String> ids(List<Run> runs) {
    return runs.stream().map(Run::id).toList();
  }
}
