package dev.plumbline.analysis;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The one-based ranks between which a true percentile lies in 95 of 100 samples (binomial; Hahn and
 * Meeker, Statistical Intervals, 5.2).
 *
 * @param low 0 where there is none
 * @param high one more than there are values where there is none
 */
record RankRange(long low, long high) {
  private static final double TAIL = 0.025;
  private static final double Z = 1.959963984540054;

  /** From here on the estimate is at most a rank off, of ranges of 400 and more. */
  private static final double MANY = 10_000;

  /**
   * Starts from an estimate, because each evaluation of the distribution takes time with the root
   * of n and the library's bisection needs dozens.
   *
   * @param p in percent
   */
  static RankRange of(long n, double p) {
    if (n > Integer.MAX_VALUE) {
      return estimated(n, p / 100);
    }
    BinomialDistribution below = BinomialDistribution.of((int) n, p / 100);
    return new RankRange(
        quantile(below, TAIL, (int) estimate(n, p / 100, -Z)),
        quantile(below, 1 - TAIL, (int) estimate(n, p / 100, Z)) + 1);
  }

  /** The same for pictures: of many values by the estimate alone. */
  static RankRange about(long n, double p) {
    double share = p / 100;
    return (double) n * share * (1 - share) < MANY ? of(n, p) : estimated(n, share);
  }

  private static RankRange estimated(long n, double share) {
    return new RankRange(estimate(n, share, -Z), estimate(n, share, Z) + 1);
  }

  /** Cornish and Fisher's expansion up to the skewness. */
  private static long estimate(long n, double p, double z) {
    double deviation = Math.sqrt((double) n * p * (1 - p));
    double skewness = (1 - 2 * p) / deviation;
    double x = Math.floor((double) n * p + deviation * (z + skewness * (z * z - 1) / 6) + 0.5);
    return (long) Math.clamp(x, 0, (double) n);
  }

  private static int quantile(BinomialDistribution below, double share, int estimate) {
    int x = estimate;
    if (below.cumulativeProbability(x) >= share) {
      while (x > 0 && below.cumulativeProbability(x - 1) >= share) {
        x--;
      }
      return x;
    }
    do {
      x++;
    } while (below.cumulativeProbability(x) < share);
    return x;
  }
}
