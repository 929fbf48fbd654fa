package dev.plumbline.analysis;

/**
 * What one run says about one row.
 *
 * @param seconds whole seconds since the run's time zero, one for each value
 * @param values in the metric's unit, in any order; of a histogram's buckets their middles
 * @param counts how often each value occurred; empty where each occurred once
 */
@SuppressWarnings("ArrayRecordComponent") // columns handed on, never compared
public record Observations(int[] seconds, double[] values, long[] counts) {
  public Observations {
    if (seconds.length != values.length || (counts.length > 0 && counts.length != values.length)) {
      throw new IllegalArgumentException("columns of unlike length");
    }
  }

  /** Values that occurred once each. */
  public Observations(int[] seconds, double[] values) {
    this(seconds, values, new long[0]);
  }

  boolean once() {
    return counts.length == 0;
  }

  /** How often the value at a place occurred. */
  long at(int place) {
    return counts.length == 0 ? 1 : counts[place];
  }
}
