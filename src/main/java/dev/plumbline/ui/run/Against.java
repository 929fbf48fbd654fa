package dev.plumbline.ui.run;

import dev.plumbline.analysis.ComparedRate;
import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.LogBins;
import dev.plumbline.analysis.Rate;
import dev.plumbline.analysis.RateComparison;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.app.BaselineFigures;
import dev.plumbline.app.CompareOptions;
import dev.plumbline.app.CompareRuns;
import dev.plumbline.app.ComparedSides;
import dev.plumbline.app.Jobs;
import dev.plumbline.budget.Window;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.util.List;
import java.util.Optional;

/**
 * A window of a run against the same window of its baseline's runs.
 *
 * @param figures of each of the baseline's other runs, and of all together
 * @param changes empty where the run may not be compared: it is partial, or one of the baseline
 */
public record Against(BaselineFigures.Figures figures, Optional<Changes> changes) {
  private static final double RATE_MARGIN = 0.05;

  /** From the baseline to the run, all endpoints as one. */
  public record Changes(ComparedRow p95, ComparedRate errors, ComparedRate throughput) {}

  static Against read(
      Store store, Jobs jobs, BaselineRuns baseline, Run run, Window window, LogBins bins) {
    BaselineFigures.Figures figures =
        new BaselineFigures(store, jobs).of(baseline.others(), window, bins);
    boolean comparable = !baseline.holdsTheRun() && !run.isPartial() && figures.requests() > 0;
    return new Against(
        figures,
        comparable
            ? Optional.of(changes(store, jobs, baseline.others(), run, window))
            : Optional.empty());
  }

  private static Changes changes(
      Store store, Jobs jobs, List<Run> baseline, Run run, Window window) {
    CompareOptions options = CompareOptions.DEFAULT.within(window);
    ComparedSides sides = new CompareRuns(store, jobs).read(baseline, List.of(run), options);
    return new Changes(
        sides.tableTogether(options.judging()).of(Statistic.P95).getFirst(),
        sides.rateTogether(Rate.ERRORS, RateComparison.ERROR_MARGIN),
        sides.rateTogether(Rate.THROUGHPUT, RATE_MARGIN));
  }
}
