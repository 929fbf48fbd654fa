package dev.plumbline.analysis;

/** How much a row needs in every run before it is judged. */
final class Enough {
  /** Blocks with values, of the jackknife's 20. */
  static final int BLOCKS = 5;

  private static final double BEYOND = 2.5;
  private static final int AT_THE_CENTRE = 20;

  private Enough() {}

  /** Values needed: two and a half beyond the quantile; p50 and mean 20, p95 50, p99 250. */
  static int values(Statistic statistic) {
    if (!statistic.isQuantile()) {
      return AT_THE_CENTRE;
    }
    // 2.5 / (1 - 0.95) is 49.99... or 50.00... by luck of rounding.
    double needed = BEYOND / (1 - statistic.quantile());
    return Math.max(AT_THE_CENTRE, (int) Math.ceil(needed - 1e-6));
  }

  static boolean of(MeasuredRow row, Statistic statistic) {
    return row.smallest() >= values(statistic) && row.fewestBlocks() >= BLOCKS;
  }
}
