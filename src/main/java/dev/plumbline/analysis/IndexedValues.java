package dev.plumbline.analysis;

import java.util.Arrays;

/**
 * The values of a row, indexed so that every figure of any window comes exactly and at once.
 *
 * <p>A wavelet matrix over the values' ranks, in the order of time: a percentile of a window is one
 * walk of its 23 levels (for 5.8 million values), about a microsecond, however long the window is.
 * The other way that was thought of, buckets of like values that are counted by binary search and
 * one of them sorted, takes a search of every bucket for a first rank and a sort for each further
 * one, which the 360 ranks of a percentile curve with its band make dear. Together with the values'
 * scale, which all rows share, a row takes 11 bytes a value, and the row of all endpoints 3 more.
 */
final class IndexedValues implements TimedValues {
  private final ValueScale scale;
  private final int[] seconds;
  private final int[] ends;
  private final WaveletMatrix matrix;
  private final TimedSums sums;

  /**
   * @param codes of the values in the order of time; taken over
   */
  IndexedValues(ValueScale scale, int[] seconds, int[] ends, int[] codes, TimedSums sums) {
    this.scale = scale;
    this.seconds = seconds;
    this.ends = ends;
    this.sums = sums;
    this.matrix = new WaveletMatrix(codes, scale.bits());
  }

  @Override
  public WindowValues between(int from, int to) {
    int first = firstAt(from);
    int last = Math.max(first, firstAt(to));
    return new WindowValues(new Range(startOf(first), startOf(last)), sums.between(first, last));
  }

  @Override
  public long[] perSecond(int length) {
    long[] counts = new long[length];
    for (int i = 0; i < seconds.length && seconds[i] < length; i++) {
      counts[seconds[i]] = (long) ends[i] - startOf(i);
    }
    return counts;
  }

  @Override
  public int lastSecond() {
    return seconds.length == 0 ? -1 : seconds[seconds.length - 1];
  }

  private int firstAt(int second) {
    int at = Arrays.binarySearch(seconds, second);
    return at < 0 ? -at - 1 : at;
  }

  private int startOf(int slice) {
    return slice == 0 ? 0 : ends[slice - 1];
  }

  private final class Range implements WindowValues.Ranked {
    private final int from;
    private final int to;

    Range(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public long count() {
      return (long) to - from;
    }

    @Override
    public double min() {
      return atRank(1);
    }

    @Override
    public double atRank(long rank) {
      return scale.value(matrix.atRank(from, to, (int) rank - 1));
    }

    @Override
    public long below(double bound) {
      return matrix.below(from, to, scale.firstAtLeast(bound));
    }
  }
}
