package dev.plumbline.chart;

import java.util.List;
import java.util.OptionalDouble;

/** Runs as ticks on a scale, with an arrow at an end that some lie beyond. */
record RunMarks(Pen pen, Scale scale, Token token) {
  /**
   * @param values in the scale's unit
   * @param centre drawn long
   */
  void draw(List<Double> values, OptionalDouble centre, double y) {
    boolean below = false;
    boolean above = false;
    for (double value : values) {
      below |= value < scale.low();
      above |= value > scale.high();
      if (scale.holds(value)) {
        double x = scale.at(value);
        pen.line(x, y - 4, x, y + 4, Stroke.of(token, 1.25));
      }
    }
    if (centre.isPresent() && scale.holds(centre.getAsDouble())) {
      double x = scale.at(centre.getAsDouble());
      pen.line(x, y - 5.5, x, y + 5.5, Stroke.of(token, 3));
    }
    if (above) {
      double x = scale.to();
      pen.polygon(new double[] {x, y - 4, x + 7, y, x, y + 4}, Fill.of(token));
    }
    if (below) {
      double x = scale.from();
      pen.polygon(new double[] {x, y - 4, x - 7, y, x, y + 4}, Fill.of(token));
    }
  }
}
