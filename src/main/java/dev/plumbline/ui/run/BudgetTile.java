package dev.plumbline.ui.run;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.app.StatedOutcome;
import dev.plumbline.budget.Outcome;
import dev.plumbline.chart.OutcomeBar;
import dev.plumbline.model.StatedThreshold;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What became of the budgets in the window, or of the limits that the test states itself. */
record BudgetTile(OpenRun run, Look look) {
  Tile tile() {
    Later<List<BudgetOutcome>> outcomes = run.outcomes().get();
    if (outcomes.problem().isPresent()) {
      return new Tile(
          name(),
          Figures.NONE,
          "",
          false,
          say("run.budgets.failed"),
          false,
          Optional.empty(),
          outcomes.problem().map(Problem::message).orElse(""));
    }
    if (run.budgets().get().isEmpty()) {
      return stated(run.explored().thresholds());
    }
    return outcomes
        .value()
        .map(list -> checked(list, outcomes.pending()))
        .orElseGet(() -> plain(Figures.NONE, "", say("run.budgets.pending")));
  }

  private Tile checked(List<BudgetOutcome> outcomes, boolean pending) {
    int pass = count(outcomes, Outcome.PASS) + count(outcomes, Outcome.WARN);
    int fail = count(outcomes, Outcome.FAIL);
    int untold = count(outcomes, Outcome.INCONCLUSIVE);
    int unasked = count(outcomes, Outcome.NOT_EVALUATED);
    return new Tile(
        name(),
        fail > 0 ? Integer.toString(fail) : Integer.toString(pass),
        fail > 0 ? say("run.budgets.fail.pass", pass) : say("run.budgets.pass"),
        false,
        below(outcomes, fail, untold, unasked),
        pending,
        Optional.of(new OutcomeBar(pass, fail, untold)),
        outcomes.stream().map(this::line).collect(Collectors.joining("\n")));
  }

  private String below(List<BudgetOutcome> outcomes, int fail, int untold, int unasked) {
    List<String> said = new ArrayList<>();
    if (fail > 0) {
      said.add(
          say(
              "run.budgets.fail",
              outcomes.stream()
                  .filter(one -> one.outcome() == Outcome.FAIL)
                  .map(BudgetOutcome::budget)
                  .collect(Collectors.joining(", "))));
    } else if (untold > 0) {
      said.add(say("run.budgets.untold", untold));
    }
    if (unasked > 0) {
      said.add(say("run.budgets.unasked", unasked));
    }
    said.add(window());
    return String.join(" \u00b7 ", said);
  }

  private String line(BudgetOutcome outcome) {
    return outcome.budget()
        + ": "
        + say("run.outcome." + outcome.outcome().word())
        + ", "
        + Figures.quantity(outcome.actual(), outcome.unit())
        + " "
        + outcome.limit()
        + (outcome.reason().isEmpty() ? "" : " (" + outcome.reason() + ")");
  }

  private Tile stated(List<StatedThreshold> thresholds) {
    if (thresholds.isEmpty()) {
      return plain(Figures.NONE, "", say("run.budgets.none"));
    }
    List<StatedOutcome> outcomes =
        thresholds.stream().map(one -> StatedOutcome.of(run.explored(), run.whole(), one)).toList();
    int met = (int) outcomes.stream().filter(one -> one.passed().orElse(false)).count();
    int missed = (int) outcomes.stream().filter(one -> !one.passed().orElse(true)).count();
    String whose =
        say(
            outcomes.stream().anyMatch(StatedOutcome::isWorkedOut)
                ? "run.limits.own.worked"
                : "run.limits.own");
    String more =
        thresholds.stream()
            .map(one -> one.metric() + ": " + one.expression())
            .collect(Collectors.joining("\n"));
    return new Tile(
        name(),
        met + missed == 0 ? Figures.NONE : Integer.toString(met),
        met + missed == 0 ? "" : say("run.limits.met", thresholds.size()),
        false,
        met + missed == 0
            ? say("run.limits.untold")
            : met + missed < thresholds.size()
                ? say("run.limits.some", thresholds.size() - met - missed, whose)
                : whose,
        false,
        met + missed == 0 ? Optional.empty() : Optional.of(new OutcomeBar(met, missed, 0)),
        more);
  }

  private Tile plain(String figure, String unit, String below) {
    return new Tile(name(), figure, unit, false, below, false, Optional.empty(), "");
  }

  private static int count(List<BudgetOutcome> outcomes, Outcome outcome) {
    return (int) outcomes.stream().filter(one -> one.outcome() == outcome).count();
  }

  private String window() {
    double duration = run.explored().seconds();
    return run.time()
        .selected()
        .get()
        .map(span -> say("run.window.of", Moments.span(span.from(), span.to(), duration)))
        .orElseGet(() -> say("run.whole"));
  }

  private String name() {
    return TileFigures.ofAll(look, run, say("run.tile.budgets"));
  }

  private String say(String key, Object... arguments) {
    return look.words().of(key, arguments);
  }
}
