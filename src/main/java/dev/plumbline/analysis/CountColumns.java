package dev.plumbline.analysis;

import java.util.Arrays;

/**
 * How many there were each second, such as requests or errors: 0 in a second of the run without.
 */
public final class CountColumns implements TimeColumns.Source {
  private static final double HALF = 0.5;

  private final double[] perSecond;

  private CountColumns(double[] perSecond) {
    this.perSecond = perSecond;
  }

  /**
   * As rates: the last second, which the end of the run mostly cuts, is of its own length, and
   * where it is less than half a one, of the second before it as well.
   *
   * @param seconds of the run, the last one counted whole
   * @param duration of the run in seconds
   */
  public static CountColumns rates(TimedValues values, int seconds, double duration) {
    double[] rates = doubles(values.perSecond(seconds));
    double part = duration - (seconds - 1);
    int last = seconds - 1;
    if (part >= HALF && part < 1) {
      rates[last] /= part;
    } else if (part > 0 && part < HALF && last > 0) {
      rates[last - 1] = (rates[last - 1] + rates[last]) / (1 + part);
      rates[last] = rates[last - 1];
    }
    return new CountColumns(rates);
  }

  /**
   * @param seconds of the run
   */
  public static CountColumns of(TimedCounts counts, int seconds) {
    return new CountColumns(doubles(counts.perSecond(seconds)));
  }

  private static double[] doubles(long[] counts) {
    return Arrays.stream(counts).asDoubleStream().toArray();
  }

  @Override
  public TimeColumns columns(double from, double to, int mostColumns) {
    ColumnGrid grid = ColumnGrid.of(from, to, mostColumns, 1).withNeighbours();
    ColumnFigures columns = new ColumnFigures(grid.columns());
    for (int column = 0; column < grid.columns(); column++) {
      int start = Math.clamp(grid.start(column), 0, perSecond.length);
      int end = Math.clamp(grid.start(column + 1), 0, perSecond.length);
      for (int second = start; second < end; second++) {
        columns.add(column, perSecond[second], 1);
      }
    }
    return columns.from(grid);
  }
}
