package dev.plumbline.chart;

import java.util.List;

/**
 * A figure over the runs of one side, with the dot of one of them; what varies little is flat.
 *
 * @param own the index of that run, -1 for none
 */
public record Sparkline(List<Double> values, int own, Token token) implements CellPlot {
  public Sparkline {
    values = List.copyOf(values);
  }

  /** Of the middle: a line that falls by less must not look steep. */
  private static final double LEAST_REACH = 0.05;

  @Override
  public void draw(Pen pen, double width, double height) {
    double low = values.stream().mapToDouble(v -> v).min().orElse(0);
    double high = values.stream().mapToDouble(v -> v).max().orElse(0);
    double middle = (low + high) / 2;
    double reach = Math.max((high - low) / 2, LEAST_REACH * Math.abs(middle));
    double step = values.size() > 1 ? (width - 10) / (values.size() - 1) : 0;
    Points line = new Points();
    for (int i = 0; i < values.size(); i++) {
      double share = reach > 0 ? (values.get(i) - middle) / (2 * reach) + 0.5 : 0.5;
      line.add(5 + i * step, height - 6 - share * (height - 12));
    }
    double[] points = line.all();
    if (values.size() > 1) {
      pen.polyline(points, Stroke.of(Token.USERS_EDGE, 1));
    }
    if (own >= 0 && own < values.size()) {
      pen.dot(points[2 * own], points[2 * own + 1], 2.5, Fill.of(token), Stroke.of(token, 0.5));
    }
  }
}
