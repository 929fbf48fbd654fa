package dev.plumbline.ui.run;

import dev.plumbline.app.RunSide;
import dev.plumbline.model.Run;
import dev.plumbline.store.Baselines.Baseline;
import dev.plumbline.store.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The runs that a run is held against: those of the newest baseline that was promoted for its test,
 * else those of its test that are on the baseline's side.
 *
 * @param others oldest first, without the run itself
 * @param holdsTheRun whether the run is one of them
 */
public record BaselineRuns(List<Run> others, boolean holdsTheRun) {
  static BaselineRuns of(Store store, Run run) {
    List<Run> ofTest =
        store.runs().stream()
            .filter(one -> one.test().equals(run.test()) && !one.isPartial())
            .sorted(Comparator.comparing(Run::started).thenComparing(Run::id))
            .toList();
    Optional<Baseline> promoted =
        store.baselines().all().stream()
            .filter(baseline -> ofTest.stream().anyMatch(one -> baseline.runs().contains(one.id())))
            .max(Comparator.comparing(Baseline::created));
    Predicate<Run> isOf =
        promoted.isPresent()
            ? one -> promoted.get().runs().contains(one.id())
            : one -> RunSide.of(one).equals(Optional.of(RunSide.BASELINE));
    return new BaselineRuns(
        ofTest.stream().filter(isOf).filter(one -> !one.id().equals(run.id())).toList(),
        ofTest.stream().filter(isOf).anyMatch(one -> one.id().equals(run.id())));
  }
}
