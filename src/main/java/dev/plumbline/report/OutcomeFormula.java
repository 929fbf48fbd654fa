package dev.plumbline.report;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.budget.Outcome;

/** The rule by which a budget is held against a figure, as a spreadsheet's formula. */
final class OutcomeFormula {
  private static final String INTERVAL = "interval";
  private static final String FIGURE = "figure";

  private static final String FORMULA =
      "IF({decides}=\"interval\",IF("
          + allows("{low}")
          + "="
          + allows("{high}")
          + ",IF("
          + allows("{low}")
          + ",\"pass\",\"fail\"),\"inconclusive\"),IF({decides}=\"figure\",IF("
          + allows("{actual}")
          + ",\"pass\",\"fail\"),{decides}))";

  private OutcomeFormula() {}

  private static String allows(String figure) {
    return "IF({side}=\"below\",IF({at}=\"fails\",%1$s<{limit},%1$s<={limit}),".formatted(figure)
        + "IF({at}=\"fails\",%1$s>{limit},%1$s>={limit}))".formatted(figure);
  }

  static Cell outcome(BudgetOutcome outcome) {
    return Cell.Computed.word(FORMULA, Text.of(BudgetOrder.words(outcome.outcome())));
  }

  static boolean strict(BudgetOutcome outcome) {
    String limit = outcome.limit().strip();
    return !limit.contains("=") && !limit.contains("\u2264") && !limit.contains("\u2265");
  }

  /**
   * What the outcome follows from. Where neither interval nor figure leads to it (it was judged by
   * more than the table shows), it is stated, so that a workbook never contradicts its report.
   */
  static String decides(BudgetOutcome outcome) {
    if (outcome.outcome() == Outcome.NOT_EVALUATED) {
      return BudgetOrder.words(outcome.outcome());
    }
    if (outcome.outcome() == byInterval(outcome)) {
      return INTERVAL;
    }
    return outcome.outcome() == byFigure(outcome) ? FIGURE : BudgetOrder.words(outcome.outcome());
  }

  private static Outcome byInterval(BudgetOutcome outcome) {
    if (Double.isNaN(outcome.low()) || Double.isNaN(outcome.high())) {
      return Outcome.NOT_EVALUATED;
    }
    boolean low = allows(outcome, outcome.low());
    boolean high = allows(outcome, outcome.high());
    if (low != high) {
      return Outcome.INCONCLUSIVE;
    }
    return low ? Outcome.PASS : Outcome.FAIL;
  }

  private static Outcome byFigure(BudgetOutcome outcome) {
    if (Double.isNaN(outcome.actual()) || !Double.isNaN(outcome.low())) {
      return Outcome.NOT_EVALUATED;
    }
    return allows(outcome, outcome.actual()) ? Outcome.PASS : Outcome.FAIL;
  }

  private static boolean allows(BudgetOutcome outcome, double figure) {
    double limit = outcome.limitValue();
    if (outcome.upper()) {
      return strict(outcome) ? figure < limit : figure <= limit;
    }
    return strict(outcome) ? figure > limit : figure >= limit;
  }
}
