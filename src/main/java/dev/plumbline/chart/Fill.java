package dev.plumbline.chart;

/**
 * What a surface is painted with.
 *
 * @param opacity 0 to 1
 * @param hatched diagonal lines of the colour on the page's ground, the mark of what is open
 */
public record Fill(Token token, double opacity, boolean hatched) {
  public static Fill of(Token token) {
    return new Fill(token, 1, false);
  }

  public static Fill of(Token token, double opacity) {
    return new Fill(token, opacity, false);
  }

  public static Fill hatched(Token token) {
    return new Fill(token, 1, true);
  }
}
