package dev.plumbline.chart;

import java.util.List;

/**
 * A figure over the runs of one side, with the dot of one of them.
 *
 * @param own the index of that run, -1 for none
 */
public record Sparkline(List<Double> values, int own, Token token) implements CellPlot {
  public Sparkline {
    values = List.copyOf(values);
  }

  @Override
  public void draw(Pen pen, double width, double height) {
    double low = values.stream().mapToDouble(v -> v).min().orElse(0);
    double high = values.stream().mapToDouble(v -> v).max().orElse(0);
    double step = values.size() > 1 ? (width - 10) / (values.size() - 1) : 0;
    Points line = new Points();
    for (int i = 0; i < values.size(); i++) {
      double share = high > low ? (values.get(i) - low) / (high - low) : 0.5;
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
