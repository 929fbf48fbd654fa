package dev.plumbline.chart;

/** The values that plots of one column share a scale of. */
public record Span(Scale.Kind kind, double low, double high) {
  public Span {
    new Scale(kind, low, high, 0, 1);
  }

  /** Its scale across a plot, with room for marks at both ends. */
  public Scale across(double width) {
    double edge = Math.min(8, width / 4);
    return new Scale(kind, low, high, edge, Math.max(width - edge, edge + 1));
  }
}
