package dev.plumbline.analysis;

import dev.plumbline.model.Track;

/** A track of which each point stands until the next, such as users. */
public final class StepColumns implements TimeColumns.Source {
  private static final double NANOS = 1e9;

  private final Track track;
  private final double end;

  /**
   * @param seconds of the run: how long its last point stands
   */
  public StepColumns(Track track, double seconds) {
    this.track = track;
    this.end = seconds;
  }

  @Override
  public TimeColumns columns(double from, double to, int mostColumns) {
    ColumnGrid grid = ColumnGrid.of(from, to, mostColumns, 1);
    ColumnFigures columns = new ColumnFigures(grid.columns());
    int points = track.values().length;
    for (int i = 0; i < points; i++) {
      double start = Math.max(grid.first(), track.nanos()[i] / NANOS);
      double until = i + 1 < points ? track.nanos()[i + 1] / NANOS : Math.max(end, start);
      until = Math.min(until, grid.start(grid.columns()));
      add(columns, grid, track.values()[i], start, until);
    }
    return columns.from(grid);
  }

  private static void add(
      ColumnFigures columns, ColumnGrid grid, double value, double start, double until) {
    int column = (int) ((start - grid.first()) / grid.seconds());
    for (double at = start; at < until; column++) {
      double next = Math.min(until, grid.start(column + 1));
      columns.add(column, value, next - at);
      at = next;
    }
  }
}
