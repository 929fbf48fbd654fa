package dev.plumbline.analysis;

import dev.plumbline.budget.Budget;
import dev.plumbline.budget.Selection;
import dev.plumbline.budget.SeriesSelection;
import dev.plumbline.budget.TrackSelection;
import dev.plumbline.budget.Window;
import java.util.List;

/**
 * Holds budgets against what a run, or a union of runs, shows.
 *
 * <p>Percentiles are exact nearest ranks of the selected values with binomial intervals, shares
 * have Clopper-Pearson intervals, means a block jackknife's; minimum, maximum, counts, rates and
 * tracks are judged as they are. A budget passes or fails only when its whole 95 % interval lies on
 * one side of the limit. The interval holds what the requests alone can tell: between runs there is
 * noise that one run knows nothing of.
 */
public final class BudgetCheck {
  private BudgetCheck() {}

  /** One outcome for each budget, in their order. */
  public static List<BudgetOutcome> check(List<Budget> budgets, RunEvidence evidence) {
    return budgets.stream().map(budget -> check(budget, evidence)).toList();
  }

  /**
   * The same of a window: each budget is held against what lies in both its own window and this
   * one.
   */
  public static List<BudgetOutcome> check(
      List<Budget> budgets, RunEvidence evidence, Window window) {
    return budgets.stream().map(budget -> check(budget, evidence, window)).toList();
  }

  private static BudgetOutcome check(Budget budget, RunEvidence evidence, Window window) {
    Window own = budget.selection().window();
    int from = Math.max(own.from(), window.from());
    int to = Math.min(own.to(), window.to());
    if (to <= from) {
      String reason = "it looks at " + own.words() + ", which is outside " + window.words();
      return BudgetJudge.of(budget, new Finding.Absent(reason));
    }
    Selection both = budget.selection().within(new Window(from, to));
    return check(new Budget(budget.name(), both, budget.statistic(), budget.limit()), evidence);
  }

  private static BudgetOutcome check(Budget budget, RunEvidence evidence) {
    Finding finding =
        switch (budget.selection()) {
          case SeriesSelection series -> SeriesFigures.of(budget, series, evidence);
          case TrackSelection track -> TrackFigures.of(budget.statistic(), track, evidence);
        };
    return BudgetJudge.of(budget, finding);
  }
}
