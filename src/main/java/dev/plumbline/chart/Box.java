package dev.plumbline.chart;

/** A part of the picture, in pixels. */
public record Box(double x, double y, double width, double height) {
  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  boolean holds(double atX, double atY) {
    return atX >= x && atX <= right() && atY >= y && atY <= bottom();
  }

  /** What both have in common; without a size where that is nothing. */
  public Box within(Box other) {
    double left = Math.max(x, other.x);
    double top = Math.max(y, other.y);
    return new Box(
        left,
        top,
        Math.max(0, Math.min(right(), other.right()) - left),
        Math.max(0, Math.min(bottom(), other.bottom()) - top));
  }

  /**
   * The part of a stretch that lies inside: x1, y1, x2, y2; empty where none does. By Liang and
   * Barsky (1984).
   */
  double[] cut(double x1, double y1, double x2, double y2) {
    double[] towards = {x1 - x2, x2 - x1, y1 - y2, y2 - y1};
    double[] room = {x1 - x, right() - x1, y1 - y, bottom() - y1};
    double from = 0;
    double to = 1;
    for (int side = 0; side < 4; side++) {
      if (towards[side] == 0) {
        if (room[side] < 0) {
          return new double[0];
        }
      } else {
        double at = room[side] / towards[side];
        from = towards[side] < 0 ? Math.max(from, at) : from;
        to = towards[side] > 0 ? Math.min(to, at) : to;
      }
    }
    if (from > to) {
      return new double[0];
    }
    boolean ends = to == 1; // where rounding would move what need not be
    return new double[] {
      x1 + from * (x2 - x1),
      y1 + from * (y2 - y1),
      ends ? x2 : x1 + to * (x2 - x1),
      ends ? y2 : y1 + to * (y2 - y1)
    };
  }
}
