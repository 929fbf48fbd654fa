package dev.plumbline.chart;

/**
 * A moment of a run that something was noted of: a line through all parts, with a flag at its head.
 *
 * @param at seconds since the run's time zero
 */
public record TimeMark(double at, String text) {
  private static final double FLAG = 8;

  /** How many pixels beside it still point at it. */
  private static final double NEAR = 5;

  void draw(Pen pen, Scale time, TimeStack stack) {
    if (!time.holds(at)) {
      return;
    }
    double x = time.at(at);
    double top = stack.top();
    pen.line(x, top, x, stack.bottom(), Stroke.dashed(Token.TEXT, 1, 2, 3));
    double side = x + FLAG > time.to() ? -FLAG : FLAG;
    double[] flag = {x, top, x + side, top + FLAG / 2, x, top + FLAG};
    pen.polygon(flag, Fill.of(Token.TEXT));
  }

  boolean isNear(double x, Scale time) {
    return time.holds(at) && Math.abs(time.at(at) - x) <= NEAR;
  }
}
