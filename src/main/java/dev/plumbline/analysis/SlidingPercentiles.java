package dev.plumbline.analysis;

/**
 * A percentile over time, of a window that slides along the run; none where the window reaches
 * beyond the run or holds too few values for the percentile's interval.
 */
public final class SlidingPercentiles implements TimeColumns.Source {
  private static final int SHORTEST = 5;
  private static final int[] LONGER = {10, 15, 30, 60, 120, 300, 600, 1_800};

  /** A run has at least so many windows side by side before they are made longer. */
  private static final int WINDOWS = 480;

  /** More points than a line over a picture's width can show only take time. */
  private static final int MOST_POINTS = 400;

  /** Of which each moves the window. */
  private static final int STEPS = 5;

  private final TimedValues values;
  private final double p;
  private final int seconds;
  private double[] line;

  /**
   * @param p in percent
   * @param seconds of the run
   */
  public SlidingPercentiles(TimedValues values, double p, int seconds) {
    this.values = values;
    this.p = p;
    this.seconds = seconds;
  }

  /** Seconds of the sliding window: 5, more in runs longer than 40 minutes. */
  public static int windowSeconds(int seconds) {
    int window = SHORTEST;
    for (int i = 0; i < LONGER.length && (long) window * WINDOWS < seconds; i++) {
      window = LONGER[i];
    }
    return window;
  }

  /** The same with its line reckoned, so that the first picture need not wait for it. */
  public SlidingPercentiles prepared() {
    line();
    return this;
  }

  @Override
  public TimeColumns columns(double from, double to, int mostColumns) {
    int step = step();
    double[] all = line();
    ColumnGrid grid =
        ColumnGrid.of(from, to, Math.min(mostColumns, MOST_POINTS), step).withNeighbours();
    ColumnFigures columns = new ColumnFigures(grid.columns());
    for (int column = 0; column < grid.columns(); column++) {
      int place = Math.floorDiv(grid.start(column) + grid.seconds() / 2, step);
      if (place >= 0 && place < all.length && !Double.isNaN(all[place])) {
        columns.add(column, all[place], 1);
      }
    }
    return columns.from(grid);
  }

  private int step() {
    return Math.max(1, windowSeconds(seconds) / STEPS);
  }

  /** One value a step. A picture that moves takes the same ones again. */
  private synchronized double[] line() {
    if (line == null) {
      int step = step();
      int window = windowSeconds(seconds);
      long enough = Intervals.smallestCount(p);
      line = new double[seconds / step + 1];
      for (int i = 0; i < line.length; i++) {
        int start = i * step + Math.floorDiv(step - window, 2);
        line[i] = Double.NaN;
        if (start >= 0 && start + window <= seconds) {
          WindowValues around = values.between(start, start + window);
          line[i] = around.count() >= enough ? around.percentile(p) : Double.NaN;
        }
      }
    }
    return line;
  }
}
