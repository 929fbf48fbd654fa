package dev.plumbline.chart;

/** The title of a plot and, on the same line, what it is about. */
final class Heading {
  private static final double GAP = 6;

  private static final String BETWEEN = " \u00b7 ";

  private Heading() {}

  static void draw(Pen pen, String title, String subtitle, double width) {
    String shown = PlainText.fit(title, Lettering.TITLE, width);
    pen.text(0, 12, shown, Lettering.TITLE, Anchor.START);
    double x = pen.width(shown, Lettering.TITLE) + GAP;
    if (!subtitle.isEmpty() && width - x > 60) {
      String rest = PlainText.fit(parts(subtitle, width - x), Lettering.CAPTION, width - x);
      pen.text(x, 12, rest, Lettering.CAPTION, Anchor.START);
    }
  }

  /** Of several parts the last give way, each as a whole. */
  private static String parts(String subtitle, double width) {
    String shown = subtitle;
    int last = shown.lastIndexOf(BETWEEN);
    while (last > 0 && Lettering.CAPTION.width(shown) > width) {
      shown = shown.substring(0, last);
      last = shown.lastIndexOf(BETWEEN);
    }
    return shown;
  }
}
