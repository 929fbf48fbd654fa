package dev.plumbline.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Every run of every row as a tick: the baseline's above the row's line, the candidate's below, in
 * percent from the centre of the baseline, so that rows of 8 ms and of 80 ms share one scale.
 *
 * @param rows in the order to draw them
 * @param margin the change that does not matter, as a fraction; shaded
 */
public record Strips(String title, String description, List<Row> rows, double margin)
    implements Plot {
  private static final double ROW = 28;
  private static final double TOP = 44;
  private static final double BOTTOM = 28;

  /**
   * @param baseline the figure of each run, in any unit
   * @param baselineCentre the typical run of the side, in the same unit
   */
  public record Row(
      RowLabel label,
      List<Double> baseline,
      List<Double> candidate,
      double baselineCentre,
      double candidateCentre,
      Tone tone) {
    public Row {
      baseline = List.copyOf(baseline);
      candidate = List.copyOf(candidate);
    }

    private double change(double value) {
      return value / baselineCentre - 1;
    }

    private Stream<Double> reaches() {
      return Stream.concat(baseline.stream(), candidate.stream()).map(this::change);
    }
  }

  public Strips {
    rows = List.copyOf(rows);
  }

  @Override
  public double height(double width) {
    return TOP + ROW * rows.size() + BOTTOM;
  }

  @Override
  public void draw(Pen pen, double width, double height) {
    List<RowLabel> labels = rows.stream().map(Row::label).toList();
    double lead = RowLabel.lead(labels);
    double names = RowLabel.column(labels, width * 0.4);
    double bottom = TOP + ROW * rows.size();
    double numbers =
        16 + rows.stream().mapToDouble(row -> Lettering.STRONG.width(figure(row))).max().orElse(40);
    double left = names + 20;
    double right = width - numbers;
    Axis axis = ChangeRange.of(rows.stream().flatMap(Row::reaches), margin).axis(left, right);
    Scale scale = axis.scale();
    head(pen, left, width);
    double from = scale.at(scale.clamp(-margin * 100));
    double to = scale.at(scale.clamp(margin * 100));
    pen.box(from, TOP, to - from, bottom - TOP, Fill.of(Token.INSET));
    axis.gridAcross(pen, TOP, bottom);
    pen.line(scale.at(0), TOP, scale.at(0), bottom, Stroke.of(Token.LINE2, 1.25));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double middle = TOP + ROW * i + ROW / 2;
      row.label.draw(pen, 0, middle + 4, lead, names, row.tone.changed());
      strip(pen, row, row.baseline, row.baselineCentre, scale, middle - 6, Token.BASELINE);
      strip(pen, row, row.candidate, row.candidateCentre, scale, middle + 6, Token.CANDIDATE);
      pen.text(width, middle + 4, figure(row), row.tone.figure(), Anchor.END);
      pen.line(0, middle + ROW / 2, width, middle + ROW / 2, Stroke.of(Token.GRID, 1));
    }
    pen.line(0, TOP, width, TOP, Stroke.of(Token.LINE2, 1));
    axis.labelsAcross(pen, bottom + 16, left - 16, right + 16);
  }

  private void head(Pen pen, double left, double width) {
    pen.text(0, 14, PlainText.fit(title, Lettering.TITLE, width), Lettering.TITLE, Anchor.START);
    Lettering caption = Lettering.CAPTION;
    double x = left;
    for (Token token : List.of(Token.BASELINE, Token.CANDIDATE)) {
      String text = token == Token.BASELINE ? "baseline, above" : "candidate, below";
      Token ink = token == Token.BASELINE ? Token.BASELINE_TEXT : token;
      pen.line(x + 1, TOP - 16, x + 1, TOP - 8, Stroke.of(token, 3));
      pen.text(x + 8, TOP - 8, text, caption.in(ink), Anchor.START);
      x += 24 + caption.width(text);
    }
    pen.text(width, TOP - 8, "%", caption, Anchor.END);
  }

  private static void strip(
      Pen pen, Row row, List<Double> runs, double centre, Scale scale, double y, Token token) {
    List<Double> changes = runs.stream().map(run -> row.change(run) * 100).toList();
    OptionalDouble middle = OptionalDouble.of(row.change(centre) * 100);
    new RunMarks(pen, scale, token).draw(changes, middle, y);
  }

  private static String figure(Row row) {
    return Ticks.percent(row.change(row.candidateCentre));
  }
}
