package dev.plumbline.analysis;

import dev.plumbline.model.Kind;

/** How much a row needs in every run before it is judged. */
final class Enough {
  /** Blocks with values, of the jackknife's 20. */
  static final int BLOCKS = 5;

  /** Values needed where there is no tail to speak of. */
  static final int AT_THE_CENTRE = 20;

  private static final double BEYOND = 2.5;

  private Enough() {}

  /** Values needed: two and a half beyond the quantile; p50 and mean 20, p95 50, p99 250. */
  static int values(Statistic statistic) {
    return statistic.isQuantile() ? values(statistic.quantile()) : AT_THE_CENTRE;
  }

  /** Below the median as many as above it: p1 needs what p99 does. */
  static int values(double quantile) {
    // 2.5 / (1 - 0.95) is 49.99... or 50.00... by luck of rounding.
    double needed = BEYOND / Math.min(quantile, 1 - quantile);
    return Math.max(AT_THE_CENTRE, (int) Math.ceil(needed - 1e-6));
  }

  static boolean of(MeasuredRow row, Statistic statistic) {
    if (row.key().kind() == Kind.BENCHMARK) {
      // An iteration is a mean already, and the forks say how far it can be trusted.
      return statistic == Statistic.MEAN
          || (row.smallest() >= values(statistic) && row.fewestBlocks() >= 2);
    }
    return row.smallest() >= values(statistic) && row.fewestBlocks() >= BLOCKS;
  }
}
