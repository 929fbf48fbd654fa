package dev.plumbline.analysis;

import java.util.Arrays;

/** Gathers the smallest, mean and largest value of each column. */
final class ColumnFigures {
  private final double[] low;
  private final double[] sum;
  private final double[] weight;
  private final double[] high;

  ColumnFigures(int columns) {
    low = new double[columns];
    sum = new double[columns];
    weight = new double[columns];
    high = new double[columns];
    Arrays.fill(low, Double.NaN);
    Arrays.fill(high, Double.NaN);
  }

  /**
   * @param share of the column for which the value stood, in any unit
   */
  void add(int column, double value, double share) {
    low[column] = weight[column] > 0 ? Math.min(low[column], value) : value;
    high[column] = weight[column] > 0 ? Math.max(high[column], value) : value;
    sum[column] += value * share;
    weight[column] += share;
  }

  TimeColumns from(ColumnGrid grid) {
    double[] mean = new double[sum.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = weight[i] > 0 ? sum[i] / weight[i] : Double.NaN;
    }
    return new TimeColumns(grid.first(), grid.seconds(), low, mean, high);
  }
}
