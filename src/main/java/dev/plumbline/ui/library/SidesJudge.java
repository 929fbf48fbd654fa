package dev.plumbline.ui.library;

import dev.plumbline.app.CompareOptions;
import dev.plumbline.app.CompareRuns;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.LibraryView;
import dev.plumbline.app.RunSide;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Latest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the two sides while the list is looked at, once for each pair of sides. */
final class SidesJudge {
  /** Of both sides together: more is not read for a line in a list. */
  private static final long MOST_REQUESTS = 3_000_000;

  private final Store store;
  private final Jobs jobs;
  private final Latest latest;
  private final Runnable judged;
  private List<String> looked = List.of();
  private Optional<SidesVerdict> verdict = Optional.empty();

  SidesJudge(Store store, Jobs jobs, Latest latest, Runnable judged) {
    this.store = store;
    this.jobs = jobs;
    this.latest = latest;
    this.judged = judged;
  }

  /** Empty where the sides cannot be compared, or not yet. */
  Optional<SidesVerdict> verdict() {
    return verdict;
  }

  void look(LibraryView view) {
    List<Run> baseline = view.runs(RunSide.BASELINE).reversed();
    List<Run> candidate = view.runs(RunSide.CANDIDATE).reversed();
    List<String> sides =
        Stream.of(ids(baseline), List.of("|"), ids(candidate)).flatMap(List::stream).toList();
    if (sides.equals(looked)) {
      return;
    }
    looked = sides;
    verdict = Optional.empty();
    long requests =
        Stream.concat(baseline.stream(), candidate.stream()).mapToLong(Run::requests).sum();
    if (baseline.size() < 2 || candidate.size() < 2 || requests > MOST_REQUESTS) {
      latest.forget();
      return;
    }
    latest.start(
        () ->
            SidesVerdict.of(
                new CompareRuns(store, jobs).judge(baseline, candidate, CompareOptions.DEFAULT)),
        found -> {
          verdict = Optional.of(found);
          judged.run();
        },
        _ -> {}); // the comparison itself says why it is none
  }

  private static List<String> ids(List<Run> runs) {
    return runs.stream().map(Run::id).toList();
  }
}
