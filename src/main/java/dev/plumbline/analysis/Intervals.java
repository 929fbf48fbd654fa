package dev.plumbline.analysis;

import dev.plumbline.model.Distribution;
import dev.plumbline.model.Exact;
import dev.plumbline.model.Histogram;
import dev.plumbline.model.Raw;
import dev.plumbline.model.SummaryOnly;
import dev.plumbline.model.Tallied;
import java.util.Optional;

/**
 * How well one distribution's percentile is known from its values alone: the two order statistics
 * whose ranks hold the true percentile in 95 of 100 samples (binomial). Values of one run resemble
 * each other, so this is the least the uncertainty can be, never a ground for a verdict.
 */
public final class Intervals {
  private static final double TAIL = 0.025;

  private Intervals() {}

  /**
   * The 95 % interval of a percentile.
   *
   * @param p in percent, over 0 and below 100
   * @return empty with fewer than {@link #smallestCount} values, and where the values themselves
   *     were not kept
   */
  public static Optional<Interval> ofPercentile(Distribution distribution, double p) {
    return switch (distribution) {
      case Exact _, Raw _, Tallied _ -> atRanks(distribution, p);
      case Histogram _, SummaryOnly _ -> Optional.empty();
    };
  }

  private static Optional<Interval> atRanks(Distribution values, double p) {
    return values.count() < smallestCount(p)
        ? Optional.empty()
        : Optional.of(betweenRanks(values, p));
  }

  /**
   * The values at the binomial ranks. Too few values leave one end infinite; the other still
   * decides a budget.
   */
  static Interval betweenRanks(Distribution values, double p) {
    long n = values.count();
    RankRange ranks = RankRange.of(n, p);
    return new Interval(
        ranks.low() < 1 ? Double.NEGATIVE_INFINITY : atRank(values, ranks.low(), n),
        ranks.high() > n ? Double.POSITIVE_INFINITY : atRank(values, ranks.high(), n));
  }

  /** Half a rank below asks for no rounding luck: the next whole rank up is the one meant. */
  private static double atRank(Distribution values, long rank, long n) {
    return values.percentile(100 * (rank - 0.5) / n);
  }

  /**
   * The fewest values with a two-sided 95 % interval of this percentile: p95 72, p99 368.
   *
   * @param p in percent, over 0 and below 100
   */
  public static long smallestCount(double p) {
    if (!(p > 0 && p < 100)) {
      throw new IllegalArgumentException("no interval for p" + p);
    }
    double nearerEnd = Math.max(p, 100 - p) / 100;
    return (long) Math.ceil(Math.log(TAIL) / Math.log(nearerEnd));
  }
}
