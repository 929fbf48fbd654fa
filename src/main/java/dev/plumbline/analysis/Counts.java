package dev.plumbline.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** How many values there are, and how many it would take. */
final class Counts {
  private static final double Z = 1.959963984540054;

  /** Beyond this many times the values at hand, the answer is no help to anyone. */
  private static final int FARTHEST = 100;

  private Counts() {}

  /** "22,840". */
  static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** "22,840 requests". */
  static String of(long count, String things) {
    boolean one = count == 1 && things.endsWith("s");
    return number(count) + " " + (one ? things.substring(0, things.length() - 1) : things);
  }

  /**
   * A share settles when its standard error is so small that the limit leaves the interval.
   *
   * @param limit as a fraction
   */
  static String settlingShare(long k, long n, double limit, String things) {
    if (k == 0) {
      long needed = (long) Math.ceil(Math.log(0.05) / Math.log1p(-limit));
      return needed <= n || needed > FARTHEST * n
          ? ""
          : of(needed, things) + " in all without one would settle it; there are " + number(n);
    }
    double share = (double) k / n;
    return settling(n, binomial(share, share - limit), things);
  }

  /**
   * The same for a percentile.
   *
   * @param quantile as a fraction
   * @param below share of the values at or below the limit
   */
  static String settlingQuantile(long n, double quantile, double below, String things) {
    return settling(n, binomial(quantile, quantile - below), things);
  }

  private static double binomial(double share, double distance) {
    return Z * Z * share * (1 - share) / (distance * distance);
  }

  /** Empty when it is not known or too many. */
  static String settling(long n, double needed, String things) {
    if (!(needed <= (double) FARTHEST * n)) {
      return "";
    }
    BigDecimal atLeast = BigDecimal.valueOf(Math.max(needed, (double) (n + 1)));
    long about = atLeast.round(new MathContext(2, RoundingMode.CEILING)).longValue();
    return "about " + of(about, things) + " in all would settle it; there are " + number(n);
  }
}
