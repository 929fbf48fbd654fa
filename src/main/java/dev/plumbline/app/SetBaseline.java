package dev.plumbline.app;

import dev.plumbline.model.Run;
import dev.plumbline.store.Baselines.Baseline;
import dev.plumbline.store.Store;
import java.util.List;
import java.util.Optional;

/** Promotes runs to a baseline: with a reason, superseding but never overwriting. */
public final class SetBaseline {
  private final Store store;

  public SetBaseline(Store store) {
    this.store = store;
  }

  /**
   * Promotes the runs as the next version of a name.
   *
   * @param supersede whether the name must exist already; otherwise it must not
   * @throws Failure when a run is partial, or the name is taken or missing
   */
  public Baseline promote(
      String name, List<Run> runs, String reason, boolean includePartial, boolean supersede) {
    if (reason.isBlank()) {
      throw new Failure("PB-USAGE", "a baseline is promoted with a reason: --reason TEXT");
    }
    for (Run run : runs) {
      if (run.isPartial() && !includePartial) {
        throw new Failure(
            "PB-PARTIAL",
            "run " + run.id() + " is partial, so it is no baseline; --include-partial lets it");
      }
    }
    Optional<Baseline> existing = store.baselines().latest(name);
    if (existing.isPresent() && !supersede) {
      throw new Failure(
          "PB-BASELINE-EXISTS",
          name
              + " is version "
              + existing.get().version()
              + " already; to promote other runs: plumbline baseline supersede "
              + name
              + " RUN... --reason TEXT");
    }
    if (existing.isEmpty() && supersede) {
      throw new Failure("PB-NO-BASELINE", "there is no baseline called " + name);
    }
    return store.baselines().set(name, runs, reason);
  }
}
