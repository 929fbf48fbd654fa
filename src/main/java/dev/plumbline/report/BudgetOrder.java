package dev.plumbline.report;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.budget.Outcome;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The one order of budgets in tables and on the terminal: what asks for attention first. */
public final class BudgetOrder {
  private static final List<Outcome> ORDER =
      List.of(
          Outcome.FAIL, Outcome.INCONCLUSIVE, Outcome.NOT_EVALUATED, Outcome.WARN, Outcome.PASS);

  private BudgetOrder() {}

  /** In the order of their file among equals. */
  public static List<BudgetOutcome> byOutcome(List<BudgetOutcome> outcomes) {
    return outcomes.stream()
        .sorted(Comparator.comparingInt(outcome -> ORDER.indexOf(outcome.outcome())))
        .toList();
  }

  /** How many budgets have which outcome, without those that none has. */
  public static SequencedMap<Outcome, Integer> counts(List<BudgetOutcome> outcomes) {
    SequencedMap<Outcome, Integer> counts = new LinkedHashMap<>();
    byOutcome(outcomes).forEach(outcome -> counts.merge(outcome.outcome(), 1, Integer::sum));
    return counts;
  }

  /** "not evaluated". */
  public static String words(Outcome outcome) {
    return outcome.word().replace('-', ' ');
  }
}
