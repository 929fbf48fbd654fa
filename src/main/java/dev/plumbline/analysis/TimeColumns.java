package dev.plumbline.analysis;

/**
 * A value over time, as coarse as a picture needs it: for each column the smallest, the mean and
 * the largest value of its seconds; NaN where there is none.
 *
 * @param from seconds since the run's time zero at which the first column begins
 * @param columnSeconds seconds of one column
 */
@SuppressWarnings("ArrayRecordComponent") // columns handed on, never compared
public record TimeColumns(
    double from, double columnSeconds, double[] low, double[] mean, double[] high) {
  public TimeColumns {
    if (low.length != mean.length || high.length != mean.length) {
      throw new IllegalArgumentException("columns of unlike length");
    }
  }

  public int columns() {
    return mean.length;
  }

  /** Where tracks get their columns. */
  public interface Source {
    /**
     * Columns that cover what is shown, and may reach a column beyond it.
     *
     * @param from first second that is shown
     * @param to second after the last
     * @param mostColumns as many as the picture has room for
     */
    TimeColumns columns(double from, double to, int mostColumns);
  }
}
