package dev.plumbline.analysis;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * What one run says of a row at one statistic: the natural logarithm y of the statistic, and the
 * variance w of y that the run's requests alone must cause.
 */
record LogFigure(double y, double w) {
  private static final int POINTS = 21;
  private static final double LEAST_VARIANCE = 1e-8;

  /**
   * @param smallest number of values of the row in the run that has fewest: how far a quantile is
   *     smoothed must be the same for every run
   */
  static LogFigure of(BlockedSample sample, Statistic statistic, long smallest) {
    if (!statistic.isQuantile()) {
      return ofMean(sample);
    }
    return of(sample, statistic.quantile(), smallest);
  }

  /** The same at any quantile, in 0..1 without its ends. */
  static LogFigure of(BlockedSample sample, double quantile, long smallest) {
    double[] u = smoothing(quantile, smallest);
    return jackknife(sample, block -> sample.meanLogQuantile(u, block));
  }

  private static LogFigure ofMean(BlockedSample sample) {
    double[] sums = sample.blockSums();
    return jackknife(sample, without -> logMean(sample, sums, without));
  }

  private static double logMean(BlockedSample sample, double[] sums, int without) {
    double sum = 0;
    long count = 0;
    for (int block = 0; block < sums.length; block++) {
      if (block != without) {
        sum += sums[block];
        count += sample.count(block);
      }
    }
    return Math.log(sum / count);
  }

  /**
   * Quantiles within 1.5 standard errors of the rank, evenly in logits, at most a factor 2 of the
   * odds. One order statistic alone loses 10 points of power at p95; a wider stretch would turn a
   * change of the slowest 3 % into one of p95.
   */
  static double[] smoothing(double quantile, long smallest) {
    double centre = Math.log(quantile / (1 - quantile));
    double half = halfWidth(quantile, smallest);
    double[] u = new double[POINTS];
    for (int k = 0; k < POINTS; k++) {
      u[k] = 1 / (1 + Math.exp(-(centre + half * (2.0 * k / (POINTS - 1) - 1))));
    }
    return u;
  }

  /** In logits. */
  static double halfWidth(double quantile, long smallest) {
    return Math.min(1.5 / Math.sqrt(smallest * quantile * (1 - quantile)), Math.log(2));
  }

  private static LogFigure jackknife(BlockedSample sample, IntToDoubleFunction without) {
    return jackknife(block -> sample.count(block) > 0, without);
  }

  /**
   * Delete-a-block jackknife.
   *
   * @param there whether there is anything of a block to leave out
   * @param without y of all but one block, or of all: {@link BlockedSample#NONE}
   */
  static LogFigure jackknife(IntPredicate there, IntToDoubleFunction without) {
    double[] left = new double[BlockedSample.BLOCKS];
    int blocks = 0;
    double sum = 0;
    for (int block = 0; block < BlockedSample.BLOCKS; block++) {
      if (there.test(block)) {
        left[blocks] = without.applyAsDouble(block);
        sum += left[blocks++];
      }
    }
    if (blocks < 2) {
      return new LogFigure(without.applyAsDouble(BlockedSample.NONE), LEAST_VARIANCE);
    }
    double mean = sum / blocks;
    double squares = 0;
    for (int i = 0; i < blocks; i++) {
      squares += (left[i] - mean) * (left[i] - mean);
    }
    double variance = (blocks - 1.0) / blocks * squares;
    return new LogFigure(
        without.applyAsDouble(BlockedSample.NONE), Math.max(variance, LEAST_VARIANCE));
  }
}
