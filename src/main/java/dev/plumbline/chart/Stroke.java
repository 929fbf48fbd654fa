package dev.plumbline.chart;

/**
 * What a line is drawn with.
 *
 * @param width in pixels
 * @param dash length of a dash, 0 for an unbroken line
 * @param gap length between dashes
 */
public record Stroke(Token token, double width, double opacity, double dash, double gap) {
  public static Stroke of(Token token, double width) {
    return new Stroke(token, width, 1, 0, 0);
  }

  public static Stroke dashed(Token token, double width, double dash, double gap) {
    return new Stroke(token, width, 1, dash, gap);
  }

  public Stroke faded(double share) {
    return new Stroke(token, width, share, dash, gap);
  }
}
