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

  private final TimedValues values;
  private final double p;
  private final int seconds;

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

  @Override
  public TimeColumns columns(double from, double to, int mostColumns) {
    ColumnGrid grid = ColumnGrid.of(from, to, Math.min(mostColumns, MOST_POINTS), 1);
    ColumnFigures columns = new ColumnFigures(grid.columns());
    int window = windowSeconds(seconds);
    long enough = Intervals.smallestCount(p);
    for (int column = 0; column < grid.columns(); column++) {
      int start = grid.start(column) + Math.floorDiv(grid.seconds() - window, 2);
      if (start >= 0 && start + window <= seconds) {
        WindowValues around = values.between(start, start + window);
        if (around.count() >= enough) {
          columns.add(column, around.percentile(p), 1);
        }
      }
    }
    return columns.from(grid);
  }
}
