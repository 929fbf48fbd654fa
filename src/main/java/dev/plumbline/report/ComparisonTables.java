package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.report.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of compared rows. */
record ComparisonTables(ComparisonTable table, Measures measures, Statistic first, boolean judged) {
  static final String EVERY_ROW = "Every row";
  private static final int MOST_ON_PAPER = 12;

  static ComparisonTables of(VerdictSentence sentence) {
    return new ComparisonTables(
        sentence.table(), sentence.measures(), sentence.first(), !sentence.nothingKnownOfRuns());
  }

  /** All rows at one statistic, what asks for attention first. */
  Table scorecard(Statistic statistic) {
    List<ComparedRow> rows = RowOrder.byVerdict(table.of(statistic));
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("name", thing()));
    figures("").forEach(columns::add);
    verdict().forEach(columns::add);
    columns.addAll(VerdictFormula.inputs());
    columns.add(Column.number("below", "Reach down").aside());
    columns.add(Column.number("above", "Reach up").aside());
    List<List<Cell>> cells = rows.stream().map(row -> cells(row, false)).toList();
    boolean cut = rows.size() > MOST_ON_PAPER;
    int shown = cut ? MOST_ON_PAPER - 2 : rows.size();
    Text rest =
        cut
            ? Text.of(Wording.things(table, rows.size() - shown) + " more: ").andLink(EVERY_ROW)
            : Text.EMPTY;
    return new Table("scorecard", "", List.of(), columns, cells, shown, rest);
  }

  /** What is called at another statistic only; empty where nothing is. */
  Optional<Table> elsewhere() {
    List<ComparedRow> rows = ChangedRows.elsewhere(table, first);
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(Table.of("elsewhere", everyColumn(), cells(rows)));
  }

  /** The changes that chance alone does not explain, where there is one run a side. */
  Table standing() {
    List<ComparedRow> rows =
        RowOrder.byTippingNoise(table.rows()).stream()
            .filter(row -> row.tippingNoise().isPresent())
            .toList();
    List<Column> columns =
        List.of(
            Column.text("name", thing()),
            Column.text("statistic", "Statistic"),
            Column.number("baseline", "Baseline"),
            Column.number("candidate", "Candidate"),
            unit(),
            Column.number("change", "Change"),
            Column.number("interval", "Request noise only").onPaper(),
            Column.number("low", "From").inWorkbooks(),
            Column.number("high", "To").inWorkbooks(),
            Column.number("tipping", "Tipping noise").inWorkbooks(),
            Column.text("undone", "What would undo it"));
    List<List<Cell>> cells = new ArrayList<>();
    for (ComparedRow row : rows) {
      Measure measure = measures.of(row.key());
      cells.add(
          List.of(
              new Cell.Words(Wording.name(row.key())),
              Cell.words(row.statistic().word()),
              Cell.quantity(row.baseline()),
              Cell.quantity(row.candidate()),
              Cell.words(measure.unit()),
              Cell.number(row.change(), Cell.Format.CHANGE),
              Cell.words(Figures.interval(row.low(), row.high())),
              Cell.number(row.low(), Cell.Format.CHANGE),
              Cell.number(row.high(), Cell.Format.CHANGE),
              Cell.number(row.tippingNoise().orElse(Double.NaN), Cell.Format.SIZE),
              Cell.words(VerdictWords.tipping(row))));
    }
    return Table.of("standing", columns, cells);
  }

  /** All rows at all statistics, with all that a verdict follows from. */
  Table everyRow() {
    List<ComparedRow> rows =
        table.options().statistics().stream()
            .flatMap(statistic -> RowOrder.byVerdict(table.of(statistic)).stream())
            .toList();
    return new Table(
        "rows",
        "",
        VerdictFormula.settings(table.options()),
        everyColumn(),
        cells(rows),
        Integer.MAX_VALUE,
        Text.EMPTY);
  }

  private List<List<Cell>> cells(List<ComparedRow> rows) {
    return rows.stream().map(row -> cells(row, true)).toList();
  }

  private List<Column> everyColumn() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("name", thing()));
    columns.add(Column.text("statistic", "Statistic"));
    String unit = sharedUnit().isEmpty() ? "" : ", " + sharedUnit();
    figures(unit).forEach(columns::add);
    columns.add(Column.number("noticed", "Would notice"));
    verdict().forEach(columns::add);
    columns.addAll(VerdictFormula.inputs());
    columns.add(Column.number("runs_needed", "Runs a side needed").aside());
    columns.add(Column.number("p", "p").aside());
    columns.add(Column.number("error", "Standard error, log").aside());
    columns.add(Column.number("freedom", "Degrees of freedom").aside());
    return columns;
  }

  /**
   * @param unit in the heads, where no heading says it
   */
  private Stream<Column> figures(String unit) {
    return Stream.of(
        Column.number("baseline", "Baseline" + unit),
        Column.number("candidate", "Candidate" + unit),
        unit(),
        Column.number("change", "Change"),
        Column.number("interval", judged ? "95 % interval" : "Request noise only").onPaper(),
        Column.number("low", judged ? "95 % from" : "Request noise from").inWorkbooks(),
        Column.number("high", judged ? "95 % to" : "Request noise to").inWorkbooks(),
        Column.number("q", "q").inWorkbooks());
  }

  private String thing() {
    return switch (Wording.thing(table)) {
      case "benchmark" -> "Benchmark";
      default -> "Endpoint";
    };
  }

  /** That all rows share, for headings; empty where they don't, and paper needs the column. */
  String sharedUnit() {
    List<String> units =
        table.rows().stream().map(row -> measures.of(row.key()).unit()).distinct().toList();
    return units.size() == 1 ? units.getFirst() : "";
  }

  private Column unit() {
    Column unit = Column.text("unit", "Unit");
    return sharedUnit().isEmpty() ? unit : unit.inWorkbooks();
  }

  private Stream<Column> verdict() {
    String margin = Figures.chosen(table.options().margin());
    return Stream.of(
        VerdictFormula.column(),
        Column.text("settling", "What would settle it, at a margin of " + margin).inWorkbooks());
  }

  private List<Cell> cells(ComparedRow row, boolean every) {
    Measure measure = measures.of(row.key());
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Words(Wording.name(row.key())));
    if (every) {
      cells.add(Cell.words(row.statistic().word()));
    }
    cells.add(Cell.quantity(row.baseline()));
    cells.add(Cell.quantity(row.candidate()));
    cells.add(Cell.words(measure.unit()));
    boolean close = Figures.isClose(row.change(), table.options().margin());
    cells.add(Cell.number(row.change(), close ? Cell.Format.CLOSE_CHANGE : Cell.Format.CHANGE));
    cells.add(Cell.words(Figures.interval(row.low(), row.high())));
    cells.add(Cell.number(row.low(), Cell.Format.CHANGE));
    cells.add(Cell.number(row.high(), Cell.Format.CHANGE));
    cells.add(Cell.number(row.qValue(), Cell.Format.PROBABILITY));
    if (every) {
      cells.add(Cell.number(row.smallestDetectable(), Cell.Format.SIZE));
    }
    cells.add(VerdictFormula.cell(VerdictWords.of(row, table)));
    cells.add(Cell.words(VerdictWords.settling(row, table)));
    cells.addAll(VerdictFormula.inputs(row, table, measure));
    if (every) {
      cells.add(
          Cell.number(
              row.runsNeeded().isPresent() ? row.runsNeeded().getAsInt() : Double.NaN,
              Cell.Format.COUNT));
      cells.add(Cell.number(row.pValue(), Cell.Format.PROBABILITY));
      cells.add(Cell.quantity(row.standardError()));
      cells.add(Cell.quantity(row.degreesOfFreedom()));
    } else {
      cells.add(reach("{change}-{low}", row.change() - row.low()));
      cells.add(reach("{high}-{change}", row.high() - row.change()));
    }
    return cells;
  }

  /** What a spreadsheet's error bars are drawn from. */
  private static Cell reach(String formula, double value) {
    return Cell.Computed.figure(formula, value, Cell.Format.SIZE);
  }
}
