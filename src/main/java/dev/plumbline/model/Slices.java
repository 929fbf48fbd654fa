package dev.plumbline.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The values of a series second by second, in columns. Slice {@code i} holds {@code
 * values[ends[i-1]..ends[i])}, ascending, of the second {@code seconds[i]} after the run's time
 * zero. A second may occur twice (late samples are kept as a further fragment); readers just add.
 *
 * @param seconds in no particular order
 * @param ends index after each slice's last value
 * @param values integers of {@code 10^-decimals} units, or ordered doubles
 * @param decimals 0 to 18, or {@link Decimals#RAW}
 * @param repeats how often each value occurred: {@link Repeats#ONCE} unless the file gave counts
 */
@SuppressWarnings("ArrayRecordComponent") // columns handed on, never compared
public record Slices(int[] seconds, int[] ends, long[] values, int decimals, Repeats repeats) {
  public Slices {
    Decimals.check(decimals);
    if (seconds.length != ends.length
        || (ends.length > 0 && ends[ends.length - 1] > values.length)
        || (!repeats.once() && repeats.counts().length < values.length)) {
      throw new IllegalArgumentException("columns of unlike length");
    }
  }

  /** Values that occurred once each. */
  public Slices(int[] seconds, int[] ends, long[] values, int decimals) {
    this(seconds, ends, values, decimals, Repeats.ONCE);
  }

  /** Number of values kept; each may have occurred many times, see {@link #count()}. */
  public int size() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  /** How many values there were. */
  public long count() {
    return repeats.between(0, size());
  }

  /** How many values there were in a slice. */
  public long count(int slice) {
    return repeats.between(slice == 0 ? 0 : ends[slice - 1], ends[slice]);
  }

  /** A value in the metric's unit; of a histogram's bucket the largest. */
  public double value(int place) {
    return Decimals.toDouble(values[place], decimals);
  }

  /** A value as sums take it: of a histogram's bucket the middle. */
  public double middle(int place) {
    return repeats.once()
        ? value(place)
        : Decimals.toDouble(repeats.resolution().middle(values[place], decimals), decimals);
  }

  /** All values as one distribution. */
  public Distribution distribution() {
    return distribution(List.of(this));
  }

  /** Only the slices of the seconds {@code from} (inclusive) to {@code to} (exclusive). */
  public Slices between(int from, int to) {
    int[] keptSeconds = new int[seconds.length];
    int[] keptEnds = new int[seconds.length];
    long[] kept = new long[size()];
    long[] counts = new long[repeats.once() ? 0 : size()];
    int slices = 0;
    int end = 0;
    for (int i = 0, start = 0; i < seconds.length; start = ends[i], i++) {
      if (seconds[i] >= from && seconds[i] < to) {
        int length = ends[i] - start;
        System.arraycopy(values, start, kept, end, length);
        if (counts.length > 0) {
          System.arraycopy(repeats.counts(), start, counts, end, length);
        }
        end += length;
        keptSeconds[slices] = seconds[i];
        keptEnds[slices++] = end;
      }
    }
    return new Slices(
        Arrays.copyOf(keptSeconds, slices),
        Arrays.copyOf(keptEnds, slices),
        Arrays.copyOf(kept, end),
        decimals,
        repeats.once()
            ? Repeats.ONCE
            : new Repeats(Arrays.copyOf(counts, end), repeats.resolution()));
  }

  /**
   * All values of some slices of one metric as one distribution; where some are integers and some
   * doubles, all are taken as doubles.
   *
   * @param parts at least one
   */
  public static Distribution distribution(Collection<Slices> parts) {
    return parts.stream()
        .collect(
            Collectors.groupingBy(
                Slices::decimals,
                () -> new TreeMap<>(Comparator.reverseOrder()),
                Collectors.toList()))
        .values()
        .stream()
        .map(Slices::ofSameDecimals)
        .reduce(Distribution::merge)
        .orElseThrow();
  }

  private static Distribution ofSameDecimals(List<Slices> parts) {
    if (!parts.stream().allMatch(part -> part.repeats.once())) {
      return Tallied.of(parts);
    }
    long[] all = new long[Math.toIntExact(parts.stream().mapToLong(Slices::size).sum())];
    int end = 0;
    for (Slices part : parts) {
      System.arraycopy(part.values, 0, all, end, part.size());
      end += part.size();
    }
    int decimals = parts.getFirst().decimals;
    return decimals == Decimals.RAW
        ? Raw.of(Arrays.stream(all).mapToDouble(Decimals::fromOrderedBits).toArray())
        : Exact.of(all, decimals);
  }
}
