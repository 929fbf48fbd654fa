package dev.plumbline.report;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.report.ReportContext.Run;
import dev.plumbline.report.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of what stands beside a comparison. */
record ContextTables(ReportContext context) {
  Table budgets() {
    List<Column> columns =
        List.of(
            Column.text("outcome", "Outcome"),
            Column.text("budget", "Budget"),
            Column.text("selection", "Of"),
            Column.text("statistic", "Statistic"),
            Column.number("limit_text", "Limit").onPaper(),
            Column.number("limit", "Limit").inWorkbooks(),
            Column.number("actual_text", "Actual").onPaper(),
            Column.number("actual", "Actual").inWorkbooks(),
            Column.number("range", "95 % interval").onPaper(),
            Column.number("low", "95 % from").inWorkbooks(),
            Column.number("high", "95 % to").inWorkbooks(),
            Column.text("unit", "Unit").inWorkbooks(),
            Column.text("evidence", "Evidence"),
            Column.text("side", "To stay").aside(),
            Column.text("at", "At the limit").aside(),
            Column.text("decides", "Decided by").aside());
    List<List<Cell>> rows = new ArrayList<>();
    for (BudgetOutcome outcome : BudgetOrder.byOutcome(context.budgets())) {
      rows.add(
          List.of(
              OutcomeFormula.outcome(outcome),
              Cell.name(outcome.budget()),
              Cell.name(outcome.selection()),
              Cell.words(outcome.statistic().replace('-', ' ')),
              Cell.words(outcome.limit()),
              Cell.number(outcome.limitValue(), Cell.Format.WRITTEN),
              Cell.words(Figures.quantity(outcome.actual(), outcome.unit())),
              Cell.quantity(outcome.actual()),
              Cell.words(Figures.range(outcome.low(), outcome.high(), outcome.unit())),
              Cell.quantity(outcome.low()),
              Cell.quantity(outcome.high()),
              Cell.words(outcome.unit()),
              Cell.words(evidence(outcome)),
              Cell.words(outcome.upper() ? "below" : "above"),
              Cell.words(OutcomeFormula.strict(outcome) ? "fails" : "passes"),
              Cell.words(OutcomeFormula.decides(outcome))));
    }
    return Table.of("budgets", columns, rows);
  }

  private static String evidence(BudgetOutcome outcome) {
    return Stream.of(outcome.evidence(), outcome.reason())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** What every figure of the report came from. */
  Table runs() {
    List<Column> columns =
        List.of(
            Column.text("side", "Side"),
            Column.text("run", "Run"),
            Column.text("file", "File"),
            Column.number("bytes", "Bytes"),
            Column.text("started", "Started"),
            Column.number("duration", "Duration"),
            Column.number("requests", "Requests"),
            Column.number("failed", "Failed"),
            Column.text("completeness", "Completeness"));
    List<List<Cell>> rows = new ArrayList<>();
    context.baseline().runs().forEach(run -> rows.add(run("baseline", run)));
    context.candidate().runs().forEach(run -> rows.add(run("candidate", run)));
    return Table.of("runs", columns, rows);
  }

  private static List<Cell> run(String side, Run run) {
    return List.of(
        Cell.words(side),
        Cell.name(run.id()),
        Cell.name(run.file()),
        Cell.count(run.bytes()),
        Cell.words(Figures.time(run.started())),
        Cell.words(Figures.duration(run.duration())),
        run.requests() > 0 ? Cell.count(run.requests()) : Cell.words(Figures.NONE),
        run.requests() > 0 && run.failed() >= 0
            ? Cell.count(run.failed())
            : Cell.words(Figures.NONE),
        Cell.words(run.completeness().word()));
  }
}
