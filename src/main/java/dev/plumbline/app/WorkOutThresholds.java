package dev.plumbline.app;

import dev.plumbline.model.Run;
import dev.plumbline.model.StatedThreshold;
import dev.plumbline.store.Store;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Works out what became of thresholds where no file of a run says so, a run at a time, and keeps
 * it: a list is to say what the run's own page says.
 */
public final class WorkOutThresholds {
  /** More is not read for a line in a list; who opens such a run sees it. */
  private static final long MOST_REQUESTS = 10_000_000;

  private final Store store;
  private final Jobs jobs;

  public WorkOutThresholds(Store store, Jobs jobs) {
    this.store = store;
    this.jobs = jobs;
  }

  /**
   * @param stop asked before each run
   * @param worked told after each run
   * @return how many runs were looked at
   */
  public int fill(BooleanSupplier stop, Runnable worked) {
    int done = 0;
    for (String id : store.workedOutcomes().missing()) {
      if (stop.getAsBoolean()) {
        break;
      }
      Optional<Run> run = store.run(id).filter(one -> one.requests() <= MOST_REQUESTS);
      if (run.isPresent()) {
        store.workedOutcomes().keep(run.get(), workOut(run.get()));
        done++;
        worked.run();
      }
    }
    return done;
  }

  private Map<StatedThreshold, Optional<Boolean>> workOut(Run run) {
    ExploredRun explored = new ExploreRun(store, jobs).open(run);
    RunWindow whole = explored.window();
    Map<StatedThreshold, Optional<Boolean>> found = new HashMap<>();
    for (StatedThreshold threshold : explored.thresholds()) {
      if (threshold.passed().isEmpty()) {
        found.put(threshold, StatedOutcome.of(explored, whole, threshold).passed());
      }
    }
    return found;
  }
}
