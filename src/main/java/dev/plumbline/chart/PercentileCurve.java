package dev.plumbline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Latency against percentile, on an axis that gives the tail its room. A side's line ends where its
 * runs have too few requests to say more.
 *
 * @param sides drawn in this order, at most a few
 * @param note why the lines end; may be empty
 */
public record PercentileCurve(
    String title, String description, String unit, List<Side> sides, String note) implements Plot {
  private static final double TOP = 28;
  private static final double BOTTOM = 24;
  private static final double APART = 15;

  /**
   * @param shares of the requests, 0 to below 1, rising: 0.95 for p95
   * @param values at those shares, in the unit
   * @param end the last share that the side's requests support
   */
  public record Side(
      String label, Token token, List<Double> shares, List<Double> values, double end) {
    public Side {
      shares = List.copyOf(shares);
      values = List.copyOf(values);
    }
  }

  /** The end of a line, where its label goes. */
  private record End(Side side, double x, double y) {}

  public PercentileCurve {
    sides = List.copyOf(sides);
  }

  @Override
  public double height(double width) {
    return Math.clamp(width * 0.5, 180, 320);
  }

  @Override
  public void draw(Pen pen, double width, double height) {
    pen.text(0, 14, PlainText.fit(title, Lettering.TITLE, width), Lettering.TITLE, Anchor.START);
    double bottom = height - BOTTOM;
    Axis up = values(bottom);
    double left = up.widest() + 12;
    double labels =
        sides.stream().mapToDouble(side -> Lettering.STRONG.width(shown(side))).max().orElse(0);
    double right = width - Math.max(labels + 12, 40);
    Axis across = shares(left, right);
    up.rowsUp(pen, left, right);
    across.gridAcross(pen, TOP, bottom);
    pen.line(left, bottom, right, bottom, Stroke.of(Token.LINE2, 1));
    across.labelsAcross(pen, bottom + 16, left - 12, width);
    if (!note.isEmpty()) {
      String fitting = PlainText.fit(note, Lettering.CAPTION, (right - left) * 0.7);
      pen.text(right - 4, bottom - 8, fitting, Lettering.CAPTION.overData(), Anchor.END);
    }
    List<End> ends = new ArrayList<>();
    for (Side side : sides) {
      ends.add(curve(pen, side, across.scale(), up.scale()));
    }
    ends.sort(Comparator.comparingDouble(End::y));
    double y = TOP - APART;
    for (End end : ends) {
      y = Math.max(end.y, y + APART);
      pen.text(
          Math.min(end.x + 8, right + 8),
          y + 4,
          shown(end.side),
          Lettering.STRONG.in(textOf(end.side.token)).overData(),
          Anchor.START);
    }
  }

  private static End curve(Pen pen, Side side, Scale across, Scale up) {
    Points points = new Points();
    double x = across.from();
    double y = up.from();
    for (int i = 0; i < side.shares.size() && side.shares.get(i) <= side.end; i++) {
      x = across.at(side.shares.get(i));
      y = up.at(Math.max(side.values.get(i), up.low()));
      points.add(x, y);
    }
    double[] line = points.all();
    pen.polyline(line, Stroke.of(Token.PAGE, 4).faded(0.85));
    pen.polyline(line, Stroke.of(side.token, 1.75));
    pen.dot(x, y, 3.5, Fill.of(Token.PAGE), Stroke.of(side.token, 1.75));
    return new End(side, x, y);
  }

  private Axis shares(double left, double right) {
    double end = sides.stream().mapToDouble(Side::end).max().orElse(0.99);
    List<Double> ticks = Ticks.nines(end);
    Scale scale = new Scale(Scale.Kind.NINES, 0, Math.max(ticks.getLast(), 0.9), left, right);
    return new Axis(scale, ticks, share -> Ticks.plain(Math.round(share * 1e6) / 1e4), "%");
  }

  private Axis values(double bottom) {
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (Side side : sides) {
      for (int i = 0; i < side.shares.size() && side.shares.get(i) <= side.end; i++) {
        double value = side.values.get(i);
        low = value > 0 ? Math.min(low, value) : low;
        high = Math.max(high, value);
      }
    }
    if (!(low <= high)) {
      low = 1;
      high = 10;
    }
    // The axis ends on a round number, so that its unit stands at the top.
    double top = Ticks.step(high * 1.02).doubleValue();
    double foot = Math.min(low, top / 5);
    Scale scale = new Scale(Scale.Kind.LOG, foot, top, bottom, TOP);
    return new Axis(scale, Ticks.log(foot, top, 12), Ticks::plain, unit);
  }

  private static String shown(Side side) {
    return PlainText.of(side.label, 24);
  }

  static Token textOf(Token token) {
    return token == Token.BASELINE ? Token.BASELINE_TEXT : token;
  }
}
