package dev.plumbline.chart;

import java.util.List;

/**
 * The line above a heatmap: what it shows, how many a colour stands for, and what the dashed line
 * is. What finds no room is left out, the limit first.
 *
 * @param most values in one cell
 * @param values the scale that is drawn
 */
record HeatHead(LatencyHeatmap part, long most, Scale values) {
  static final Stroke LIMIT = Stroke.dashed(Token.BUDGET, 1.25, 6, 4);

  private static final Lettering TEXT = Lettering.CAPTION;
  private static final String BETWEEN = " \u00b7 ";
  private static final double BASE = 12;
  private static final double APART = 12;
  private static final double RAMP = 64;
  private static final int STEPS = 16;
  private static final double SWATCH = 16;

  /** Less says too little of what is shown. */
  private static final double LEAST_SUBJECT = 70;

  void draw(Pen pen, double width) {
    double least = around() + Math.min(LEAST_SUBJECT, TEXT.width(subject()));
    String limit =
        part.limit()
            .filter(of -> values.holds(of.value()))
            .map(of -> PlainText.of(of.label(), 40))
            .orElse("");
    double limitWide = limit.isEmpty() ? 0 : SWATCH + 6 + TEXT.width(limit) + APART;
    String counted =
        List.of(most(most == 1 ? "" : part.things() + " "), most("")).stream()
            .filter(words -> width - counts(words) - limitWide >= least)
            .findFirst()
            .orElse(most(""));
    double right = width;
    if (most > 0 && right - counts(counted) >= least) {
      right -= counts(counted);
      counts(pen, right + APART, counted);
    }
    if (!limit.isEmpty() && right - limitWide >= least) {
      right -= limitWide;
      double left = right + APART;
      pen.line(left, BASE - 4, left + SWATCH, BASE - 4, LIMIT);
      pen.text(left + SWATCH + 6, BASE, limit, TEXT.in(Token.BUDGET), Anchor.START);
    }
    String subject = PlainText.fit(subject(), TEXT, Math.max(right - around(), LEAST_SUBJECT));
    Heading.draw(pen, part.title(), subject + BETWEEN + part.smoothing(), right);
  }

  private String subject() {
    return PlainText.of(part.subject(), 200);
  }

  /** The width of what stands before and after the subject. */
  private double around() {
    return Lettering.TITLE.width(part.title()) + 8 + TEXT.width(BETWEEN + part.smoothing());
  }

  /** The ramp with the counts at its ends. */
  private void counts(Pen pen, double left, String counted) {
    pen.text(left, BASE, "1", TEXT, Anchor.START);
    double ramp = Math.rint(left + TEXT.width("1") + 6);
    double wide = RAMP / STEPS;
    for (int i = 0; i < STEPS; i++) {
      byte[] level = {(byte) (2 * (i + 1))}; // one by one: the cells below have the chart's image
      pen.cells(ramp + i * wide, BASE - 8, wide, 8, new Cells(1, 1, level, Ramp.COUNT));
    }
    pen.text(ramp + RAMP + 6, BASE, counted, TEXT, Anchor.START);
  }

  private static double counts(String counted) {
    return TEXT.width("1") + 6 + RAMP + 6 + TEXT.width(counted) + APART;
  }

  private String most(String things) {
    return Ticks.plain((double) most) + " " + things + "a cell";
  }
}
