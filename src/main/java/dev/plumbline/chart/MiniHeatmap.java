package dev.plumbline.chart;

import dev.plumbline.analysis.HeatCells;

/** A run's latency over time at a glance. */
public record MiniHeatmap(
    String title, String description, HeatCells.Source cells, double from, double to, String unit)
    implements Plot {
  private static final double FOOT = 18;

  @Override
  public double height(double width) {
    return 114;
  }

  @Override
  public void draw(Pen pen, double width, double height) {
    Scale time = new Scale(Scale.Kind.LINEAR, from, to, 0, width);
    double bottom = height - FOOT;
    HeatCells counts = cells.cells(from, to, (int) Math.max(1, width / 5));
    long most = HeatLevels.most(counts);
    if (most > 0) {
      double left = time.at(counts.from());
      double right = time.at(counts.from() + counts.columns() * counts.columnSeconds());
      pen.clipped(
          0,
          0,
          width,
          bottom,
          inside -> inside.cells(left, 0, right - left, bottom, HeatLevels.of(counts, most)));
    }
    pen.line(0, bottom, width, bottom, Stroke.of(Token.LINE2, 1));
    Labels labels = new Labels(pen);
    Lettering over = Lettering.CAPTION.overData();
    if (most > 0) {
      String top = (Ticks.rounded(counts.high()) + " " + unit).strip();
      labels.text(0, 10, PlainText.fit(top, over, width), over, Anchor.START);
      labels.text(0, bottom - 4, Ticks.rounded(counts.low()), over, Anchor.START);
    }
    String end = TimeAxis.moment(to, to);
    labels.text(width, height - 4, end, Lettering.CAPTION, Anchor.END);
    String start = from == 0 ? "0" : TimeAxis.moment(from, to);
    labels.text(0, height - 4, start, Lettering.CAPTION, Anchor.START);
  }
}
