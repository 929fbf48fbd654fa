package dev.plumbline.chart;

/** The arrow that follows a number: up for larger, down for smaller. */
final class Arrows {
  private Arrows() {}

  static void draw(Pen pen, double x, double y, boolean down, Fill fill) {
    double tip = down ? y + 3.5 : y - 3.5;
    double foot = down ? y - 3.5 : y + 3.5;
    pen.polygon(new double[] {x - 4.5, foot, x + 4.5, foot, x, tip}, fill);
  }
}
