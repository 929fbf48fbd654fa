package dev.plumbline.analysis;

import dev.plumbline.model.Ranks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values of a row in a window: figures as {@link dev.plumbline.model.Distribution} defines
 * them, taken from the index instead of sorting. Values are in the metric's unit.
 */
public final class WindowValues {
  private final Ranked of;
  private final double sum;

  WindowValues(Ranked of, double sum) {
    this.of = of;
    this.sum = sum;
  }

  /** Values that are asked by their ranks. */
  interface Ranked {
    long count();

    double min();

    /** The value of one-based rank. */
    double atRank(long rank);

    /** How many values are below a bound. */
    long below(double bound);
  }

  public long count() {
    return of.count();
  }

  /** The smallest value, NaN when there are none. */
  public double min() {
    return count() == 0 ? Double.NaN : of.min();
  }

  /** The largest value, NaN when there are none. */
  public double max() {
    return count() == 0 ? Double.NaN : atRank(count());
  }

  public double sum() {
    return sum;
  }

  /** The mean, NaN when there are no values. */
  public double mean() {
    return count() == 0 ? Double.NaN : sum / count();
  }

  /** The value of one-based rank. */
  public double atRank(long rank) {
    if (rank < 1 || rank > count()) {
      throw new IllegalArgumentException("no rank " + rank + " of " + count() + " values");
    }
    return of.atRank(rank);
  }

  /**
   * The percentile by nearest rank; NaN when there are no values.
   *
   * @param p in percent, over 0 and at most 100
   */
  public double percentile(double p) {
    return count() == 0 ? Double.NaN : atRank(Ranks.nearest(p, count()));
  }

  /** How many values are below a bound. */
  public long below(double bound) {
    return of.below(bound);
  }

  /** The 95 % interval of a percentile; empty with too few values, see {@link Intervals}. */
  public Optional<Interval> interval(double p) {
    return count() < Intervals.smallestCount(p) ? Optional.empty() : Optional.of(range(p));
  }

  /** The same with an infinite end where too few values leave it open; unknown of none at all. */
  Interval range(double p) {
    return count() == 0 ? Interval.UNKNOWN : between(RankRange.of(count(), p));
  }

  private Interval between(RankRange ranks) {
    return new Interval(
        ranks.low() < 1 ? Double.NEGATIVE_INFINITY : atRank(ranks.low()),
        ranks.high() > count() ? Double.POSITIVE_INFINITY : atRank(ranks.high()));
  }

  /** The percentile curve with its band; empty where a median has no interval. */
  public Optional<PercentileBand> curve() {
    return PercentileLine.of(count(), this::min, this::percentile).map(this::band);
  }

  private PercentileBand band(PercentileLine line) {
    List<Double> low = new ArrayList<>();
    List<Double> high = new ArrayList<>();
    for (double share : line.shares()) {
      RankRange ranks = share == 0 ? new RankRange(1, 1) : RankRange.about(count(), 100 * share);
      low.add(atRank(Math.max(1, ranks.low())));
      high.add(atRank(Math.min(count(), ranks.high())));
    }
    return new PercentileBand(line, low, high);
  }

  /** How many values lie in each bin; those outside are in the first and last. */
  public long[] histogram(LogBins bins) {
    long[] counts = new long[bins.count()];
    long before = 0;
    for (int i = 0; i < counts.length; i++) {
      long end = i == counts.length - 1 ? count() : below(bins.edge(i + 1));
      counts[i] = end - before;
      before = end;
    }
    return counts;
  }
}
