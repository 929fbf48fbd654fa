package dev.plumbline.chart;

import java.util.ArrayList;
import java.util.List;

/** Where the texts of a drawing stand, so that none is written over another. */
final class Labels {
  private static final double BESIDE = 3;
  private static final double ABOVE = 1.5;

  private final Pen pen;
  private final List<double[]> taken = new ArrayList<>();

  Labels(Pen pen) {
    this.pen = pen;
  }

  /** Writes a text unless its place is taken. */
  @SuppressWarnings("CanIgnoreReturnValueSuggester")
  boolean text(double x, double y, String text, Lettering lettering, Anchor anchor) {
    double width = lettering.width(text);
    double left = left(x, width, anchor);
    double top = y - lettering.size() * 0.75;
    if (text.isEmpty() || !free(left, top, left + width, y + 2)) {
      return false;
    }
    keep(left, top, left + width, y + 2);
    pen.text(x, y, text, lettering, anchor);
    return true;
  }

  private static double left(double x, double width, Anchor anchor) {
    return switch (anchor) {
      case START -> x;
      case MIDDLE -> x - width / 2;
      case END -> x - width;
    };
  }

  /** Leaves a place to something else. */
  void keep(double left, double top, double right, double bottom) {
    taken.add(new double[] {left - BESIDE, top - ABOVE, right + BESIDE, bottom + ABOVE});
  }

  boolean free(double left, double top, double right, double bottom) {
    for (double[] box : taken) {
      if (left < box[2] && box[0] < right && top < box[3] && box[1] < bottom) {
        return false;
      }
    }
    return true;
  }
}
