package dev.plumbline.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one definition of a percentile's rank. */
public final class Ranks {
  private Ranks() {}

  /**
   * The nearest rank {@code ceil(p/100 * n)}, one-based, computed on the decimal text of p: 99.9 %
   * of 1,000 is rank 999, which binary floating point would round up to 1,000.
   *
   * @param p in percent, over 0 and at most 100
   * @param n number of values, at least 1
   */
  public static long nearest(double p, long n) {
    if (!(p > 0 && p <= 100) || n < 1) {
      throw new IllegalArgumentException("no rank for p" + p + " of " + n + " values");
    }
    long whole = (long) p;
    if (whole == p && n <= Long.MAX_VALUE / 200) {
      return Math.max((whole * n + 99) / 100, 1); // the same, without the cost of decimals
    }
    long rank =
        BigDecimal.valueOf(p)
            .multiply(BigDecimal.valueOf(n))
            .movePointLeft(2)
            .setScale(0, RoundingMode.CEILING)
            .longValueExact();
    return Math.max(rank, 1);
  }
}
