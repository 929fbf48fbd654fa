package dev.plumbline.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts per bucket (see {@link Buckets}), with exact count, sum, minimum and maximum. Percentiles
 * are the top of the bucket that holds the rank, at most 0.1 % above the recorded value.
 */
public final class Histogram implements Distribution {
  private final SortedMap<Integer, Long> counts;
  private final long count;
  private final ExactSum sum;
  private final long min;
  private final long max;
  private final int decimals;

  private Histogram(
      SortedMap<Integer, Long> counts, ExactSum sum, long min, long max, int decimals) {
    this.counts = counts;
    this.count = counts.values().stream().mapToLong(Long::longValue).sum();
    this.sum = sum;
    this.min = min;
    this.max = max;
    this.decimals = decimals;
  }

  /**
   * @param values at least 0, in any order
   * @param repeats how often each occurred
   * @param decimals 0 to 18
   */
  public static Histogram of(long[] values, Repeats repeats, int decimals) {
    SortedMap<Integer, Long> counts = new TreeMap<>();
    ExactSum sum = new ExactSum();
    long min = Long.MAX_VALUE;
    long max = 0;
    for (int i = 0; i < values.length; i++) {
      long value = values[i];
      if (value < 0) {
        throw new IllegalArgumentException("a histogram holds no negative value: " + value);
      }
      counts.merge(Buckets.indexOf(value), repeats.at(i), Long::sum);
      sum.add(value, repeats.at(i));
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    return new Histogram(counts, sum, min, max, decimals);
  }

  @Override
  public long count() {
    return count;
  }

  @Override
  public double min() {
    return count == 0 ? Double.NaN : Decimals.toDouble(min, decimals);
  }

  @Override
  public double max() {
    return count == 0 ? Double.NaN : Decimals.toDouble(max, decimals);
  }

  @Override
  public double sum() {
    return sum.toDouble(decimals);
  }

  @Override
  public double percentile(double p) {
    if (count == 0) {
      return Double.NaN;
    }
    long before = Ranks.nearest(p, count);
    for (Map.Entry<Integer, Long> bucket : counts.entrySet()) {
      before -= bucket.getValue();
      if (before <= 0) {
        long top = Math.min(Buckets.highest(bucket.getKey()), max);
        return Decimals.toDouble(Math.max(top, min), decimals);
      }
    }
    throw new IllegalStateException("rank beyond the last bucket");
  }

  @Override
  public Distribution merge(Distribution other) {
    return switch (other) {
      case Histogram histogram -> merge(histogram);
      case Exact exact -> merge(exact.toHistogram());
      case Tallied tallied -> merge(tallied.toHistogram());
      case Raw raw -> raw.merge(this);
      case SummaryOnly summary -> summary.merge(this);
    };
  }

  private Histogram merge(Histogram other) {
    if (other.decimals != decimals) {
      throw new IllegalArgumentException(
          "buckets of " + decimals + " and " + other.decimals + " decimals do not line up");
    }
    SortedMap<Integer, Long> both = new TreeMap<>(counts);
    other.counts.forEach((bucket, n) -> both.merge(bucket, n, Long::sum));
    ExactSum total = new ExactSum();
    total.add(sum);
    total.add(other.sum);
    return new Histogram(both, total, Math.min(min, other.min), Math.max(max, other.max), decimals);
  }

  @Override
  public String form() {
    return "histogram";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Histogram histogram
        && histogram.decimals == decimals
        && histogram.counts.equals(counts)
        && histogram.min == min
        && histogram.max == max
        && histogram.sum() == sum();
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }
}
