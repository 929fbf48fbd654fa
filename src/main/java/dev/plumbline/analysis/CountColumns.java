package dev.plumbline.analysis;

/**
 * How many there were each second, such as requests or errors: 0 in a second of the run without.
 */
public final class CountColumns implements TimeColumns.Source {
  private final int[] perSecond;

  private CountColumns(int[] perSecond) {
    this.perSecond = perSecond;
  }

  /**
   * @param seconds of the run
   */
  public static CountColumns of(TimedValues values, int seconds) {
    return new CountColumns(values.perSecond(seconds));
  }

  /**
   * @param seconds of the run
   */
  public static CountColumns of(TimedCounts counts, int seconds) {
    return new CountColumns(counts.perSecond(seconds));
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
