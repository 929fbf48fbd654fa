package dev.plumbline.analysis;

/**
 * How many values lay where, in time and size: what a latency heatmap paints.
 *
 * <p>Cell {@code counts[column * rows + row]} holds the values of the seconds from {@code from +
 * column * columnSeconds} on that lie in row {@code row}; rows go up from {@code low} to {@code
 * high} in equal steps of the logarithm. Values outside are in the first and last row.
 *
 * @param from seconds since the run's time zero at which the first column begins
 * @param columnSeconds whole seconds of one column
 * @param low the foot of the first row, in the metric's unit, above 0
 * @param high the top of the last row, in the metric's unit
 */
@SuppressWarnings("ArrayRecordComponent") // columns handed on, never compared
public record HeatCells(
    double from,
    double columnSeconds,
    int columns,
    int rows,
    double low,
    double high,
    long[] counts) {
  public HeatCells {
    if (counts.length != columns * rows) {
      throw new IllegalArgumentException("columns of unlike length");
    }
  }

  /** Where heatmaps get their cells: as coarse as the picture, never coarser than it asks. */
  public interface Source {
    /**
     * @param from first second that is shown, in the first column
     * @param to second after the last
     * @param mostColumns as many as the picture has room for
     */
    HeatCells cells(double from, double to, int mostColumns);
  }
}
