package dev.plumbline.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one run says about one row.
 *
 * @param seconds whole seconds since the run's time zero, one for each value
 * @param values in the metric's unit, in any order; of a histogram's buckets their middles
 * @param counts how often each value occurred; empty where each occurred once
 * @param fineness how finely the values are told
 */
@SuppressWarnings("ArrayRecordComponent") // columns handed on, never compared
public record Observations(int[] seconds, double[] values, long[] counts, Fineness fineness) {
  public Observations {
    if (seconds.length != values.length || (counts.length > 0 && counts.length != values.length)) {
      throw new IllegalArgumentException("columns of unlike length");
    }
  }

  /** Times in milliseconds that occurred once each. */
  public Observations(int[] seconds, double[] values) {
    this(seconds, values, new long[0], Fineness.OF_MILLISECONDS);
  }

  /** All of them, as if one run had said it. */
  public static Observations together(List<Observations> parts) {
    boolean once = parts.stream().allMatch(Observations::once);
    return new Observations(
        parts.stream().flatMapToInt(part -> Arrays.stream(part.seconds)).toArray(),
        parts.stream().flatMapToDouble(part -> Arrays.stream(part.values)).toArray(),
        once
            ? new long[0]
            : parts.stream()
                .flatMapToLong(part -> IntStream.range(0, part.values.length).mapToLong(part::at))
                .toArray(),
        parts.stream().map(Observations::fineness).reduce(Fineness::coarser).orElseThrow());
  }

  /** Whether every value occurred once. */
  public boolean once() {
    return counts.length == 0;
  }

  /** How often the value at a place occurred. */
  long at(int place) {
    return counts.length == 0 ? 1 : counts[place];
  }
}
