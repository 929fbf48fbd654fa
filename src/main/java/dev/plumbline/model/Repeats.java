package dev.plumbline.model;

/**
 * How often each value of some columns occurred.
 *
 * @param counts of each value, at least 1; empty where each occurred once
 * @param resolution of values with counts
 */
@SuppressWarnings("ArrayRecordComponent") // columns handed on, never compared
public record Repeats(long[] counts, Resolution resolution) {
  /** Each value once, as nearly all tools write them. */
  public static final Repeats ONCE = new Repeats(new long[0], Resolution.EXACT);

  /** A run's counts add up to no more than this, so that no sum of them overflows. */
  public static final long MOST = 1L << 50;

  public boolean once() {
    return counts.length == 0;
  }

  /** How often the value at a place occurred. */
  public long at(int place) {
    return counts.length == 0 ? 1 : counts[place];
  }

  /** How often the values from one place on to before another occurred. */
  public long between(int from, int to) {
    if (counts.length == 0) {
      return (long) to - from;
    }
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += counts[i];
    }
    return sum;
  }
}
