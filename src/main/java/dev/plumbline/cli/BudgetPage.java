package dev.plumbline.cli;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.app.BudgetsChecked;
import dev.plumbline.budget.Outcome;
import dev.plumbline.model.Run;
import dev.plumbline.report.Figures;
import java.util.ArrayList;
import java.util.List;

/** Budgets on the terminal. */
final class BudgetPage {
  private static final List<Outcome> ORDER =
      List.of(
          Outcome.FAIL, Outcome.INCONCLUSIVE, Outcome.NOT_EVALUATED, Outcome.WARN, Outcome.PASS);

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
    List<String> parts = new ArrayList<>();
    for (Outcome outcome : ORDER) {
      long count = outcomes.stream().filter(o -> o.outcome() == outcome).count();
      if (count > 0) {
        parts.add(count + " " + outcome.word().replace('-', ' '));
      }
    }
    return String.join(" \u00b7 ", parts);
  }

  void table(List<BudgetOutcome> outcomes) {
    TextTable table = new TextTable("", "", "", "");
    for (Outcome wanted : ORDER) {
      for (BudgetOutcome outcome : outcomes) {
        if (outcome.outcome() == wanted) {
          table.row(
              "  " + colored(outcome),
              outcome.budget() + " " + outcome.limit(),
              actual(outcome),
              outcome.reason().isEmpty() ? outcome.evidence() : outcome.reason());
        }
      }
    }
    table.lines().stream().skip(1).forEach(terminal::say);
  }

  private String colored(BudgetOutcome outcome) {
    String word = outcome.outcome().word().replace('-', ' ');
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
