package dev.plumbline.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Which borders between straight pieces a noisy track needs. The two neighbours whose common line
 * is worse by the least become one, as long as that little is what a border buys from noise alone.
 */
final class NeededBorders {
  /** Freedom that a border has: its place, and a slope and a level more. */
  private static final double PARAMETERS = 3;

  private final double[] sumT;
  private final double[] sumV;
  private final double[] sumTT;
  private final double[] sumTV;
  private final double[] sumVV;
  private final double worth;

  NeededBorders(double[] times, double[] values, double noise) {
    int n = times.length;
    sumT = new double[n + 1];
    sumV = new double[n + 1];
    sumTT = new double[n + 1];
    sumTV = new double[n + 1];
    sumVV = new double[n + 1];
    for (int i = 0; i < n; i++) {
      double t = times[i] - times[n / 2];
      sumT[i + 1] = sumT[i] + t;
      sumV[i + 1] = sumV[i] + values[i];
      sumTT[i + 1] = sumTT[i] + t * t;
      sumTV[i + 1] = sumTV[i] + t * values[i];
      sumVV[i + 1] = sumVV[i] + values[i] * values[i];
    }
    worth = PARAMETERS * noise * noise * Math.log(Math.max(2, n));
  }

  /**
   * @param ends the last points of the pieces, each also the first of the next
   * @return those that are left
   */
  List<Integer> of(List<Integer> ends) {
    List<Integer> points = new ArrayList<>(ends);
    points.addFirst(0);
    List<Double> costs = new ArrayList<>();
    for (int i = 1; i + 1 < points.size(); i++) {
      costs.add(cost(points, i));
    }
    while (!costs.isEmpty()) {
      int least = 0;
      for (int i = 1; i < costs.size(); i++) {
        least = costs.get(i) < costs.get(least) ? i : least;
      }
      if (costs.get(least) > worth) {
        break;
      }
      costs.remove(least);
      points.remove(least + 1);
      if (least > 0) {
        costs.set(least - 1, cost(points, least));
      }
      if (least < costs.size()) {
        costs.set(least, cost(points, least + 1));
      }
    }
    return points.subList(1, points.size());
  }

  /** By how much the squares grow when the border at this place goes. */
  private double cost(List<Integer> points, int at) {
    int from = points.get(at - 1);
    int border = points.get(at);
    int to = points.get(at + 1);
    return squares(from, to) - squares(from, border) - squares(border, to);
  }

  /** Of the distances from the line through points from and to, both included. */
  private double squares(int from, int to) {
    double n = to - from + 1;
    double t = sumT[to + 1] - sumT[from];
    double v = sumV[to + 1] - sumV[from];
    double tt = sumTT[to + 1] - sumTT[from] - t * t / n;
    double tv = sumTV[to + 1] - sumTV[from] - t * v / n;
    double vv = sumVV[to + 1] - sumVV[from] - v * v / n;
    return Math.max(0, tt > 0 ? vv - tv * tv / tt : vv);
  }
}
