package dev.plumbline.chart;

/**
 * The change of one row with its interval, as fractions.
 *
 * @param stands whether the mark is full; open where chance alone explains the change
 * @param margin the change that does not matter; shaded
 * @param percent the changes that all rows show
 */
public record RowInterval(
    double change, double low, double high, boolean stands, double margin, Span percent)
    implements CellPlot {
  @Override
  public void draw(Pen pen, double width, double height) {
    Scale scale = percent.across(width);
    Margin.shade(pen, scale, margin, height);
    double y = height / 2;
    Token token = stands ? Token.TEXT : Token.USERS_EDGE;
    double start = scale.at(scale.clamp(low * 100));
    double end = scale.at(scale.clamp(high * 100));
    pen.line(start, y, end, y, Stroke.of(token, 1.5));
    if (high * 100 > scale.high()) {
      pen.polygon(new double[] {end, y - 4, end + 6, y, end, y + 4}, Fill.of(token));
    }
    if (low * 100 < scale.low()) {
      pen.polygon(new double[] {start, y - 4, start - 6, y, start, y + 4}, Fill.of(token));
    }
    if (scale.holds(change * 100)) {
      Fill fill = Fill.of(stands ? token : Token.PAGE);
      pen.dot(scale.at(change * 100), y, 3.75, fill, Stroke.of(token, 1.25));
    }
  }
}
