package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRate;
import dev.plumbline.analysis.RateComparison;
import dev.plumbline.analysis.RunRate;
import dev.plumbline.report.Table.Column;
import java.util.ArrayList;
import java.util.List;

/** The error rates of all endpoints, with the counts that they are worked out from. */
record ErrorTable(ErrorRates errors) {
  private static final int MOST = 20;
  private static final String CHANGE = "100*({candidate}-{baseline})";

  Table table() {
    List<ComparedRate> rows = errors.byVerdict();
    int shown = (int) Math.min(MOST, rows.stream().filter(ErrorRates::any).count());
    int more = rows.size() - shown;
    long failing = rows.stream().skip(shown).filter(ErrorRates::any).count();
    String rest =
        more == 0
            ? ""
            : Figures.count(more)
                + " more"
                + (failing == 0
                    ? ", without a failed request on either side."
                    : " in the workbook.");
    return new Table(
        "errors",
        "",
        List.of(ErrorFormula.setting(RateComparison.ERROR_MARGIN)),
        columns(),
        rows.stream().map(ErrorTable::cells).toList(),
        more == 0 ? Integer.MAX_VALUE : shown,
        Text.of(rest));
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("name", "Endpoint"));
    columns.add(Column.number("failed", "Failed requests").onPaper());
    columns.add(Column.number("failed_before", "Baseline failed").inWorkbooks());
    columns.add(Column.number("of_before", "of").inWorkbooks());
    columns.add(Column.number("failed_after", "Candidate failed").inWorkbooks());
    columns.add(Column.number("of_after", "of").inWorkbooks());
    columns.add(Column.number("baseline", "Baseline"));
    columns.add(Column.number("candidate", "Candidate"));
    columns.add(Column.number("change", "Change, points"));
    columns.add(Column.number("interval", "95 % interval").onPaper());
    columns.add(Column.number("low", "95 % from").inWorkbooks());
    columns.add(Column.number("high", "95 % to").inWorkbooks());
    columns.add(Column.number("q", "q").inWorkbooks());
    columns.add(Column.text("verdict", "Verdict"));
    columns.add(Column.text("open", "Why it is open").inWorkbooks());
    columns.addAll(ErrorFormula.inputs());
    return columns;
  }

  private static List<Cell> cells(ComparedRate rate) {
    RunRate before = RunRate.together(rate.baselineRuns());
    RunRate after = RunRate.together(rate.candidateRuns());
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Words(Wording.name(rate.key())));
    cells.add(Cell.words(counted(before) + " \u2192 " + counted(after)));
    counts(before, cells);
    counts(after, cells);
    cells.add(share("failed_before", "of_before", before.value()));
    cells.add(share("failed_after", "of_after", after.value()));
    cells.add(
        before.of() > 0 && after.of() > 0
            ? Cell.Computed.figure(CHANGE, 100 * rate.exactChange(), Cell.Format.POINTS)
            : Cell.words(Figures.NONE));
    boolean told = rate.judged() && !rate.tooFewErrors();
    cells.add(Cell.words(told ? Figures.points(rate.low(), rate.high()) : Figures.NONE));
    cells.add(Cell.number(100 * rate.low(), Cell.Format.POINTS));
    cells.add(Cell.number(100 * rate.high(), Cell.Format.POINTS));
    cells.add(Cell.number(rate.qValue(), Cell.Format.PROBABILITY));
    cells.add(ErrorFormula.verdict(ErrorRates.verdict(rate)));
    cells.add(Cell.words(ErrorRates.open(rate)));
    cells.addAll(ErrorFormula.inputs(rate));
    return cells;
  }

  private static void counts(RunRate side, List<Cell> cells) {
    cells.add(Cell.count(side.hits()));
    cells.add(Cell.count(Math.round(side.of())));
  }

  private static String counted(RunRate side) {
    return Figures.count(side.hits()) + " of " + Figures.count(Math.round(side.of()));
  }

  /** Of no request there is none. */
  private static Cell share(String hits, String of, double value) {
    return Double.isFinite(value)
        ? Cell.Computed.figure("{" + hits + "}/{" + of + "}", value, Cell.Format.SHARE)
        : Cell.words(Figures.NONE);
  }
}
