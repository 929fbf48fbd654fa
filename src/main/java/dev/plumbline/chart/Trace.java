package dev.plumbline.chart;

import dev.plumbline.analysis.TimeColumns;

/** The columns of a value over time, drawn between two heights; broken where there is no value. */
record Trace(TimeColumns columns, Scale time, Scale up) {
  private static final double NARROW = 2;

  /** The largest value of all columns, 0 if there is none. */
  static double most(double[] values) {
    double most = 0;
    for (double value : values) {
      if (value > most) { // false for what is not a number
        most = value;
      }
    }
    return most;
  }

  /** The column of a moment, or -1. */
  static int column(TimeColumns columns, double seconds) {
    double place = (seconds - columns.from()) / columns.columnSeconds();
    return place >= 0 && place < columns.columns() ? (int) place : -1;
  }

  /** The mean at a moment, or not a number. */
  static double mean(TimeColumns columns, double seconds) {
    int column = column(columns, seconds);
    return column < 0 ? Double.NaN : columns.mean()[column];
  }

  double left(int column) {
    return time.at(columns.from() + column * columns.columnSeconds());
  }

  double middle(int column) {
    return time.at(columns.from() + (column + 0.5) * columns.columnSeconds());
  }

  /** Through the means; many columns are filled one by one, which costs less than a long line. */
  void line(Pen pen, Stroke... strokes) {
    boolean narrow = left(1) - left(0) < NARROW;
    for (Stroke stroke : strokes) {
      if (narrow && stroke.dash() == 0) {
        filled(pen, stroke);
      } else {
        pieces(stretch -> pen.polyline(stretch, stroke));
      }
    }
  }

  private void filled(Pen pen, Stroke stroke) {
    double[] means = columns.mean();
    double wide = left(1) - left(0);
    Fill fill = Fill.of(stroke.token(), stroke.opacity());
    for (int i = 0; i < means.length; i++) {
      if (!Double.isNaN(means[i])) {
        double y = y(means[i]);
        double next = i + 1 < means.length && !Double.isNaN(means[i + 1]) ? y(means[i + 1]) : y;
        double top = Math.min(y, next) - stroke.width() / 2;
        pen.box(left(i), top, wide, Math.abs(y - next) + stroke.width(), fill);
      }
    }
  }

  private interface Piece {
    void take(double[] points);
  }

  private void pieces(Piece piece) {
    double[] means = columns.mean();
    Points points = new Points();
    for (int i = 0; i <= means.length; i++) {
      if (i < means.length && !Double.isNaN(means[i])) {
        points.add(middle(i), y(means[i]));
      } else if (!points.isEmpty()) {
        piece.take(points.all());
        points.clear();
      }
    }
  }

  /** From the foot up to the means. */
  void area(Pen pen, Fill fill) {
    pieces(
        line -> {
          Points points = new Points();
          points.add(line[0], up.from());
          for (int i = 0; i < line.length; i += 2) {
            points.add(line[i], line[i + 1]);
          }
          points.add(line[line.length - 2], up.from());
          pen.polygon(points.all(), fill);
        });
  }

  /** From the smallest to the largest value of each column. */
  void band(Pen pen, Fill fill) {
    double wide = left(1) - left(0);
    for (int i = 0; i < columns.columns(); i++) {
      double high = columns.high()[i];
      double low = columns.low()[i];
      if (high > low) {
        pen.box(left(i), y(high), wide, y(low) - y(high), fill);
      }
    }
  }

  double y(double value) {
    return up.at(up.clamp(value));
  }
}
