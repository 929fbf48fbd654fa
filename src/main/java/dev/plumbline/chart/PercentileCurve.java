package dev.plumbline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Latency against percentile, on an axis that gives the tail its room. A side's line ends where its
 * runs have too few requests to say more.
 *
 * @param subtitle what the requests are; may be empty
 * @param sides drawn in this order, at most a few
 * @param limits what budgets allow, each a short mark at its percentile
 * @param log whether the values stand on a log scale
 * @param note why the lines end; may be empty
 */
public record PercentileCurve(
    String title,
    String subtitle,
    String description,
    String unit,
    List<Side> sides,
    List<Limit> limits,
    boolean log,
    String note)
    implements Plot, Pointed {
  private static final double TOP = 28;

  /** A count stands over the end of its line, and not over the title. */
  private static final double COUNTED = 34;

  private static final double BOTTOM = 24;
  private static final double APART = 15;

  /**
   * @param shares of the requests, 0 to below 1, rising: 0.95 for p95
   * @param values at those shares, in the unit
   * @param end the last share that the side's requests support
   * @param low the lower ends of the values' intervals, one for each value, or none
   * @param high the upper ends
   * @param count what stands at the line's end: n = 2,439; may be empty
   */
  public record Side(
      String label,
      Token token,
      List<Double> shares,
      List<Double> values,
      double end,
      List<Double> low,
      List<Double> high,
      String count) {
    public Side {
      shares = List.copyOf(shares);
      values = List.copyOf(values);
      low = List.copyOf(low);
      high = List.copyOf(high);
    }

    public Side(String label, Token token, List<Double> shares, List<Double> values, double end) {
      this(label, token, shares, values, end, List.of(), List.of(), "");
    }
  }

  /** A value that the share of requests may not exceed. */
  public record Limit(double share, double value) {}

  /** The end of a line, where its label goes. */
  private record End(Side side, double x, double y) {}

  public PercentileCurve {
    sides = List.copyOf(sides);
    limits = List.copyOf(limits);
  }

  public PercentileCurve(
      String title, String description, String unit, List<Side> sides, String note) {
    this(title, "", description, unit, sides, List.of(), true, note);
  }

  @Override
  public double height(double width) {
    return Math.clamp(width * 0.5, 180, 320);
  }

  @Override
  public void draw(Pen pen, double width, double height) {
    Heading.draw(pen, title, subtitle, width);
    if (sides.isEmpty() && limits.isEmpty()) {
      // An axis of nothing would look like one of something.
      pen.text(width / 2, height / 2, note, Lettering.CAPTION, Anchor.MIDDLE);
      return;
    }
    Axis up = values(height - BOTTOM);
    Axis across = across(width);
    double left = across.scale().from();
    double right = across.scale().to();
    double bottom = height - BOTTOM;
    Labels labels = new Labels(pen);
    up.rowsUp(pen, labels, left, right);
    across.gridAcross(pen, top(), bottom);
    pen.line(left, bottom, right, bottom, Stroke.of(Token.LINE2, 1));
    across.labelsAcross(pen, bottom + 16, left - 12, width);
    sides.forEach(side -> CurveMarks.band(pen, side, across.scale(), up.scale()));
    List<End> ends = new ArrayList<>();
    for (Side side : sides) {
      ends.add(curve(pen, side, across.scale(), up.scale()));
    }
    for (End end : ends) {
      Lettering lettering = Lettering.CAPTION.in(textOf(end.side.token)).overData();
      double x = Math.min(end.x + 4, width);
      labels.text(x, end.y - 9, end.side.count, lettering, Anchor.END);
    }
    limits.forEach(limit -> CurveMarks.limit(pen, labels, limit, across.scale(), up.scale()));
    if (!note.isEmpty()) {
      String fitting = PlainText.fit(note, Lettering.CAPTION, (right - left) * 0.7);
      labels.text(right - 4, bottom - 8, fitting, Lettering.CAPTION.overData(), Anchor.END);
    }
    if (cornered(width)) {
      CurveMarks.corner(labels, sides, right, bottom - (note.isEmpty() ? 8 : 23), right - left);
    } else {
      names(pen, ends, right);
    }
  }

  private void names(Pen pen, List<End> ends, double right) {
    ends.sort(Comparator.comparingDouble(End::y));
    double y = top() - APART;
    for (End end : ends) {
      y = Math.max(end.y, y + APART);
      pen.text(
          right + 8, // not at its end, where the line of another may go on
          y + 4,
          shown(end.side),
          Lettering.STRONG.in(textOf(end.side.token)).overData(),
          Anchor.START);
    }
  }

  /** Long names would take the room of the lines that they name. */
  private boolean cornered(double width) {
    return labelled() > width / 6;
  }

  private double labelled() {
    return sides.stream().mapToDouble(side -> Lettering.STRONG.width(shown(side))).max().orElse(0);
  }

  private Axis across(double width) {
    double left = values(1000).widest() + 12;
    double right = width - (cornered(width) ? 36 : Math.max(labelled() + 12, 40));
    return shares(left, Math.max(right, left + 1));
  }

  @Override
  public Optional<Hover> hover(double x, double y, double width, double height) {
    Scale across = across(width).scale();
    if (x < across.from() - 2 || x > across.to() + 2) {
      return Optional.empty();
    }
    return CurveMarks.hover(sides, across, x, unit);
  }

  private static End curve(Pen pen, Side side, Scale across, Scale up) {
    Points points = new Points();
    double x = across.from();
    double y = up.from();
    for (int i = 0; i < side.shares.size() && side.shares.get(i) <= side.end; i++) {
      x = across.at(across.clamp(side.shares.get(i)));
      y = up.at(Math.max(side.values.get(i), up.low()));
      points.add(x, y);
    }
    double[] line = points.all();
    pen.polyline(line, Stroke.of(Token.PAGE, 4).faded(0.85));
    pen.polyline(line, Stroke.of(side.token, 1.75));
    if (points.isEmpty()) {
      return new End(side, x, y);
    }
    pen.dot(x, y, 3.5, Fill.of(Token.PAGE), Stroke.of(side.token, 1.75));
    return new End(side, x, y);
  }

  private Axis shares(double left, double right) {
    double end = sides.stream().mapToDouble(Side::end).max().orElse(0.99);
    List<Double> ticks = Ticks.nines(end);
    Scale scale = new Scale(Scale.Kind.NINES, 0, Math.max(ticks.getLast(), 0.9), left, right);
    return new Axis(scale, ticks, share -> Ticks.plain(Math.round(share * 1e6) / 1e4), "%");
  }

  private double top() {
    return sides.stream().allMatch(side -> side.count.isEmpty()) ? TOP : COUNTED;
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
    for (Limit limit : limits) {
      low = Math.min(low, limit.value);
      high = Math.max(high, limit.value);
    }
    if (!(low <= high) || !(low > 0)) {
      low = 1;
      high = 10;
    }
    // The axis ends on a round number, so that its unit stands at the top.
    double top = Ticks.step(high * 1.02).doubleValue();
    if (!log) {
      Scale scale = new Scale(Scale.Kind.LINEAR, 0, top, bottom, top());
      return new Axis(scale, Ticks.linear(0, top, 6), Ticks::plain, unit);
    }
    double foot = Math.min(low, top / 5);
    Scale scale = new Scale(Scale.Kind.LOG, foot, top, bottom, top());
    return new Axis(scale, Ticks.log(foot, top, 12), Ticks::plain, unit);
  }

  static String shown(Side side) {
    return PlainText.of(side.label, 24);
  }

  static Token textOf(Token token) {
    return token == Token.BASELINE ? Token.BASELINE_TEXT : token;
  }
}
