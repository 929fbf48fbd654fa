package dev.plumbline.ui.run;

import dev.plumbline.analysis.ComparedRate;
import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.LogBins;
import dev.plumbline.analysis.Rate;
import dev.plumbline.analysis.RateComparison;
import dev.plumbline.analysis.RowKey;
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

  /**
   * From the baseline to the run, as a comparison of both judges it.
   *
   * @param p95 empty where a side has no successful request
   * @param errors empty where a side has no request, as {@code throughput} is
   */
  public record Changes(
      Optional<ComparedRow> p95,
      Optional<ComparedRate> errors,
      Optional<ComparedRate> throughput) {}

  /**
   * Reads what is asked of the store.
   *
   * @param row the endpoint it is all of; empty for all endpoints as one
   */
  static Against read(
      Store store,
      Jobs jobs,
      BaselineRuns baseline,
      Run run,
      Window window,
      Optional<RowKey> row,
      LogBins bins) {
    BaselineFigures.Figures figures =
        new BaselineFigures(store, jobs).of(baseline.others(), window, row, bins);
    boolean comparable = !baseline.holdsTheRun() && !run.isPartial() && figures.requests() > 0;
    return new Against(
        figures,
        comparable
            ? Optional.of(changes(store, jobs, baseline.others(), run, window, row))
            : Optional.empty());
  }

  private static Changes changes(
      Store store, Jobs jobs, List<Run> baseline, Run run, Window window, Optional<RowKey> row) {
    CompareOptions options = CompareOptions.DEFAULT.within(window);
    ComparedSides sides = new CompareRuns(store, jobs).read(baseline, List.of(run), options);
    return row.map(key -> changes(sides, key))
        .orElseGet(
            () ->
                new Changes(
                    sides.tableTogether(options.judging()).of(Statistic.P95).stream().findFirst(),
                    Optional.of(sides.rateTogether(Rate.ERRORS, RateComparison.ERROR_MARGIN)),
                    Optional.of(sides.rateTogether(Rate.THROUGHPUT, RATE_MARGIN))));
  }

  /** Among all endpoints, whose noise is shared. */
  private static Changes changes(ComparedSides sides, RowKey key) {
    return new Changes(
        sides.table(sides.options().judging()).of(Statistic.P95).stream()
            .filter(row -> row.key().equals(key))
            .findFirst(),
        rate(sides, key, Rate.ERRORS, RateComparison.ERROR_MARGIN),
        rate(sides, key, Rate.THROUGHPUT, RATE_MARGIN));
  }

  private static Optional<ComparedRate> rate(
      ComparedSides sides, RowKey key, Rate rate, double margin) {
    return sides.rates(rate, margin).stream().filter(row -> row.key().equals(key)).findFirst();
  }
}
