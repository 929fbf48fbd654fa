package dev.plumbline.ui.run;

import dev.plumbline.analysis.RowKey;
import dev.plumbline.budget.Budget;
import dev.plumbline.budget.BudgetSet;
import dev.plumbline.budget.BudgetStatistic.Percentile;
import dev.plumbline.budget.Dimension;
import dev.plumbline.budget.Glob;
import dev.plumbline.budget.SeriesSelection;
import dev.plumbline.budget.Unit;
import dev.plumbline.model.StatedThreshold;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How slow a percentile may be.
 *
 * @param percent 95 of p95
 * @param value in the run's unit
 * @param endpoints whose; none: of all requests together
 */
record RunLimit(double percent, double value, List<Glob> endpoints) {
  private static final Pattern STATED =
      Pattern.compile("p\\((\\d+(?:\\.\\d+)?)\\)\\s*<=?\\s*(\\d+(?:\\.\\d+)?)");

  RunLimit {
    endpoints = List.copyOf(endpoints);
  }

  /** Those of a budget set that a picture of latencies can show. */
  static List<RunLimit> of(BudgetSet set, String unit) {
    return set.budgets().stream().flatMap(budget -> of(budget, unit)).toList();
  }

  private static Stream<RunLimit> of(Budget budget, String unit) {
    if (budget.selection() instanceof SeriesSelection selection
        && budget.statistic() instanceof Percentile percentile
        && selection.equals(ofDurations(selection))
        && budget.limit().upper()
        && budget.limit().unit().dimension() == Dimension.TIME
        && Unit.named(unit).isPresent()) {
      double value = budget.limit().unit().convert(budget.limit().value(), Unit.named(unit).get());
      return Stream.of(new RunLimit(percentile.percent(), value, selection.endpoints()));
    }
    return Stream.empty();
  }

  /** The same endpoints with nothing else asked of them. */
  private static SeriesSelection ofDurations(SeriesSelection selection) {
    SeriesSelection all = SeriesSelection.ALL_REQUESTS;
    return new SeriesSelection(
        all.metric(),
        all.kind(),
        selection.endpoints(),
        all.method(),
        all.group(),
        all.scenario(),
        all.status(),
        all.population(),
        all.window());
  }

  /** Those that the test itself states of all requests. */
  static List<RunLimit> of(List<StatedThreshold> thresholds) {
    return thresholds.stream()
        .filter(threshold -> threshold.metric().equals("http_req_duration"))
        .map(threshold -> STATED.matcher(threshold.expression().strip()))
        .filter(Matcher::matches)
        .map(
            stated ->
                new RunLimit(
                    Double.parseDouble(stated.group(1)),
                    Double.parseDouble(stated.group(2)),
                    List.of()))
        .toList();
  }

  boolean isOfAll() {
    return endpoints.isEmpty();
  }

  private boolean isOf(RowKey row) {
    return endpoints.stream()
        .anyMatch(glob -> glob.matches(row.label()) || glob.matches(row.name()));
  }

  /**
   * The limit a row is held against: its own, else that of all requests.
   *
   * @param row empty for all endpoints
   */
  static Optional<RunLimit> p95(List<RunLimit> limits, Optional<RowKey> row) {
    return limits.stream()
        .filter(limit -> limit.percent == 95)
        .filter(limit -> row.isPresent() && limit.isOf(row.get()))
        .findFirst()
        .or(
            () ->
                limits.stream()
                    .filter(limit -> limit.percent == 95 && limit.isOfAll())
                    .findFirst());
  }
}
