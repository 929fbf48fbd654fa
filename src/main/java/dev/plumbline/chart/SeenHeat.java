package dev.plumbline.chart;

import dev.plumbline.analysis.HeatCells;
import dev.plumbline.analysis.TimeColumns;
import java.util.List;
import java.util.OptionalDouble;

/** A latency heatmap with its counts and lines. */
record SeenHeat(LatencyHeatmap part, Scale time, HeatCells counts, List<TimeColumns> lines)
    implements TimePart.Seen {
  private static final double APART = 13.5;

  @Override
  public void draw(Pen pen, Labels labels, double top, double bottom, double width) {
    Scale up = HeatLevels.scale(counts, top, bottom);
    double left = time.from();
    double right = time.to();
    long most = HeatLevels.most(counts);
    List<Double> ticks = Ticks.log(up.low(), up.high(), (int) Math.max(3, (bottom - top) / 14));
    new Axis(up, ticks, Ticks::plain, part.unit()).rowsUp(pen, labels, left, right);
    pen.clipped(
        left,
        top,
        right - left,
        bottom - top,
        inside -> {
          if (most > 0) {
            double from = time.at(counts.from());
            double to = time.at(counts.from() + counts.columns() * counts.columnSeconds());
            inside.cells(from, top, to - from, bottom - top, HeatLevels.of(counts, most));
          }
          lines(inside, up);
        });
    names(labels, up, width);
    part.limit().ifPresent(limit -> limit(pen, time, up, limit));
  }

  private void lines(Pen pen, Scale up) {
    for (int i = 0; i < lines.size(); i++) {
      Stroke stroke =
          part.lines().get(i).dashed()
              ? Stroke.dashed(Token.TEXT, 1.5, 4, 2)
              : Stroke.of(Token.TEXT, 1.5);
      new Trace(lines.get(i), time, up).line(pen, Stroke.of(Token.PAGE, 4).faded(0.85), stroke);
    }
  }

  private void names(Labels labels, Scale up, double width) {
    double lowest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < lines.size(); i++) {
      double[] means = lines.get(i).mean();
      int last = means.length - 1;
      while (last >= 0 && Double.isNaN(means[last])) {
        last--;
      }
      if (last >= 0) {
        double y = Math.min(up.at(up.clamp(means[last])) + 4, lowest - APART);
        lowest = y;
        Lettering lettering = Lettering.CAPTION.in(Token.TEXT).strong();
        String shown = PlainText.fit(part.lines().get(i).label(), lettering, width - time.to() - 6);
        labels.text(time.to() + 6, y, shown, lettering, Anchor.START);
      }
    }
  }

  private static void limit(Pen pen, Scale time, Scale up, LatencyHeatmap.Limit limit) {
    if (up.holds(limit.value())) {
      double y = up.at(limit.value());
      pen.line(time.from(), y, time.to(), y, HeatHead.LIMIT);
    }
  }

  @Override
  public void head(Pen pen, double width) {
    new HeatHead(part, HeatLevels.most(counts), HeatLevels.scale(counts, 0, 1)).draw(pen, width);
  }

  @Override
  public void tell(
      double seconds, OptionalDouble y, double top, double bottom, List<String> lines) {
    int column = (int) Math.floor((seconds - counts.from()) / counts.columnSeconds());
    if (y.isPresent() && column >= 0 && column < counts.columns() && counts.rows() > 0) {
      double share = (bottom - y.getAsDouble()) / (bottom - top);
      int row = Math.clamp((int) (share * counts.rows()), 0, counts.rows() - 1);
      long count = counts.counts()[column * counts.rows() + row];
      lines.add(part.things() + " " + Ticks.plain((double) count) + ", " + range(row));
    }
    for (int i = 0; i < this.lines.size(); i++) {
      double value = Trace.mean(this.lines.get(i), seconds);
      if (!Double.isNaN(value)) {
        String label = part.lines().get(i).label();
        lines.add((label + " " + Ticks.figure(value) + " " + part.unit()).strip());
      }
    }
  }

  private String range(int row) {
    double ratio = counts.high() / counts.low();
    double low = counts.low() * Math.pow(ratio, (double) row / counts.rows());
    double high = counts.low() * Math.pow(ratio, (row + 1.0) / counts.rows());
    return (Ticks.figure(low) + "\u2013" + Ticks.figure(high) + " " + part.unit()).strip();
  }

  @Override
  public OptionalDouble value(double y, double top, double bottom) {
    return OptionalDouble.of(HeatLevels.scale(counts, top, bottom).value(y));
  }
}
