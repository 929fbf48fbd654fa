package dev.plumbline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The share of requests in each bin of latency, on a log axis.
 *
 * @param subtitle what is counted; may be empty
 * @param low where the first bin begins, above 0; bins are equally wide in the logarithm
 * @param high where the last ends
 * @param sides drawn in this order
 * @param marks values that deserve a name
 */
public record LatencyHistogram(
    String title,
    String subtitle,
    String description,
    String unit,
    double low,
    double high,
    List<Side> sides,
    List<Mark> marks)
    implements Plot, Pointed {
  private static final double TOP = 22;
  private static final double BOTTOM = 22;
  private static final double LEFT = 40;

  /** The part of the highest bin up to which others stay below the names. */
  private static final double LOW = 0.6;

  /** How a side's shares are drawn. */
  public enum Form {
    BARS,
    OUTLINE,
    /** An outline over its area, for two runs that are equals. */
    AREA
  }

  /**
   * @param label with its count: baseline 1, n = 380; empty where the title says it
   * @param shares of the requests in each bin, 0 to 1; as many for every side
   */
  public record Side(String label, Token token, Form form, List<Double> shares) {
    public Side {
      shares = List.copyOf(shares);
    }
  }

  /** A named value: p50 33.0. */
  public record Mark(double value, String label, Token token) {}

  public LatencyHistogram {
    sides = List.copyOf(sides);
    marks = List.copyOf(marks);
  }

  @Override
  public double height(double width) {
    return 140;
  }

  private Scale across(double width) {
    boolean known = low > 0 && high > low;
    return new Scale(
        Scale.Kind.LOG, known ? low : 1, known ? high : 1000, LEFT, Math.max(width - 8, LEFT + 1));
  }

  @Override
  public void draw(Pen pen, double width, double height) {
    Labels labels = new Labels(pen);
    Heading.draw(pen, title, subtitle, width);
    double bottom = height - BOTTOM;
    double most =
        sides.stream().flatMap(s -> s.shares.stream()).mapToDouble(v -> v).max().orElse(0);
    double top = most > 0 ? most * 108 : 10;
    int ticks = (int) Math.clamp((bottom - TOP) / 28, 2, 6);
    Scale up = new Scale(Scale.Kind.LINEAR, 0, top, bottom, TOP + 8);
    Scale across = across(width);
    new Axis(up, Ticks.linear(0, top, ticks), Ticks::plain, "%")
        .rowsUp(pen, labels, LEFT, across.to());
    pen.line(LEFT, bottom, across.to(), bottom, Stroke.of(Token.LINE2, 1));
    for (Side side : sides) {
      Bins.draw(pen, side, across, up);
    }
    List<Double> values = Ticks.log(across.low(), across.high(), (int) ((width - LEFT) / 36));
    new Axis(across, values, Ticks::plain, unit).labelsAcross(pen, bottom + 15, LEFT - 6, width);
    marks(pen, labels, across, bottom);
    names(labels, across);
  }

  /** Each name right of its line, or left of it if the next line is close. */
  private void marks(Pen pen, Labels labels, Scale across, double bottom) {
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (across.holds(mark.value)) {
        double x = across.at(mark.value);
        pen.line(x, TOP, x, bottom, Stroke.of(mark.token, 1.25));
        Lettering lettering =
            Lettering.CAPTION.in(PercentileCurve.textOf(mark.token)).strong().overData();
        double wide = lettering.width(mark.label);
        boolean next =
            marks.stream().anyMatch(m -> m.value > mark.value && across.at(m.value) < x + wide + 6);
        if (next || x + 4 + wide > across.to()) {
          if (x - 4 - wide > LEFT) {
            before(labels, across, mark, lettering);
          }
        } else {
          labels.text(x + 4, TOP + 9, mark.label, lettering, Anchor.START);
        }
      }
    }
  }

  /** Left of its line; below the name of another, where that is, and left of its line too. */
  private void before(Labels labels, Scale across, Mark mark, Lettering lettering) {
    double x = across.at(mark.value) - 4;
    double wide = lettering.width(mark.label);
    if (!labels.text(x, TOP + 9, mark.label, lettering, Anchor.END)) {
      double free =
          marks.stream()
              .mapToDouble(other -> across.at(other.value) - 4)
              .filter(other -> other > x - wide && other < x)
              .min()
              .orElse(x);
      labels.text(free, TOP + 22, mark.label, lettering, Anchor.END);
    }
  }

  /** In the upper right corner, unless high bins reach into it. */
  private void names(Labels labels, Scale across) {
    double right = across.to();
    double wide =
        sides.stream().mapToDouble(s -> Lettering.CAPTION.strong().width(s.label)).max().orElse(0);
    double part = Math.clamp(wide / Math.max(right - LEFT, 1), 0, 0.5);
    double there = highest(1 - part, 1);
    boolean after = there <= LOW * highest(0, 1) || there <= highest(0, part);
    double x = after ? right - 2 : LEFT + 6;
    Anchor anchor = after ? Anchor.END : Anchor.START;
    double y = TOP + 24;
    for (Side side : sides) {
      Lettering lettering =
          Lettering.CAPTION.in(PercentileCurve.textOf(side.token)).strong().overData();
      String shown = PlainText.fit(side.label, lettering, (right - LEFT) * 0.5);
      labels.text(x, y, shown, lettering, anchor);
      y += side.label.isEmpty() ? 0 : 15;
    }
  }

  /** The largest share between two parts of the axis. */
  private double highest(double from, double to) {
    double highest = 0;
    for (Side side : sides) {
      int bins = side.shares.size();
      for (int i = (int) (from * bins); i < Math.min(bins, Math.ceil(to * bins)); i++) {
        highest = Math.max(highest, side.shares.get(i));
      }
    }
    return highest;
  }

  @Override
  public Optional<Hover> hover(double x, double y, double width, double height) {
    Scale across = across(width);
    int bins = sides.isEmpty() ? 0 : sides.getFirst().shares.size();
    if (bins == 0 || x < across.from() || x > across.to()) {
      return Optional.empty();
    }
    double share = (x - across.from()) / (across.to() - across.from());
    int bin = Math.clamp((int) (share * bins), 0, bins - 1);
    List<String> lines = new ArrayList<>();
    String from = Ticks.figure(across.value(Bins.edge(across, bin, bins)));
    String to = Ticks.figure(across.value(Bins.edge(across, bin + 1, bins)));
    lines.add((from + "\u2013" + to + " " + unit).strip());
    for (Side side : sides) {
      String figure = Ticks.figure(side.shares.get(bin) * 100) + " %";
      lines.add((PlainText.of(side.label, 40) + " " + figure).strip());
    }
    double middle = (Bins.edge(across, bin, bins) + Bins.edge(across, bin + 1, bins)) / 2;
    return Optional.of(new Hover(middle, lines));
  }
}
