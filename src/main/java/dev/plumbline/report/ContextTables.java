package dev.plumbline.report;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.report.ReportContext.Percentiles;
import dev.plumbline.report.ReportContext.Pooled;
import dev.plumbline.report.ReportContext.Run;
import dev.plumbline.report.Table.Column;
import java.util.ArrayList;
import java.util.List;

/** The tables of what stands beside a comparison. */
record ContextTables(ReportContext context) {
  /** Requests from which a percentile has a 95 % interval at both ends. */
  private static final int FOR_P95 = 72;

  private static final int FOR_P99 = 368;

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
            Column.text("side", "To stay").inWorkbooks(),
            Column.text("at", "At the limit").inWorkbooks(),
            Column.text("decides", "Decided by").inWorkbooks(),
            Column.text("evidence", "Evidence"));
    List<List<Cell>> rows = new ArrayList<>();
    for (BudgetOutcome outcome : context.budgets()) {
      rows.add(
          List.of(
              OutcomeFormula.outcome(outcome),
              Cell.name(outcome.budget()),
              Cell.name(outcome.selection()),
              Cell.words(outcome.statistic()),
              Cell.words(outcome.limit()),
              Cell.quantity(outcome.limitValue()),
              Cell.words(Figures.quantity(outcome.actual(), outcome.unit())),
              Cell.quantity(outcome.actual()),
              Cell.words(Figures.range(outcome.low(), outcome.high(), outcome.unit())),
              Cell.quantity(outcome.low()),
              Cell.quantity(outcome.high()),
              Cell.words(outcome.unit()),
              Cell.words(outcome.upper() ? "below" : "above"),
              Cell.words(OutcomeFormula.strict(outcome) ? "fails" : "passes"),
              Cell.words(OutcomeFormula.decides(outcome)),
              Cell.words(evidence(outcome))));
    }
    return Table.of("budgets", columns, rows);
  }

  static String evidence(BudgetOutcome outcome) {
    return outcome.reason().isEmpty()
        ? outcome.evidence()
        : outcome.evidence().isEmpty()
            ? outcome.reason()
            : outcome.evidence() + ": " + outcome.reason();
  }

  Table pooled() {
    List<Column> columns =
        List.of(
            Column.text("name", "Endpoint"),
            Column.text("side", "Side"),
            Column.number("requests", "Requests"),
            Column.number("pfifty", "p50"),
            Column.number("pninetyfive", "p95"),
            Column.number("pninetynine", "p99"),
            Column.number("max", "Max"),
            Column.text("unit", "Unit"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Pooled pooled : context.pooled()) {
      rows.add(pooled(pooled, "baseline", pooled.baseline()));
      rows.add(pooled(pooled, "candidate", pooled.candidate()));
    }
    return Table.of("pooled", columns, rows);
  }

  private List<Cell> pooled(Pooled pooled, String side, Percentiles figures) {
    return List.of(
        new Cell.Words(Wording.name(pooled.key())),
        Cell.words(side),
        Cell.count(figures.requests()),
        Cell.quantity(figures.p50()),
        new Cell.Value(figures.p95(), Cell.Format.QUANTITY, figures.requests() < FOR_P95),
        new Cell.Value(figures.p99(), Cell.Format.QUANTITY, figures.requests() < FOR_P99),
        Cell.quantity(figures.max()),
        Cell.words(context.measures().of(pooled.key()).unit()));
  }

  /** Says what parentheses mean; empty where there are none. */
  Text guards() {
    boolean any =
        context.pooled().stream()
            .anyMatch(p -> Math.min(p.baseline().requests(), p.candidate().requests()) < FOR_P99);
    return any
        ? Text.of(
            "In parentheses: fewer requests than an interval of it takes ("
                + Statistic.P95.word()
                + " "
                + FOR_P95
                + ", "
                + Statistic.P99.word()
                + " "
                + FOR_P99
                + ").")
        : Text.EMPTY;
  }

  Table runs() {
    List<Column> columns =
        List.of(
            Column.text("side", "Side"),
            Column.text("run", "Run"),
            Column.text("label", "Label"),
            Column.text("started", "Started"),
            Column.number("duration", "Duration"),
            Column.number("requests", "Requests"),
            Column.number("failed", "Failed"));
    List<List<Cell>> rows = new ArrayList<>();
    context.baseline().runs().forEach(run -> rows.add(run("baseline", run)));
    context.candidate().runs().forEach(run -> rows.add(run("candidate", run)));
    return Table.of("runs", columns, rows);
  }

  private static List<Cell> run(String side, Run run) {
    return List.of(
        Cell.words(side),
        Cell.name(run.id()),
        Cell.name(run.label()),
        Cell.words(Figures.time(run.started())),
        Cell.words(Figures.duration(run.duration())),
        Cell.count(run.requests()),
        Cell.count(run.failed()));
  }

  Table files() {
    List<Column> columns =
        List.of(
            Column.text("file", "File"),
            Column.number("bytes", "Bytes"),
            Column.text("identity", "Identity"));
    List<List<Cell>> rows =
        context.files().stream()
            .map(
                file ->
                    List.of(
                        Cell.name(file.name()),
                        Cell.count(file.bytes()),
                        Cell.name(file.identity())))
            .toList();
    return Table.of("files", columns, rows);
  }
}
