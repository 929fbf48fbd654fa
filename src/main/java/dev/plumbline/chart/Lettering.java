package dev.plumbline.chart;

/**
 * How a text is set.
 *
 * @param size in pixels
 * @param italic the mark of a figure that deserves less trust
 * @param halo whether a rim of the page's colour parts it from what lies under it
 */
public record Lettering(double size, boolean bold, boolean italic, Token token, boolean halo) {
  public static final Lettering TITLE = new Lettering(12, true, false, Token.TEXT, false);
  public static final Lettering BODY = new Lettering(12, false, false, Token.TEXT, false);
  public static final Lettering STRONG = new Lettering(12, true, false, Token.TEXT, false);
  public static final Lettering CAPTION = new Lettering(11, false, false, Token.MUTED, false);

  public Lettering in(Token other) {
    return new Lettering(size, bold, italic, other, halo);
  }

  public Lettering strong() {
    return new Lettering(size, true, italic, token, halo);
  }

  public Lettering slanted() {
    return new Lettering(size, bold, true, token, halo);
  }

  public Lettering overData() {
    return new Lettering(size, bold, italic, token, true);
  }

  /** An upper bound of the width of a text in any of {@link Typeface}'s families. */
  public double width(String text) {
    return Typeface.width(text) * size * (bold ? Typeface.BOLD : 1);
  }
}
