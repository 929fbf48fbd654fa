package dev.plumbline.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much identical runs would have to vary before they explain each change. The axis stands above
 * the bars: where not all of them fit, the first ones are read off it.
 *
 * @param rows the hardest to explain away first
 * @param assumed how much identical runs are taken to vary, as a fraction; a line that is dragged
 * @param note under the bars; may be empty
 */
public record TippingBars(
    String title,
    String subtitle,
    String description,
    List<Row> rows,
    OptionalDouble assumed,
    String note)
    implements Plot {
  private static final double ROOMY = 27;
  private static final double TIGHT = 20;
  private static final double ROWS = 5 * ROOMY;
  private static final double HANDLE = 34;
  private static final double TOP = 64;
  private static final double BOTTOM = 4;
  private static final double NOTE = 18;
  private static final double CHANGE = 84;
  private static final double FIGURE = 52;

  /** A change and the noise between runs at which it is no change, both as fractions. */
  public record Row(RowLabel label, String statistic, double change, double tipping) {}

  public TippingBars {
    rows = List.copyOf(rows);
  }

  @Override
  public double height(double width) {
    return TOP + row() * rows.size() + BOTTOM + (note.isEmpty() ? 0 : NOTE);
  }

  /** Many rows stand closer. */
  private double row() {
    return Math.clamp(ROWS / Math.max(1, rows.size()), TIGHT, ROOMY);
  }

  /** Percent across, in a picture of that width; the assumed line stands on it. */
  public Scale scale(double width) {
    double most = Math.max(assumed.orElse(0.01), 0.01) * 1.2;
    for (Row row : rows) {
      most = Math.max(most, row.tipping);
    }
    double left = names(width) + statistics() + CHANGE;
    return new Scale(Scale.Kind.LINEAR, 0, most * 105, left, Math.max(width - FIGURE, left + 1));
  }

  private double names(double width) {
    return RowLabel.column(rows.stream().map(Row::label).toList(), width * 0.4) + 12;
  }

  private double statistics() {
    return 12
        + rows.stream()
            .mapToDouble(row -> Lettering.CAPTION.width(PlainText.of(row.statistic, 10)))
            .max()
            .orElse(20);
  }

  /** The row at a height. */
  public Optional<Row> at(double y) {
    int row = (int) Math.floor((y - TOP) / row());
    return row >= 0 && row < rows.size() ? Optional.of(rows.get(row)) : Optional.empty();
  }

  @Override
  public void draw(Pen pen, double width, double height) {
    Heading.draw(pen, title, subtitle, width);
    Scale scale = scale(width);
    double bottom = TOP + row() * rows.size();
    List<Double> ticks =
        Ticks.linear(0, scale.high(), (int) Math.clamp((scale.to() - scale.from()) / 44, 2, 8));
    Axis axis = new Axis(scale, ticks, Ticks::plain, "%");
    axis.gridAcross(pen, TOP, bottom);
    double lead = RowLabel.lead(rows.stream().map(Row::label).toList());
    for (int i = 0; i < rows.size(); i++) {
      row(pen, rows.get(i), TOP + row() * (i + 0.5), lead, width, scale);
    }
    pen.line(scale.from(), TOP, scale.from(), bottom, Stroke.of(Token.LINE2, 1));
    axis.labelsAcross(pen, TOP - 5, scale.from() - 6, width);
    assumed.ifPresent(noise -> line(pen, scale, noise, bottom));
    if (!note.isEmpty()) {
      String shown = PlainText.fit(note, Lettering.CAPTION, width);
      pen.text(0, bottom + BOTTOM + 12, shown, Lettering.CAPTION, Anchor.START);
    }
  }

  private void row(Pen pen, Row row, double y, double lead, double width, Scale scale) {
    boolean stands = row.tipping > assumed.orElse(0);
    double names = names(width);
    row.label.draw(pen, 0, y + 4, lead, names - 12, stands);
    String statistic = PlainText.of(row.statistic, 10);
    pen.text(names, y + 4, statistic, Lettering.CAPTION, Anchor.START);
    double change = scale.from() - 14;
    String shown = Ticks.percent(row.change) + " %";
    Lettering figure = Lettering.CAPTION.in(Token.TEXT);
    pen.text(change, y + 4, shown, figure, Anchor.END);
    double arrow = change - Math.max(figure.width(shown), figure.width("+00.0 %")) - 8;
    Arrows.draw(pen, arrow, y, row.change < 0, Fill.of(Token.TEXT));
    double end = scale.at(scale.clamp(row.tipping * 100));
    Fill fill = stands ? Fill.of(Token.TEXT, 0.75) : Fill.of(Token.USERS_EDGE, 0.55);
    pen.box(scale.from(), y - 4, end - scale.from(), 8, fill);
    Lettering lettering = stands ? figure.strong() : figure;
    String noise = Ticks.tenths(row.tipping) + " %";
    double line = scale.at(scale.clamp(assumed.orElse(0) * 100));
    boolean crossed = end < line && end + 12 + lettering.width(noise) > line;
    pen.text(crossed ? line + 8 : end + 8, y + 4, noise, lettering.overData(), Anchor.START);
  }

  private void line(Pen pen, Scale scale, double noise, double bottom) {
    double x = scale.at(scale.clamp(noise * 100));
    Stroke dashed = Stroke.dashed(Token.ACCENT, 1.5, 4, 3);
    pen.line(x, HANDLE + 4, x, TOP - 15, dashed);
    pen.line(x, TOP, x, bottom, dashed);
    pen.dot(x, HANDLE, 5, Fill.of(Token.PAGE), Stroke.of(Token.ACCENT, 1.75));
    long standing = rows.stream().filter(row -> row.tipping > noise).count();
    String text =
        "assume "
            + Ticks.plain(Math.rint(noise * 1000) / 10)
            + " %: "
            + standing
            + (standing == 1 ? " stands" : " stand");
    Lettering lettering = Lettering.CAPTION.in(Token.ACCENT).strong();
    boolean after = x + 10 + lettering.width(text) < scale.to() + FIGURE;
    pen.text(
        after ? x + 10 : x - 10, HANDLE + 4, text, lettering, after ? Anchor.START : Anchor.END);
  }
}
