package dev.plumbline.chart;

/**
 * The numbers under a column of small plots.
 *
 * @param percent the changes that all rows show
 */
public record RowScale(Span percent) implements CellPlot {
  private static final double APART = 26;

  @Override
  public void draw(Pen pen, double width, double height) {
    Scale scale = percent.across(width);
    int most = (int) Math.clamp((scale.to() - scale.from()) / APART, 2, 9);
    new Axis(scale, Ticks.linear(scale.low(), scale.high(), most), Ticks::signed, "")
        .labelsAcross(pen, 12, 0, width);
  }
}
