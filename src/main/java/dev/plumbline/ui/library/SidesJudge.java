package dev.plumbline.ui.library;

import dev.plumbline.app.CompareOptions;
import dev.plumbline.app.CompareRuns;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.LibraryView;
import dev.plumbline.app.MarkedSides;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Latest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges the two sides of each test while the list is looked at, one after the other, each once.
 */
final class SidesJudge {
  /** Of both sides together: more is not read for a line in a list. */
  private static final long MOST_REQUESTS = 3_000_000;

  /** One run a side says nothing of noise between runs. */
  private static final int NO_VERDICT = 2;

  private final Store store;
  private final Jobs jobs;
  private final Latest latest;
  private final Runnable judged;
  private final Map<MarkedSides, Optional<SidesVerdict>> verdicts = new HashMap<>();
  private List<MarkedSides> looked = List.of();
  private Optional<MarkedSides> running = Optional.empty();

  SidesJudge(Store store, Jobs jobs, Latest latest, Runnable judged) {
    this.store = store;
    this.jobs = jobs;
    this.latest = latest;
    this.judged = judged;
  }

  /** Empty where the sides cannot be compared, or not yet. */
  Optional<SidesVerdict> verdict(MarkedSides sides) {
    return verdicts.getOrDefault(sides, Optional.empty());
  }

  void look(LibraryView view) {
    looked = view.sides().stream().filter(SidesJudge::isWorthIt).toList();
    verdicts.keySet().retainAll(looked);
    if (running.filter(looked::contains).isEmpty()) {
      latest.forget();
      next();
    }
  }

  private static boolean isWorthIt(MarkedSides sides) {
    long requests =
        Stream.concat(sides.baseline().stream(), sides.candidate().stream())
            .mapToLong(Run::requests)
            .sum();
    int runs = sides.baseline().size() + sides.candidate().size();
    return sides.isBoth() && runs > NO_VERDICT && requests <= MOST_REQUESTS;
  }

  private void next() {
    running = looked.stream().filter(sides -> !verdicts.containsKey(sides)).findFirst();
    running.ifPresent(this::judge);
  }

  private void judge(MarkedSides sides) {
    latest.start(
        () ->
            SidesVerdict.of(
                new CompareRuns(store, jobs)
                    .judge(
                        sides.baseline().reversed(),
                        sides.candidate().reversed(),
                        CompareOptions.DEFAULT)),
        verdict -> found(sides, Optional.of(verdict)),
        _ -> found(sides, Optional.empty())); // the comparison itself says why it is none
  }

  private void found(MarkedSides sides, Optional<SidesVerdict> verdict) {
    verdicts.put(sides, verdict);
    judged.run();
    next();
  }
}
