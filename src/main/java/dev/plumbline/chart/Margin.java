package dev.plumbline.chart;

/** The band of changes that do not matter, around no change. */
final class Margin {
  private Margin() {}

  /**
   * @param scale of changes in percent
   * @param margin as a fraction
   */
  static void shade(Pen pen, Scale scale, double margin, double height) {
    double from = scale.at(scale.clamp(-margin * 100));
    double to = scale.at(scale.clamp(margin * 100));
    pen.box(from, 0, to - from, height, Fill.of(Token.INSET));
    if (scale.holds(0)) {
      pen.line(scale.at(0), 0, scale.at(0), height, Stroke.of(Token.LINE2, 1));
    }
  }
}
