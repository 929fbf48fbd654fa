package dev.plumbline.app;

import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.util.List;

/** Compares two sets of runs. */
public final class CompareRuns {
  private final Store store;
  private final Jobs jobs;

  public CompareRuns(Store store, Jobs jobs) {
    this.store = store;
    this.jobs = jobs;
  }

  /**
   * Both sides with all that is judged of them, to be judged as often as one likes.
   *
   * @throws Failure when a side is empty or holds a run that may not take one, or both hold the
   *     same
   */
  public ComparedSides read(List<Run> baseline, List<Run> candidate, CompareOptions options) {
    return new SidesReader(store, jobs, options).read(baseline, candidate);
  }

  /** The judged table; fails as {@link #read} does. */
  public ComparisonTable judge(List<Run> baseline, List<Run> candidate, CompareOptions options) {
    return read(baseline, candidate, options).table(options.judging());
  }

  /** The judged table with what a report says beside it; fails as {@link #read} does. */
  public RunsCompared compare(List<Run> baseline, List<Run> candidate, CompareOptions options) {
    return read(baseline, candidate, options).judge(options.judging());
  }
}
