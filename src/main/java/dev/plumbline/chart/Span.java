package dev.plumbline.chart;

import java.util.stream.Stream;

/** The values that plots of one column share a scale of. */
public record Span(Scale.Kind kind, double low, double high) {
  public Span {
    new Scale(kind, low, high, 0, 1);
  }

  /**
   * Changes in percent, as all rows of a table show them: one that changed tenfold does not flatten
   * the others.
   *
   * @param reaches the farthest points of each row, as fractions
   * @param margin the change that does not matter, as a fraction
   */
  public static Span ofChanges(Stream<Double> reaches, double margin) {
    ChangeRange range = ChangeRange.of(reaches, margin);
    return new Span(Scale.Kind.LINEAR, range.low() * 100, range.high() * 100);
  }

  /** Its scale across a plot, with room for marks at both ends. */
  public Scale across(double width) {
    double edge = Math.min(8, width / 4);
    return new Scale(kind, low, high, edge, Math.max(width - edge, edge + 1));
  }
}
