package dev.plumbline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The change at every percentile, with the band of its interval. Words stand above, below and
 * beside the data, never on it.
 *
 * @param points by rising share; they end where a run has too few requests
 * @param margin the change that does not matter, as a fraction
 * @param marked the point to name
 * @param markedLabel p50: 45.0 to 52.0 ms, +15.6 %
 * @param note why the curve ends; may be empty
 * @param basis what the changes are of, below the axis; may be empty
 */
public record ShiftCurve(
    String title,
    String subtitle,
    String description,
    List<Point> points,
    double margin,
    OptionalInt marked,
    String markedLabel,
    String note,
    String basis)
    implements Plot, Pointed {
  private static final double[] NAMED = {.01, .05, .1, .25, .5, .75, .9, .95, .99};
  private static final double TOP = 26;
  private static final double BOTTOM = 24;
  private static final double LEFT = 52;
  private static final double RIGHT = 48;
  private static final double BASIS = 16;
  private static final double WORDS = 20;
  private static final double SLOWER = 70;

  /** As wide as what is said of a point. */
  private static final double BESIDE = 120;

  /** A change and its interval at a share of the requests, all as fractions. */
  public record Point(double share, double change, double low, double high) {}

  public ShiftCurve {
    points = List.copyOf(points);
  }

  @Override
  public double height(double width) {
    return 236;
  }

  private static Scale across(double width) {
    return new Scale(Scale.Kind.LOGIT, 0.01, 0.99, LEFT, Math.max(width - RIGHT, LEFT + 1));
  }

  private double foot(double height) {
    return height - BOTTOM - (basis.isEmpty() ? 0 : BASIS);
  }

  /** With a strip free of data at both ends, for the words. */
  private Scale up(double height) {
    double low = -2 * margin * 100;
    double high = 2 * margin * 100;
    for (Point point : points) {
      low = Math.min(low, Math.max(point.low, -1) * 100);
      high = Math.max(high, Math.min(point.high, wildest()) * 100);
    }
    double foot = foot(height);
    double room = (high - low) * WORDS / Math.max(foot - TOP - 2 * WORDS, WORDS);
    return new Scale(Scale.Kind.LINEAR, low - room, high + room, foot, TOP);
  }

  /** An interval far beyond the changes themselves would flatten them. */
  private double wildest() {
    double largest = points.stream().mapToDouble(p -> Math.abs(p.change)).max().orElse(0);
    return Math.max(4 * largest, 4 * margin);
  }

  @Override
  public void draw(Pen pen, double width, double height) {
    Labels labels = new Labels(pen);
    Heading.draw(pen, title, subtitle, width);
    Scale across = across(width);
    Scale up = up(height);
    double left = across.from();
    double right = across.to();
    double inner = up.at(up.clamp(margin * 100));
    double outer = up.at(up.clamp(-margin * 100));
    pen.box(left, inner, right - left, outer - inner, Fill.of(Token.INSET));
    int ticks = (int) Math.clamp((up.from() - TOP) / 24, 2, 9);
    new Axis(up, Ticks.linear(up.low(), up.high(), ticks), Ticks::signed, "%")
        .rowsUp(pen, labels, left, right);
    pen.line(left, up.at(0), right, up.at(0), Stroke.of(Token.LINE2, 1));
    for (int i = 0; i < NAMED.length; i++) {
      double x = across.at(NAMED[i]);
      pen.line(x, TOP, x, up.from(), Stroke.of(Token.GRID, 1));
      String name = Ticks.plain(Math.rint(NAMED[i] * 100));
      String shown = i == 0 || i == NAMED.length - 1 ? "p" + name : name;
      labels.text(x, up.from() + BOTTOM - 6, shown, Lettering.CAPTION, Anchor.MIDDLE);
    }
    double top = TOP + WORDS;
    double data = Math.max(up.from() - WORDS - top, 1);
    pen.clipped(left, top, right - left, data, inside -> curve(inside, across, up));
    mark(pen, labels, across, up);
    words(pen, labels, across, up);
  }

  private void curve(Pen pen, Scale across, Scale up) {
    Points band = new Points();
    Points line = new Points();
    for (Point point : points) {
      double x = across.at(across.clamp(point.share));
      band.add(x, up.at(up.clamp(point.high * 100)));
      line.add(x, up.at(up.clamp(point.change * 100)));
    }
    for (Point point : points.reversed()) {
      band.add(across.at(across.clamp(point.share)), up.at(up.clamp(point.low * 100)));
    }
    if (!points.isEmpty()) {
      pen.polygon(band.all(), Fill.of(Token.CANDIDATE, 0.16));
      pen.polyline(line.all(), Stroke.of(Token.CANDIDATE, 2));
    }
  }

  private void mark(Pen pen, Labels labels, Scale across, Scale up) {
    if (marked.isEmpty() || marked.getAsInt() >= points.size()) {
      return;
    }
    Point point = points.get(marked.getAsInt());
    double x = across.at(across.clamp(point.share));
    double y = up.at(up.clamp(point.change * 100));
    pen.dot(x, y, 4, Fill.of(Token.PAGE), Stroke.of(Token.CANDIDATE, 1.75));
    Lettering lettering = Lettering.CAPTION.in(Token.TEXT).strong();
    double leftmost = across.from() + SLOWER;
    String shown = PlainText.fit(markedLabel, lettering, across.to() - leftmost);
    double half = lettering.width(shown) / 2;
    double middle = Math.clamp(x, leftmost + half, Math.max(leftmost + half, across.to() - half));
    labels.text(middle, TOP + 12, shown, lettering, Anchor.MIDDLE);
  }

  private void words(Pen pen, Labels labels, Scale across, Scale up) {
    double left = across.from() + 6;
    arrow(pen, labels, left, TOP + 12, "slower", Token.WORSE, -1);
    arrow(pen, labels, left, up.from() - 7, "faster", Token.BETTER, 1);
    double right = across.to() + 6;
    double zero = up.at(0);
    labels.text(right, zero - 2, "margin", Lettering.CAPTION, Anchor.START);
    String share = "\u00b1" + Ticks.plain(Math.round(margin * 1000) / 10.0) + " %";
    labels.text(right, zero + 11, share, Lettering.CAPTION, Anchor.START);
    String end = PlainText.fit(note, Lettering.CAPTION, across.to() - across.from() - SLOWER);
    labels.text(across.to() - 6, up.from() - 7, end, Lettering.CAPTION, Anchor.END);
    String of = PlainText.fit(basis, Lettering.CAPTION, across.to());
    labels.text(0, up.from() + BOTTOM + 10, of, Lettering.CAPTION, Anchor.START);
  }

  private static void arrow(
      Pen pen, Labels labels, double x, double y, String word, Token token, int down) {
    Lettering lettering = Lettering.CAPTION.in(token).strong();
    if (labels.text(x + 13, y, word, lettering, Anchor.START)) {
      Arrows.draw(pen, x + 4.5, y - 4, down > 0, Fill.of(token));
    }
  }

  @Override
  public Optional<Hover> hover(double x, double y, double width, double height) {
    Scale across = across(width);
    if (points.isEmpty() || x < across.from() - 2 || x > across.to() + 2) {
      return Optional.empty();
    }
    Scale up = up(height);
    Point nearest = points.getFirst();
    double top = up.from();
    double bottom = TOP;
    for (Point point : points) {
      double away = Math.abs(across.at(point.share) - x);
      if (away < Math.abs(across.at(nearest.share) - x)) {
        nearest = point;
      }
      if (away < BESIDE) {
        top = Math.min(top, up.at(up.clamp(point.high * 100)));
        bottom = Math.max(bottom, up.at(up.clamp(point.low * 100)));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("p" + Ticks.plain(Math.round(nearest.share * 1000) / 10.0));
    lines.add(Ticks.percent(nearest.change) + " %");
    lines.add("[" + Ticks.percent(nearest.low) + ", " + Ticks.percent(nearest.high) + "]");
    return Optional.of(new Hover(across.at(nearest.share), lines, top, bottom));
  }
}
