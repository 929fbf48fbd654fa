package dev.plumbline.analysis;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** How well a share is known from counts, such as an error rate from failed and sent requests. */
public final class Rates {
  private static final double TAIL = 0.025;
  private static final double NORMAL = 1.959963984540054;

  private Rates() {}

  /**
   * The 95 % interval of Wilson (1927), close to 95 % on average: for showing.
   *
   * @param hits at least 0
   * @param of at least {@code hits} and 1
   * @return as a fraction
   */
  public static Interval wilson(long hits, long of) {
    check(hits, of);
    double n = (double) of;
    double share = hits / n;
    double square = NORMAL * NORMAL;
    double centre = share + square / (2 * n);
    double half = NORMAL * Math.sqrt(share * (1 - share) / n + square / (4 * n * n));
    double scale = 1 + square / n;
    return new Interval(
        hits == 0 ? 0 : (centre - half) / scale, hits == of ? 1 : (centre + half) / scale);
  }

  /**
   * The 95 % interval of Clopper and Pearson (1934), never less than 95 %: for verdicts.
   *
   * @param hits at least 0
   * @param of at least {@code hits} and 1
   * @return as a fraction
   */
  public static Interval clopperPearson(long hits, long of) {
    check(hits, of);
    double hit = (double) hits;
    double missed = (double) (of - hits);
    double low =
        hits == 0 ? 0 : BetaDistribution.of(hit, missed + 1).inverseCumulativeProbability(TAIL);
    double high =
        hits == of ? 1 : BetaDistribution.of(hit + 1, missed).inverseSurvivalProbability(TAIL);
    return new Interval(low, high);
  }

  /**
   * What a limit is held against. Where none (or all) of n count, there is no second end to keep a
   * tail for: the whole 5 % goes to the one bound, as in the rule of three. So no failure proves
   * "below 0.1 %" from 2,995 requests on.
   */
  static Interval judged(long hits, long of) {
    Interval shown = clopperPearson(hits, of);
    double alone = Math.pow(2 * TAIL, 1.0 / of);
    return new Interval(hits == of ? alone : shown.low(), hits == 0 ? 1 - alone : shown.high());
  }

  /**
   * How many requests without one error prove at 95 % that the error rate is below a limit.
   *
   * @param limit as a fraction, over 0 and below 1
   */
  public static long cleanRequestsToProve(double limit) {
    if (!(limit > 0 && limit < 1)) {
      throw new IllegalArgumentException("no count proves a limit of " + limit);
    }
    return (long) Math.ceil(Math.log(0.05) / Math.log1p(-limit));
  }

  private static void check(long hits, long of) {
    if (hits < 0 || of < 1 || hits > of) {
      throw new IllegalArgumentException(hits + " of " + of + " is no share");
    }
  }
}
