package dev.plumbline.analysis;

import java.util.List;

/**
 * A run's heatmap at any zoom: for each second how many values of each row came before it, so that
 * a column takes one subtraction a row however wide it is. (A pyramid of doubled steps takes twice
 * the room of one level and gives only widths that are powers of two.)
 */
final class HeatIndex implements HeatCells.Source {
  /** Three days in single seconds, at 4 bytes a cell 58 MB; longer runs in coarser steps. */
  private static final int MOST_STEPS = 1 << 18;

  private final LogBins bins;
  private final int step;
  private final int steps;
  private final int[] before;

  HeatIndex(LogBins bins, List<HeatCounts> of) {
    this.bins = bins;
    int seconds = of.stream().mapToInt(HeatCounts::lastSecond).max().orElse(0) + 1;
    this.step = (seconds - 1) / MOST_STEPS + 1;
    this.steps = (seconds - 1) / step + 1;
    int rows = bins.count();
    int[] counts = new int[(steps + 1) * rows];
    of.forEach(one -> one.addTo(counts, rows, step));
    int[] sum = new int[rows];
    for (int at = 0; at < counts.length; at += rows) {
      for (int row = 0; row < rows; row++) {
        int here = counts[at + row];
        counts[at + row] = sum[row];
        sum[row] += here;
      }
    }
    this.before = counts;
  }

  @Override
  public HeatCells cells(double from, double to, int mostColumns) {
    ColumnGrid grid = ColumnGrid.of(from, to, mostColumns, step);
    int rows = bins.count();
    long[] cells = new long[grid.columns() * rows];
    for (int column = 0; column < grid.columns(); column++) {
      int start = place(grid.start(column));
      int end = place(grid.start(column + 1));
      for (int row = 0; row < rows; row++) {
        cells[column * rows + row] = (long) before[end + row] - before[start + row];
      }
    }
    return new HeatCells(
        grid.first(), grid.seconds(), grid.columns(), rows, bins.low(), bins.high(), cells);
  }

  private int place(int second) {
    return Math.clamp(second / step, 0, steps) * bins.count();
  }
}
