package dev.plumbline.chart;

/** The title of a plot and, on the same line, what it is about. */
final class Heading {
  private static final double GAP = 6;

  private Heading() {}

  static void draw(Pen pen, String title, String subtitle, double width) {
    String shown = PlainText.fit(title, Lettering.TITLE, width);
    pen.text(0, 12, shown, Lettering.TITLE, Anchor.START);
    double x = pen.width(shown, Lettering.TITLE) + GAP;
    if (!subtitle.isEmpty() && width - x > 60) {
      String rest = PlainText.fit(subtitle, Lettering.CAPTION, width - x);
      pen.text(x, 12, rest, Lettering.CAPTION, Anchor.START);
    }
  }
}
