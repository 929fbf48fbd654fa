package dev.plumbline.model;

import java.util.Arrays;

/** Every value, as sorted integers of {@code 10^-decimals} units. Sums are exact. */
public final class Exact implements Distribution {
  private final long[] sorted;
  private final int decimals;

  private Exact(long[] sorted, int decimals) {
    this.sorted = sorted;
    this.decimals = decimals;
  }

  /**
   * @param values in any order; taken over and sorted
   * @param decimals 0 to 18
   */
  public static Exact of(long[] values, int decimals) {
    if (decimals == Decimals.RAW) {
      throw new IllegalArgumentException("doubles are Raw, not Exact");
    }
    Decimals.check(decimals);
    LongSort.ascending(values);
    return new Exact(values, decimals);
  }

  public int decimals() {
    return decimals;
  }

  /** The value of one-based rank, as stored. */
  public long atRank(long rank) {
    return sorted[Math.toIntExact(rank - 1)];
  }

  @Override
  public long count() {
    return sorted.length;
  }

  @Override
  public double min() {
    return sorted.length == 0 ? Double.NaN : Decimals.toDouble(sorted[0], decimals);
  }

  @Override
  public double max() {
    return sorted.length == 0 ? Double.NaN : Decimals.toDouble(sorted[sorted.length - 1], decimals);
  }

  @Override
  public double sum() {
    ExactSum sum = new ExactSum();
    for (long value : sorted) {
      sum.add(value);
    }
    return sum.toDouble(decimals);
  }

  @Override
  public double percentile(double p) {
    return sorted.length == 0
        ? Double.NaN
        : Decimals.toDouble(atRank(Ranks.nearest(p, sorted.length)), decimals);
  }

  @Override
  public Distribution merge(Distribution other) {
    if (other instanceof Exact exact) {
      return exact.decimals == decimals
          ? of(concatenated(sorted, exact.sorted), decimals)
          : toRaw().merge(exact.toRaw());
    }
    return other.merge(this);
  }

  /** The same values as doubles; lossless up to 2^53. */
  Raw toRaw() {
    double[] values = new double[sorted.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Decimals.toDouble(sorted[i], decimals);
    }
    return Raw.of(values);
  }

  Tallied tallied() {
    return Tallied.once(sorted, decimals);
  }

  /** The values in HdrHistogram's buckets at 3 digits. */
  public Histogram toHistogram() {
    return Histogram.of(sorted, Repeats.ONCE, decimals);
  }

  @Override
  public String form() {
    return "exact";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Exact exact
        && exact.decimals == decimals
        && Arrays.equals(exact.sorted, sorted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sorted);
  }

  private static long[] concatenated(long[] a, long[] b) {
    long[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
