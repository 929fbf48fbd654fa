package dev.plumbline.chart;

import java.util.List;
import java.util.Optional;

/**
 * The change of every endpoint at every statistic; only what is worse or better has a colour.
 *
 * @param statistics the columns' names
 * @param framed the statistic that is looked at, -1 for none
 * @param selected the row that is looked at, -1 for none
 */
public record Scorecard(
    String title,
    String subtitle,
    String description,
    List<String> statistics,
    List<Row> rows,
    int framed,
    int selected)
    implements Plot {
  private static final double ROW = 20;
  private static final double TOP = 46;
  private static final double COLUMN = 86;

  /**
   * @param figures one for each statistic, empty where it was not judged
   */
  public record Row(RowLabel label, List<Optional<Figure>> figures) {
    public Row {
      figures = List.copyOf(figures);
    }

    boolean changed() {
      return figures.stream().flatMap(Optional::stream).anyMatch(f -> f.tone.changed());
    }
  }

  /**
   * @param text the change as it is written: +15.6
   * @param change as a fraction; the depth of the colour and the direction of the arrow
   */
  public record Figure(String text, double change, Tone tone) {}

  /**
   * A place in the table.
   *
   * @param column -1 for the row's name
   */
  public record Spot(int row, int column) {}

  public Scorecard {
    statistics = List.copyOf(statistics);
    rows = List.copyOf(rows);
  }

  @Override
  public double height(double width) {
    return TOP + ROW * rows.size() + 2;
  }

  private double column(double width) {
    return Math.min(COLUMN, width * 0.62 / Math.max(1, statistics.size()));
  }

  private double first(double width) {
    return width - column(width) * statistics.size() - 4;
  }

  /** What lies at a point. */
  public Optional<Spot> at(double x, double y, double width) {
    int row = (int) Math.floor((y - TOP) / ROW);
    if (row < 0 || row >= rows.size() || x < 0 || x > width) {
      return Optional.empty();
    }
    int column = x < first(width) ? -1 : (int) ((x - first(width)) / column(width));
    return Optional.of(new Spot(row, Math.min(column, statistics.size() - 1)));
  }

  @Override
  public void draw(Pen pen, double width, double height) {
    Heading.draw(pen, title, subtitle, width);
    double first = first(width);
    double column = column(width);
    List<RowLabel> labels = rows.stream().map(Row::label).toList();
    double lead = RowLabel.lead(labels);
    for (int i = 0; i < statistics.size(); i++) {
      Lettering lettering =
          i == framed ? Lettering.CAPTION.in(Token.TEXT).strong() : Lettering.CAPTION;
      String shown = PlainText.fit(statistics.get(i), lettering, column - 1);
      pen.text(first + (i + 0.5) * column, TOP - 8, shown, lettering, Anchor.MIDDLE);
    }
    for (int i = 0; i < rows.size(); i++) {
      row(pen, i, width, lead);
    }
    pen.line(0, TOP, width, TOP, Stroke.of(Token.LINE2, 1));
    if (framed >= 0 && framed < statistics.size()) {
      double left = first + framed * column;
      double bottom = TOP + ROW * rows.size();
      double right = left + column;
      pen.polyline(
          new double[] {left, TOP, right, TOP, right, bottom, left, bottom, left, TOP},
          Stroke.of(Token.TEXT, 1.25));
    }
  }

  private void row(Pen pen, int i, double width, double lead) {
    Row row = rows.get(i);
    double top = TOP + ROW * i;
    double first = first(width);
    if (i == selected) {
      pen.box(0, top, width, ROW, Fill.of(Token.SELECTED_ROW));
      pen.box(0, top, 2, ROW, Fill.of(Token.ACCENT));
    }
    row.label.draw(pen, 8, top + 14, lead, first - 16, row.changed());
    pen.line(0, top + ROW, width, top + ROW, Stroke.of(Token.GRID, 1));
    for (int k = 0; k < Math.min(row.figures.size(), statistics.size()); k++) {
      double left = first + k * column(width);
      if (row.figures.get(k).isPresent()) {
        ScoreCell.draw(pen, row.figures.get(k).get(), left, top, column(width), ROW);
      } else {
        ScoreCell.drawNone(pen, left, top, column(width), ROW);
      }
    }
  }
}
