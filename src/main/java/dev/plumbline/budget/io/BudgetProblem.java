package dev.plumbline.budget.io;

/**
 * One mistake in a budget file.
 *
 * @param code short and stable, such as {@code PB-BUDGET-UNIT}
 * @param line one-based
 * @param column one-based, in characters
 * @param message what is wrong and what is allowed
 */
public record BudgetProblem(String code, int line, int column, String message) {
  /** "line 7, column 16: unknown statistic 'p9s5'; ... (PB-BUDGET-STATISTIC)". */
  public String sentence() {
    return "line " + line + ", column " + column + ": " + message + " (" + code + ")";
  }
}
