package dev.plumbline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a percentile curve shows beside its lines. */
final class CurveMarks {
  private static final double HALF = 16;

  private CurveMarks() {}

  /** The interval of each value, shaded. */
  static void band(Pen pen, PercentileCurve.Side side, Scale across, Scale up) {
    int known = Math.min(side.low().size(), side.high().size());
    Points band = new Points();
    int last = 0;
    while (last < known && side.shares().get(last) <= side.end()) {
      band.add(across.at(side.shares().get(last)), up.at(up.clamp(side.high().get(last))));
      last++;
    }
    for (int i = last - 1; i >= 0; i--) {
      band.add(across.at(side.shares().get(i)), up.at(up.clamp(side.low().get(i))));
    }
    if (last > 0) {
      pen.polygon(band.all(), Fill.of(side.token(), 0.16));
    }
  }

  static void limit(Pen pen, Labels labels, PercentileCurve.Limit limit, Scale across, Scale up) {
    if (!across.holds(limit.share()) || !up.holds(limit.value())) {
      return;
    }
    double x = across.at(limit.share());
    double y = up.at(limit.value());
    Stroke stroke = Stroke.dashed(Token.BUDGET, 1.25, 3, 2);
    pen.line(Math.max(x - HALF, across.from()), y, Math.min(x + HALF, across.to()), y, stroke);
    pen.line(x, y - 3, x, y + 3, Stroke.of(Token.BUDGET, 1.25));
    String figure = Ticks.plain(limit.value());
    Lettering lettering = Lettering.CAPTION.in(Token.BUDGET).overData();
    labels.text(x, y - 7, figure, lettering, Anchor.MIDDLE);
  }

  /** The names of the sides over each other, the last at the foot. */
  static void corner(
      Labels labels, List<PercentileCurve.Side> sides, double right, double foot, double room) {
    double y = foot - 14 * (sides.size() - 1);
    for (PercentileCurve.Side side : sides) {
      Lettering lettering =
          Lettering.CAPTION.in(PercentileCurve.textOf(side.token())).strong().overData();
      String shown = PlainText.fit(side.label(), lettering, room * 0.8);
      labels.text(right - 4, y, shown, lettering, Anchor.END);
      y += 14;
    }
  }

  /** Where a side's line is at a share: lines of unlike counts have points of their own. */
  private static double value(PercentileCurve.Side side, double share) {
    if (share > side.end()) {
      return Double.NaN;
    }
    for (int i = 0; i < side.shares().size(); i++) {
      double at = side.shares().get(i);
      if (at == share) {
        return side.values().get(i);
      }
      if (at > share && i > 0) {
        double part = (share - side.shares().get(i - 1)) / (at - side.shares().get(i - 1));
        double before = side.values().get(i - 1);
        return before + part * (side.values().get(i) - before);
      }
    }
    return Double.NaN;
  }

  /** The values of all sides at the share that is nearest, and the change between two. */
  static Optional<Hover> hover(
      List<PercentileCurve.Side> sides, Scale across, double x, String unit) {
    double nearest = Double.NaN;
    for (PercentileCurve.Side side : sides) {
      for (double share : side.shares()) {
        double away = Math.abs(across.at(share) - x);
        if (share <= side.end() && !(away >= Math.abs(across.at(nearest) - x))) {
          nearest = share;
        }
      }
    }
    if (Double.isNaN(nearest)) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    lines.add("p" + Ticks.plain(Math.rint(nearest * 1e6) / 1e4));
    List<Double> values = new ArrayList<>();
    for (PercentileCurve.Side side : sides) {
      double value = value(side, nearest);
      if (!Double.isNaN(value)) {
        values.add(value);
        String figure = Ticks.figure(value) + " " + unit;
        lines.add((PlainText.of(side.label(), 40) + " " + figure).strip());
      }
    }
    if (values.size() == 2 && values.getFirst() > 0) {
      lines.add("change " + Ticks.percent(values.get(1) / values.getFirst() - 1) + " %");
    }
    return Optional.of(new Hover(across.at(nearest), lines));
  }
}
