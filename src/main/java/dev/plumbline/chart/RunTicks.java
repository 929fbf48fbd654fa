package dev.plumbline.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A run's figure below a line, those of the baseline's runs above it.
 *
 * @param run empty where it has none
 */
public record RunTicks(List<Double> baseline, OptionalDouble run, OptionalDouble limit)
    implements CellPlot {
  public RunTicks {
    baseline = List.copyOf(baseline);
  }

  @Override
  public void draw(Pen pen, double width, double height) {
    double y = height / 2;
    pen.line(0, y, width, y, Stroke.of(Token.LINE, 1));
    Scale scale = scale(width);
    for (double value : baseline) {
      double x = scale.at(value);
      pen.line(x, y - 9, x, y - 1, Stroke.of(Token.BASELINE, 1.25));
    }
    limit.ifPresent(
        value -> {
          double x = scale.at(value);
          pen.line(x, y - 12, x, y + 12, Stroke.dashed(Token.BUDGET, 1.25, 3, 2));
        });
    run.ifPresent(
        value -> {
          double x = scale.at(value);
          pen.line(x, y + 1, x, y + 11, Stroke.of(Token.CANDIDATE, 2.5));
        });
  }

  private Scale scale(double width) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (OptionalDouble value : List.of(run, limit)) {
      low = Math.min(low, value.orElse(low));
      high = Math.max(high, value.orElse(high));
    }
    for (double value : baseline) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    if (!(low < high)) {
      low = low <= high ? low : 0;
      high = low + Math.max(Math.abs(low) * 0.1, 1e-9);
      low = 2 * low - high;
    }
    return new Scale(Scale.Kind.LINEAR, low, high, 8, Math.max(width - 8, 9));
  }
}
