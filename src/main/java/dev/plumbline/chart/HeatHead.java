package dev.plumbline.chart;

/**
 * The line above a heatmap: what it shows, how many a colour stands for, and what the dashed line
 * is. What finds no room is left out, the limit first.
 *
 * @param most values in one cell
 * @param values the scale that is drawn
 */
record HeatHead(LatencyHeatmap part, int most, Scale values) {
  static final Stroke LIMIT = Stroke.dashed(Token.BUDGET, 1.25, 6, 4);

  private static final Lettering TEXT = Lettering.CAPTION;
  private static final double BASE = 12;
  private static final double APART = 16;
  private static final double RAMP = 80;
  private static final double SWATCH = 16;

  /** Less says too little of what is shown. */
  private static final double LEAST_TITLE = 220;

  void draw(Pen pen, double width) {
    double right = width;
    if (most > 0 && right - counts() - APART >= LEAST_TITLE) {
      counts(pen, right - counts());
      right -= counts() + APART;
    }
    if (part.limit().filter(limit -> values.holds(limit.value())).isPresent()) {
      String label = PlainText.of(part.limit().get().label(), 40);
      double wide = SWATCH + 6 + TEXT.width(label);
      if (right - wide - APART >= LEAST_TITLE) {
        double left = right - wide;
        pen.line(left, BASE - 4, left + SWATCH, BASE - 4, LIMIT);
        pen.text(left + SWATCH + 6, BASE, label, TEXT.in(Token.BUDGET), Anchor.START);
        right -= wide + APART;
      }
    }
    Heading.draw(pen, part.title(), part.subtitle(), right);
  }

  /** The ramp with the counts at its ends. */
  private void counts(Pen pen, double left) {
    pen.text(left, BASE, "1", TEXT, Anchor.START);
    byte[] levels = new byte[16];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) (2 * (i + 1));
    }
    double ramp = left + TEXT.width("1") + 6;
    pen.cells(ramp, BASE - 8, RAMP, 8, new Cells(levels.length, 1, levels, Ramp.COUNT));
    pen.text(ramp + RAMP + 6, BASE, largest(), TEXT, Anchor.START);
  }

  private double counts() {
    return TEXT.width("1") + 6 + RAMP + 6 + TEXT.width(largest());
  }

  private String largest() {
    return most == 1
        ? part.things() + ", 1 a cell"
        : Ticks.plain(most) + " " + part.things() + " a cell";
  }
}
