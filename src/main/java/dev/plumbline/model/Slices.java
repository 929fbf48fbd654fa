package dev.plumbline.model;

import java.util.Arrays;

/**
 * The values of a series second by second, in columns. Slice {@code i} holds {@code
 * values[ends[i-1]..ends[i])}, ascending, of the second {@code seconds[i]} after the run's time
 * zero. A second may occur twice (late samples are kept as a further fragment); readers just add.
 *
 * @param seconds in no particular order
 * @param ends index after each slice's last value
 * @param values integers of {@code 10^-decimals} units, or ordered doubles
 * @param decimals 0 to 18, or {@link Decimals#RAW}
 */
@SuppressWarnings("ArrayRecordComponent") // columns handed on, never compared
public record Slices(int[] seconds, int[] ends, long[] values, int decimals) {
  public Slices {
    Decimals.check(decimals);
    if (seconds.length != ends.length
        || (ends.length > 0 && ends[ends.length - 1] > values.length)) {
      throw new IllegalArgumentException("columns of unlike length");
    }
  }

  /** Number of values. */
  public int size() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  /** All values as one distribution. */
  public Distribution distribution() {
    return distribution(Arrays.copyOf(values, size()), decimals);
  }

  /** Only the slices of the seconds {@code from} (inclusive) to {@code to} (exclusive). */
  public Slices between(int from, int to) {
    int[] keptSeconds = new int[seconds.length];
    int[] keptEnds = new int[seconds.length];
    long[] kept = new long[size()];
    int slices = 0;
    int end = 0;
    for (int i = 0, start = 0; i < seconds.length; start = ends[i], i++) {
      if (seconds[i] >= from && seconds[i] < to) {
        System.arraycopy(values, start, kept, end, ends[i] - start);
        end += ends[i] - start;
        keptSeconds[slices] = seconds[i];
        keptEnds[slices++] = end;
      }
    }
    return new Slices(
        Arrays.copyOf(keptSeconds, slices),
        Arrays.copyOf(keptEnds, slices),
        Arrays.copyOf(kept, end),
        decimals);
  }

  /**
   * The distribution of integers or ordered doubles.
   *
   * @param values in any order; taken over
   */
  public static Distribution distribution(long[] values, int decimals) {
    if (decimals != Decimals.RAW) {
      return Exact.of(values, decimals);
    }
    return Raw.of(Arrays.stream(values).mapToDouble(Decimals::fromOrderedBits).toArray());
  }
}
