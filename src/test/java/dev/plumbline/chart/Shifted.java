package dev.plumbline.chart;

import java.util.function.Consumer;

/** Draws further down. */
record Shifted(Pen pen, double down) implements Pen {
  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    pen.line(x1, y1 + down, x2, y2 + down, stroke);
  }

  @Override
  public void polyline(double[] points, Stroke stroke) {
    pen.polyline(lower(points), stroke);
  }

  @Override
  public void polygon(double[] points, Fill fill) {
    pen.polygon(lower(points), fill);
  }

  @Override
  public void box(double x, double y, double width, double height, Fill fill) {
    pen.box(x, y + down, width, height, fill);
  }

  @Override
  public void dot(double x, double y, double radius, Fill fill, Stroke edge) {
    pen.dot(x, y + down, radius, fill, edge);
  }

  @Override
  public void text(double x, double y, String text, Lettering lettering, Anchor anchor) {
    pen.text(x, y + down, text, lettering, anchor);
  }

  @Override
  public void cells(double x, double y, double width, double height, Cells cells) {
    pen.cells(x, y + down, width, height, cells);
  }

  @Override
  public void clipped(double x, double y, double width, double height, Consumer<Pen> drawing) {
    pen.clipped(x, y + down, width, height, _ -> drawing.accept(this));
  }

  private double[] lower(double[] points) {
    double[] lower = points.clone();
    for (int i = 1; i < lower.length; i += 2) {
      lower[i] += down;
    }
    return lower;
  }
}
