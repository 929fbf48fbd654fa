package dev.plumbline.chart;

/** One figure of a scorecard. */
final class ScoreCell {
  /** From the right edge to the figure's last digit. */
  private static final double END = 18;

  private static final double FAINTEST = 0.32;
  private static final double DEEPEST = 0.75;
  private static final double SMALL = 0.05;
  private static final double LARGE = 0.3;

  private ScoreCell() {}

  /** From 5 % to 30 %, in the part of the ramp on which one colour of text can be read. */
  static int level(double change, Tone tone) {
    double share = Math.clamp((Math.abs(change) - SMALL) / (LARGE - SMALL), 0, 1);
    double half = Ramp.TOP / 2.0;
    long depth = Math.round(half * (FAINTEST + share * (DEEPEST - FAINTEST)));
    return (int) (half + (tone == Tone.WORSE ? depth : -depth));
  }

  /** Where nothing was judged, which is not the same as no change. */
  static void drawNone(Pen pen, double left, double top, double width, double height) {
    double right = left + width - END;
    pen.text(right, top + height / 2 + 4, "\u2013", Lettering.CAPTION, Anchor.END);
  }

  static void draw(
      Pen pen, Scorecard.Figure figure, double left, double top, double width, double height) {
    double line = top + height / 2 + 4;
    boolean changed = figure.tone().changed();
    if (changed) {
      byte[] level = {(byte) level(figure.change(), figure.tone())};
      Cells cell = new Cells(1, 1, level, Ramp.VERDICT);
      pen.cells(left + 1, top + 0.5, width - 2, height - 1, cell);
    }
    Lettering lettering =
        changed
            ? Lettering.CAPTION.in(Token.TEXT).strong()
            : Lettering.CAPTION.in(figure.tone() == Tone.INCONCLUSIVE ? Token.TEXT : Token.MUTED);
    String shown = PlainText.fit(figure.text(), lettering, width - 28);
    double right = left + width - END;
    pen.text(right, line, shown, lettering, Anchor.END);
    double mark = right - Math.max(lettering.width(shown), lettering.width("+00.0")) - 10;
    if (changed) {
      Arrows.draw(pen, mark, top + height / 2, figure.change() < 0, Fill.of(Token.TEXT));
    } else if (figure.tone() == Tone.INCONCLUSIVE) {
      Fill hatch = Fill.hatched(Token.INCONCLUSIVE);
      pen.dot(mark, top + height / 2, 4, hatch, Stroke.of(Token.INCONCLUSIVE, 1.25));
    }
  }
}
