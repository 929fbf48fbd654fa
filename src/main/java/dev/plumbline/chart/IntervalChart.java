package dev.plumbline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The change of every row with its interval, a panel for each statistic, all on one scale.
 *
 * @param panels the statistics' names
 * @param rows in any order; drawn worse, better, inconclusive, same by their first figure
 * @param margin the change that does not matter, as a fraction; shaded
 * @param note a line under the axis; may be empty
 */
public record IntervalChart(
    String title,
    String subtitle,
    String description,
    List<String> panels,
    List<Row> rows,
    double margin,
    String note)
    implements Plot {
  private static final double ROW = 24;
  private static final double TOP = 48;
  private static final double BOTTOM = 44;
  private static final double GAP = 24;
  private static final Fill PAPER = Fill.of(Token.PAGE);

  /**
   * @param figures one for each panel, empty where the row was not judged
   * @param absence what stands in place of a missing figure
   */
  public record Row(RowLabel label, List<Optional<Figure>> figures, String absence) {
    public Row {
      figures = List.copyOf(figures);
    }

    private Tone tone() {
      return figures.stream().flatMap(Optional::stream).findFirst().map(Figure::tone).orElse(null);
    }

    private double size() {
      return figures.getFirst().map(figure -> -Math.abs(figure.change)).orElse(1.0);
    }

    private boolean changed() {
      return figures.stream().flatMap(Optional::stream).anyMatch(figure -> figure.tone.changed());
    }
  }

  /** A change and the ends of its interval, as fractions. */
  public record Figure(double change, double low, double high, Tone tone) {}

  public IntervalChart {
    panels = List.copyOf(panels);
    rows =
        rows.stream()
            .sorted(
                Comparator.comparing(Row::tone, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Row::size))
            .toList();
  }

  @Override
  public double height(double width) {
    return TOP + ROW * rows.size() + (note.isEmpty() ? 20 : BOTTOM);
  }

  @Override
  public void draw(Pen pen, double width, double height) {
    pen.text(0, 14, title, Lettering.TITLE, Anchor.START);
    double room = width - Lettering.TITLE.width(title) - 16;
    String fitting = PlainText.fit(subtitle, Lettering.CAPTION, room);
    pen.text(width, 14, fitting, Lettering.CAPTION, Anchor.END);
    List<RowLabel> labels = rows.stream().map(Row::label).toList();
    double lead = RowLabel.lead(labels);
    double names = RowLabel.column(labels, width * 0.3);
    double bottom = TOP + ROW * rows.size();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      row.label.draw(pen, 0, TOP + ROW * i + 16, lead, names, row.changed());
      double line = TOP + ROW * (i + 1);
      pen.line(0, line, width, line, Stroke.of(Token.GRID, 1));
    }
    double first = names + 16;
    double panel = (width - first - GAP * (panels.size() - 1)) / panels.size();
    for (int i = 0; i < panels.size(); i++) {
      double left = first + i * (panel + GAP);
      panel(pen, i, left, left + panel, bottom);
    }
    pen.line(0, TOP, width, TOP, Stroke.of(Token.LINE2, 1));
    if (!note.isEmpty()) {
      String line = PlainText.fit(note, Lettering.CAPTION, width);
      pen.text(width, bottom + 38, line, Lettering.CAPTION, Anchor.END);
    }
  }

  private void panel(Pen pen, int panel, double left, double right, double bottom) {
    double numbers = figuresWidth();
    Axis axis = range().axis(left, right - numbers);
    Scale scale = axis.scale();
    double from = scale.at(scale.clamp(-margin * 100));
    double to = scale.at(scale.clamp(margin * 100));
    pen.box(from, TOP, to - from, bottom - TOP, Fill.of(Token.INSET));
    axis.gridAcross(pen, TOP, bottom);
    pen.line(scale.at(0), TOP, scale.at(0), bottom, Stroke.of(Token.LINE2, 1.25));
    pen.text(left, TOP - 8, panels.get(panel), Lettering.STRONG, Anchor.START);
    pen.text(right, TOP - 8, "%", Lettering.CAPTION, Anchor.END);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double middle = TOP + ROW * i + ROW / 2;
      if (row.figures.get(panel).isPresent()) {
        mark(pen, row.figures.get(panel).get(), scale, middle, right);
      } else {
        String fitting = PlainText.fit(row.absence, Lettering.CAPTION, right - left);
        Lettering faint = Lettering.CAPTION.in(Token.FAINT);
        pen.box(right - faint.width(fitting), middle - 8, faint.width(fitting), 16, PAPER);
        pen.text(right, middle + 4, fitting, faint, Anchor.END);
      }
    }
    axis.labelsAcross(pen, bottom + 16, left - GAP / 3, right);
  }

  private void mark(Pen pen, Figure figure, Scale scale, double y, double right) {
    double low = figure.low * 100;
    double high = figure.high * 100;
    double start = scale.at(scale.clamp(low));
    double end = scale.at(scale.clamp(high));
    pen.line(start, y, end, y, figure.tone.interval());
    Fill arrow = Fill.of(figure.tone.interval().token());
    if (high > scale.high()) {
      pen.polygon(new double[] {end, y - 4, end + 6, y, end, y + 4}, arrow);
    }
    if (low < scale.low()) {
      pen.polygon(new double[] {start, y - 4, start - 6, y, start, y + 4}, arrow);
    }
    if (scale.holds(figure.change * 100)) {
      figure.tone.mark(pen, scale.at(figure.change * 100), y);
    }
    pen.text(right, y + 4, Ticks.percent(figure.change), figure.tone.figure(), Anchor.END);
  }

  private double figuresWidth() {
    return 14
        + figures()
            .mapToDouble(f -> Lettering.STRONG.width(Ticks.percent(f.change)))
            .max()
            .orElse(40);
  }

  private ChangeRange range() {
    List<Figure> figures = figures().toList();
    return ChangeRange.of(ChangeRange.reaches(figures, Figure::low, Figure::high), margin);
  }

  private Stream<Figure> figures() {
    List<Figure> all = new ArrayList<>();
    rows.forEach(row -> row.figures.forEach(figure -> figure.ifPresent(all::add)));
    return all.stream();
  }
}
