package dev.plumbline.analysis;

import dev.plumbline.model.Slices;
import java.util.Arrays;

/** The heatmap of values with counts, added up at each zoom. */
final class TalliedHeat implements HeatCells.Source {
  private final LogBins bins;
  private final double[] feet;
  private final Slices slices;

  TalliedHeat(LogBins bins, Slices slices) {
    this.bins = bins;
    this.slices = slices;
    this.feet = new double[bins.count()];
    Arrays.setAll(feet, bins::edge);
  }

  @Override
  public HeatCells cells(double from, double to, int mostColumns) {
    ColumnGrid grid = ColumnGrid.of(from, to, mostColumns, 1);
    int rows = bins.count();
    long[] cells = new long[grid.columns() * rows];
    int first = grid.start(0);
    int end = grid.start(grid.columns());
    int[] seconds = slices.seconds();
    for (int i = 0, start = 0; i < seconds.length; start = slices.ends()[i], i++) {
      if (seconds[i] >= first && seconds[i] < end) {
        int column = (seconds[i] - first) / grid.seconds();
        for (int j = start; j < slices.ends()[i]; j++) {
          cells[column * rows + bin(slices.value(j))] += slices.repeats().at(j);
        }
      }
    }
    return new HeatCells(
        grid.first(), grid.seconds(), grid.columns(), rows, bins.low(), bins.high(), cells);
  }

  private int bin(double value) {
    int at = Arrays.binarySearch(feet, value);
    return Math.max(0, at < 0 ? -at - 2 : at);
  }
}
