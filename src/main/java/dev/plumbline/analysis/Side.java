package dev.plumbline.analysis;

import java.util.Arrays;
import java.util.List;

/** One side of a row at one statistic: what each of its runs says. */
record Side(List<LogFigure> runs) {
  Side {
    runs = List.copyOf(runs);
  }

  int count() {
    return runs.size();
  }

  double meanY() {
    return mean(ascending(runs.stream().mapToDouble(LogFigure::y).toArray()));
  }

  double meanW() {
    return mean(ascending(runs.stream().mapToDouble(LogFigure::w).toArray()));
  }

  /** The unbiased variance of y between runs; at least two runs. */
  double variance() {
    double[] y = ascending(runs.stream().mapToDouble(LogFigure::y).toArray());
    double mean = mean(y);
    double squares = 0;
    for (double value : y) {
      squares += (value - mean) * (value - mean);
    }
    return squares / (y.length - 1);
  }

  /** The statistic of each run, in the metric's unit and the order given. */
  List<Double> inUnit() {
    return runs.stream().map(run -> Math.exp(run.y())).toList();
  }

  // Sums run over sorted values, so that the order of runs cannot reach the last bit of a figure.
  private static double[] ascending(double[] values) {
    Arrays.sort(values);
    return values;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).reduce(0, Double::sum) / values.length;
  }
}
