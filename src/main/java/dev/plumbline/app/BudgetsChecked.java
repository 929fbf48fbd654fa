package dev.plumbline.app;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.budget.Outcome;
import dev.plumbline.model.Run;
import java.util.List;

/**
 * Runs held against budgets.
 *
 * @param name of the budget set
 * @param alone each run by itself
 * @param together the union of the runs; the same as alone where there is one run
 * @param outcome of the whole: the union's worst
 */
public record BudgetsChecked(
    String name, List<OfRun> alone, List<BudgetOutcome> together, Outcome outcome) {
  public BudgetsChecked {
    alone = List.copyOf(alone);
    together = List.copyOf(together);
  }

  /** One run by itself. */
  public record OfRun(Run run, List<BudgetOutcome> outcomes) {}
}
