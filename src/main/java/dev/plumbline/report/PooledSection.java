package dev.plumbline.report;

import dev.plumbline.analysis.Intervals;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.chart.PercentileCurve;
import dev.plumbline.chart.Token;
import dev.plumbline.report.Block.Paragraph;
import dev.plumbline.report.Block.Picture;
import dev.plumbline.report.Report.Section;
import dev.plumbline.report.Report.Sheet;
import dev.plumbline.report.ReportContext.Curve;
import dev.plumbline.report.ReportContext.Percentiles;
import dev.plumbline.report.ReportContext.Pooled;
import dev.plumbline.report.Table.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * All requests of a side together, by nearest rank: what tools print, beside what was judged.
 *
 * @param rows in the order of the report's other tables
 */
record PooledSection(ReportContext context, List<RowKey> rows, String unit) {
  private static final double WIDTH = 560;

  /** One of the shown percentiles; the largest value needs no other to stand beside it. */
  private record Figure(
      String key, String heading, long needed, ToDoubleFunction<Percentiles> value) {}

  private static final List<Figure> FIGURES =
      List.of(
          new Figure("median", "p50", Intervals.smallestCount(50), Percentiles::p50),
          new Figure("slow", "p95", Intervals.smallestCount(95), Percentiles::p95),
          new Figure("slowest", "p99", Intervals.smallestCount(99), Percentiles::p99),
          new Figure("max", "Max", 0, Percentiles::max));

  /** The curves of what changed. */
  Section curves() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            Text.of(
                "All requests of a side together, on an axis that gives the slowest their room. A"
                    + " line ends at the last percentile that its requests bound with 95 %"
                    + " confidence.")));
    for (int i = 0; i < context.curves().size(); i++) {
      blocks.add(picture(context.curves().get(i), i + 1));
    }
    return new Section("Percentiles of what changed", Sheet.PERCENTILES, blocks);
  }

  private Picture picture(Curve curve, int number) {
    String name = curve.key().label();
    PercentileCurve plot =
        new PercentileCurve(
            name,
            "Every percentile of " + name + ", baseline and candidate",
            context.measures().of(curve.key()).unit(),
            List.of(
                new PercentileCurve.Side(
                    "baseline",
                    Token.BASELINE,
                    curve.baseline().shares(),
                    curve.baseline().values(),
                    curve.baseline().end()),
                new PercentileCurve.Side(
                    "candidate",
                    Token.CANDIDATE,
                    curve.candidate().shares(),
                    curve.candidate().values(),
                    curve.candidate().end())),
            "");
    Text alt = Text.of("Every percentile of ").and(Wording.name(curve.key())).and(", both sides");
    return new Picture("curve-" + number, plot, WIDTH, alt, true);
  }

  Section table(String note) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("name", "Endpoint"));
    pair(columns, "requests", "Requests");
    FIGURES.forEach(figure -> pair(columns, figure.key, figure.heading));
    Column shown = Column.text("unit", "Unit");
    columns.add(unit.isEmpty() ? shown : shown.inWorkbooks());
    List<List<Cell>> cells =
        context.pooled().stream()
            .sorted(Comparator.comparingInt(pooled -> place(pooled.key())))
            .map(this::cells)
            .toList();
    Text words =
        Text.of("All requests of a side together, by nearest rank: baseline \u2192 candidate.")
            .andNote(note)
            .and(guards());
    String heading = "Percentiles of all requests";
    return new Section(
        unit.isEmpty() ? heading : heading + ", " + unit,
        Sheet.PERCENTILES,
        List.of(Paragraph.of(words), Table.of("pooled", columns, cells)));
  }

  /** What was not judged comes last. */
  private int place(RowKey key) {
    int place = rows.indexOf(key);
    return place < 0 ? rows.size() : place;
  }

  /** One column on paper, two that can be reckoned with in a workbook. */
  private static void pair(List<Column> columns, String key, String heading) {
    columns.add(Column.number(key, heading).onPaper());
    columns.add(Column.number(key + "_before", heading + " baseline").inWorkbooks());
    columns.add(Column.number(key + "_after", heading + " candidate").inWorkbooks());
  }

  private List<Cell> cells(Pooled pooled) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Words(Wording.name(pooled.key())));
    pair(
        cells, Cell.count(pooled.baseline().requests()), Cell.count(pooled.candidate().requests()));
    for (Figure figure : FIGURES) {
      pair(cells, cell(figure, pooled.baseline()), cell(figure, pooled.candidate()));
    }
    cells.add(Cell.words(context.measures().of(pooled.key()).unit()));
    return cells;
  }

  private static Cell cell(Figure figure, Percentiles side) {
    return new Cell.Value(
        figure.value.applyAsDouble(side), Cell.Format.QUANTITY, side.requests() < figure.needed);
  }

  private static void pair(List<Cell> cells, Cell before, Cell after) {
    cells.add(new Cell.Words(before.shown().and(" \u2192 ").and(after.shown())));
    cells.add(before);
    cells.add(after);
  }

  /** Says what parentheses mean; empty where there are none. */
  private String guards() {
    Figure rarest = FIGURES.get(2);
    boolean any =
        context.pooled().stream()
            .anyMatch(
                p -> Math.min(p.baseline().requests(), p.candidate().requests()) < rarest.needed);
    return any
        ? " In parentheses: fewer requests than an interval of it takes (p95 "
            + FIGURES.get(1).needed
            + ", p99 "
            + rarest.needed
            + ")."
        : "";
  }
}
