package dev.plumbline.chart;

import java.util.function.Consumer;

/**
 * What a {@link Plot} draws with. Pixels, origin at the top left, y downwards; later marks lie over
 * earlier ones.
 */
public interface Pen {
  void line(double x1, double y1, double x2, double y2, Stroke stroke);

  /** A line through points: x1, y1, x2, y2, ... */
  void polyline(double[] points, Stroke stroke);

  /** A closed surface between points: x1, y1, x2, y2, ... */
  void polygon(double[] points, Fill fill);

  void box(double x, double y, double width, double height, Fill fill);

  void dot(double x, double y, double radius, Fill fill, Stroke edge);

  /** One line of text; y is its base line. */
  void text(double x, double y, String text, Lettering lettering, Anchor anchor);

  /** How wide a text will be; at most, where only its reader knows. */
  default double width(String text, Lettering lettering) {
    return lettering.width(text);
  }

  /** A raster of cells that fills the given box. */
  void cells(double x, double y, double width, double height, Cells cells);

  /** What is drawn by {@code drawing} appears inside the given box only. */
  void clipped(double x, double y, double width, double height, Consumer<Pen> drawing);
}
