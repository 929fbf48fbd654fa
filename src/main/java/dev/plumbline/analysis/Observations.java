package dev.plumbline.analysis;

/**
 * What one run says about one row.
 *
 * @param seconds whole seconds since the run's time zero, one for each value
 * @param values in the metric's unit, in any order
 */
@SuppressWarnings("ArrayRecordComponent") // columns handed on, never compared
public record Observations(int[] seconds, double[] values) {
  public Observations {
    if (seconds.length != values.length) {
      throw new IllegalArgumentException("columns of unlike length");
    }
  }

  public int count() {
    return values.length;
  }
}
