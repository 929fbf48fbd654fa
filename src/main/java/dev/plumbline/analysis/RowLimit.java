package dev.plumbline.analysis;

import dev.plumbline.budget.Budget;
import dev.plumbline.budget.BudgetStatistic.Percentile;
import dev.plumbline.budget.Limit;
import dev.plumbline.budget.Outcome;
import dev.plumbline.budget.SeriesSelection;
import dev.plumbline.budget.Unit;
import dev.plumbline.model.Kind;
import java.util.List;
import java.util.Optional;

/**
 * The limit that budgets set for a percentile of one row of durations.
 *
 * @param budget its name
 * @param limit in the unit of the row's values
 */
public record RowLimit(String budget, Limit limit) {
  /**
   * The limit of a row: of the first budget that names its endpoint, else of the first that is for
   * all requests. Budgets of a group, scenario or method alone are about more than one row.
   *
   * @param key empty for the row of all endpoints
   * @param p in percent
   * @param unit of the row's values, as the tool writes it
   */
  public static Optional<RowLimit> of(
      List<Budget> budgets, Optional<RowKey> key, double p, String unit) {
    Optional<Budget> own =
        key.flatMap(row -> budgets.stream().filter(b -> is(b, p) && names(b, row)).findFirst());
    return own.or(() -> budgets.stream().filter(b -> is(b, p) && isForAll(b)).findFirst())
        .flatMap(budget -> in(unit, budget));
  }

  /** What the limit says of a percentile's interval in a window. */
  public Outcome judge(WindowValues values, double p) {
    return values.count() == 0 ? Outcome.NOT_EVALUATED : BudgetJudge.judge(limit, values.range(p));
  }

  private static boolean is(Budget budget, double p) {
    return budget.statistic() instanceof Percentile percentile
        && percentile.percent() == p
        && budget.selection() instanceof SeriesSelection selection
        && selection.effectiveKind().filter(kind -> kind == Kind.REQUEST).isPresent()
        && selection.metric().isEmpty()
        && selection.status().isEmpty();
  }

  private static boolean names(Budget budget, RowKey row) {
    SeriesSelection selection = (SeriesSelection) budget.selection();
    return selection.method().map(row.method()::equals).orElse(true)
        && selection.endpoints().stream()
            .anyMatch(glob -> glob.matches(row.label()) || glob.matches(row.name()));
  }

  private static boolean isForAll(Budget budget) {
    SeriesSelection selection = (SeriesSelection) budget.selection();
    return selection.endpoints().isEmpty()
        && selection.method().isEmpty()
        && selection.group().isEmpty()
        && selection.scenario().isEmpty();
  }

  private static Optional<RowLimit> in(String unit, Budget budget) {
    Limit limit = budget.limit();
    return Unit.measured(unit)
        .filter(measured -> measured.dimension() == limit.unit().dimension())
        .map(
            measured ->
                new RowLimit(
                    budget.name(),
                    new Limit(
                        limit.operator(),
                        limit.unit().convert(limit.value(), measured),
                        measured)));
  }
}
