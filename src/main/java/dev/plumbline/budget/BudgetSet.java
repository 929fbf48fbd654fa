package dev.plumbline.budget;

import java.util.List;

/**
 * The budgets of one file.
 *
 * @param name what the team calls them; empty where it does not
 */
public record BudgetSet(String name, List<Budget> budgets) {
  public BudgetSet {
    budgets = List.copyOf(budgets);
  }
}
