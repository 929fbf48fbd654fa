package dev.plumbline.chart;

/**
 * A figure with its interval against its limit.
 *
 * @param tone WORSE where the limit is missed, INCONCLUSIVE where these requests cannot tell, else
 *     PLAIN; FAINT where the limit is not its own and so says nothing of it
 * @param span the values that all rows show, mostly of a log scale
 */
public record LimitStrip(double value, double low, double high, double limit, Tone tone, Span span)
    implements CellPlot {
  @Override
  public void draw(Pen pen, double width, double height) {
    Scale scale = span.across(width);
    double y = height / 2;
    pen.line(0, y, width, y, Stroke.of(Token.LINE, 1));
    if (scale.holds(limit)) {
      double x = scale.at(limit);
      Token line = tone == Tone.FAINT ? Token.LINE2 : Token.BUDGET;
      pen.line(x, 3, x, height - 3, Stroke.dashed(line, 1.25, 3, 2));
    }
    Stroke stroke = Stroke.of(tone.token(), 1.5);
    if (low <= high) {
      pen.line(scale.at(scale.clamp(low)), y, scale.at(scale.clamp(high)), y, stroke);
    }
    if (Double.isFinite(value)) {
      Fill fill = Fill.of(tone == Tone.INCONCLUSIVE ? Token.PAGE : tone.token());
      pen.dot(scale.at(scale.clamp(value)), y, 3.5, fill, Stroke.of(tone.token(), 1.25));
    }
  }
}
