package dev.plumbline.chart;

import java.util.List;

/** The bars or steps of one side of a histogram. */
final class Bins {
  private Bins() {}

  static double edge(Scale across, int bin, int bins) {
    return across.from() + (across.to() - across.from()) * bin / bins;
  }

  static void draw(Pen pen, LatencyHistogram.Side side, Scale across, Scale up) {
    List<Double> shares = side.shares();
    int bins = shares.size();
    if (bins == 0) {
      return;
    }
    double foot = up.from();
    if (side.form() == LatencyHistogram.Form.BARS) {
      for (int bin = 0; bin < bins; bin++) {
        double left = edge(across, bin, bins);
        double wide = edge(across, bin + 1, bins) - left;
        double y = up.at(shares.get(bin) * 100);
        if (shares.get(bin) > 0) {
          pen.box(left, y, wide > 4 ? wide - 1 : wide, foot - y, Fill.of(side.token(), 0.55));
        }
      }
      return;
    }
    Points steps = new Points();
    steps.add(across.from(), foot);
    for (int bin = 0; bin < bins; bin++) {
      double y = up.at(shares.get(bin) * 100);
      steps.add(edge(across, bin, bins), y);
      steps.add(edge(across, bin + 1, bins), y);
    }
    steps.add(across.to(), foot);
    double[] outline = steps.all();
    boolean area = side.form() == LatencyHistogram.Form.AREA;
    if (area) {
      pen.polygon(outline, Fill.of(side.token(), 0.12));
    }
    pen.polyline(outline, Stroke.of(side.token(), area ? 1.75 : 1.25));
  }
}
