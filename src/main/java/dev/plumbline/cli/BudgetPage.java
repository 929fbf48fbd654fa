package dev.plumbline.cli;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.app.BudgetsChecked;
import dev.plumbline.budget.Outcome;
import dev.plumbline.model.Run;
import dev.plumbline.report.BudgetOrder;
import dev.plumbline.report.Figures;
import java.util.List;
import java.util.stream.Collectors;

/** Budgets on the terminal. */
final class BudgetPage {
  private final Terminal terminal;

  BudgetPage(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(BudgetsChecked checked) {
    if (checked.alone().size() > 1) {
      TextTable runs = new TextTable("each run alone", "", "");
      for (BudgetsChecked.OfRun alone : checked.alone()) {
        runs.row("  " + alone.run().id(), alone.run().source(), counts(alone.outcomes()));
      }
      runs.lines().forEach(terminal::say);
      terminal.say("");
      terminal.say(checked.alone().size() + " runs together: " + counts(checked.together()));
    } else {
      terminal.say(counts(checked.together()));
    }
    table(checked.together());
    checked.alone().stream()
        .map(BudgetsChecked.OfRun::run)
        .filter(Run::isPartial)
        .forEach(
            run -> terminal.note("warning: run " + run.id() + " is partial: its end is missing"));
  }

  /** How many budgets have which outcome: "1 fail · 5 pass". */
  static String counts(List<BudgetOutcome> outcomes) {
    return BudgetOrder.counts(outcomes).entrySet().stream()
        .map(entry -> entry.getValue() + " " + BudgetOrder.words(entry.getKey()))
        .collect(Collectors.joining(" \u00b7 "));
  }

  void table(List<BudgetOutcome> outcomes) {
    TextTable table = new TextTable("", "", "", "");
    for (BudgetOutcome outcome : BudgetOrder.byOutcome(outcomes)) {
      table.row(
          "  " + colored(outcome),
          outcome.budget() + " " + outcome.limit(),
          actual(outcome),
          outcome.reason().isEmpty() ? outcome.evidence() : outcome.reason());
    }
    table.lines().stream().skip(1).forEach(terminal::say);
  }

  private String colored(BudgetOutcome outcome) {
    String word = BudgetOrder.words(outcome.outcome());
    return outcome.outcome() == Outcome.FAIL ? terminal.bad(word) : word;
  }

  private static String actual(BudgetOutcome o) {
    if (!Double.isFinite(o.actual())) {
      return "";
    }
    String interval = Figures.range(o.low(), o.high(), o.unit());
    return Figures.quantity(o.actual(), o.unit())
        + (interval.equals(Figures.NONE) ? "" : " " + interval);
  }
}
