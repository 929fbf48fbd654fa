package dev.plumbline.analysis;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Slices;
import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The 95 % intervals that budgets are judged by: what a run's requests say about its figures. */
final class BudgetIntervals {
  private static final double TAIL = 0.025;
  private static final int BLOCKS = 20;
  private static final int FEWEST_BLOCKS = 5;

  private BudgetIntervals() {}

  /** From low to high; an end that the values cannot tell is infinite. */
  record Range(double low, double high) {
    static final Range UNKNOWN = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /**
   * Of a percentile: the values at the binomial ranks (Hahn and Meeker, Statistical Intervals,
   * 5.2). Too few values leave an end infinite.
   *
   * @param percent between 0 and 100
   */
  static Range percentile(Distribution values, double percent) {
    int n = Math.toIntExact(values.count());
    BinomialDistribution below = BinomialDistribution.of(n, percent / 100);
    int low = below.inverseCumulativeProbability(TAIL);
    int high = below.inverseCumulativeProbability(1 - TAIL) + 1;
    return new Range(
        low < 1 ? Double.NEGATIVE_INFINITY : atRank(values, low, n),
        high > n ? Double.POSITIVE_INFINITY : atRank(values, high, n));
  }

  /** The fewest values of which a percentile has an interval with two ends. */
  static long fewestFor(double percent) {
    double rarer = Math.min(percent, 100 - percent) / 100;
    return (long) Math.ceil(Math.log(TAIL) / Math.log1p(-rarer));
  }

  /** Half a rank below, so that rounding never reaches the next one. */
  private static double atRank(Distribution values, int rank, int n) {
    return values.percentile(100 * (rank - 0.5) / n);
  }

  /** Of a share: Clopper-Pearson, as fractions. */
  static Range share(long k, long n) {
    return new Range(
        k == 0 ? 0 : beta(k, n - k + 1).inverseCumulativeProbability(TAIL),
        k == n ? 1 : beta(k + 1, n - k).inverseCumulativeProbability(1 - TAIL));
  }

  private static BetaDistribution beta(long counted, long others) {
    return BetaDistribution.of((double) counted, (double) others);
  }

  /**
   * What a share is judged by. Where none (or all) of n count, there is no second end to keep a
   * tail for: the whole 5 % goes to the one bound, as in the rule of three. So no failure proves
   * "below 0.1 %" from 2,995 requests on.
   */
  static Range judgedShare(long k, long n) {
    Range shown = share(k, n);
    double alone = Math.pow(2 * TAIL, 1.0 / n);
    return new Range(k == n ? alone : shown.low, k == 0 ? 1 - alone : shown.high);
  }

  /**
   * Of a mean: delete-a-block jackknife with t. Blocks are whole seconds modulo 20, interleaved as
   * comparisons do it, so a slow drift within the run is no noise. Unknown below 20 values or 5
   * blocks. (A t interval over single values is too narrow: requests of one second are alike.)
   *
   * @param mean of all values
   */
  static Range mean(List<Slices> parts, double mean) {
    double[] sums = new double[BLOCKS];
    long[] counts = new long[BLOCKS];
    for (Slices part : parts) {
      for (int i = 0, start = 0; i < part.seconds().length; start = part.ends()[i], i++) {
        int block = Math.floorMod(part.seconds()[i], BLOCKS);
        counts[block] += part.ends()[i] - start;
        for (int j = start; j < part.ends()[i]; j++) {
          sums[block] += Decimals.toDouble(part.values()[j], part.decimals());
        }
      }
    }
    return jackknife(sums, counts, mean);
  }

  private static Range jackknife(double[] sums, long[] counts, double mean) {
    double sum = 0;
    long n = 0;
    int blocks = 0;
    for (int b = 0; b < BLOCKS; b++) {
      sum += sums[b];
      n += counts[b];
      blocks += counts[b] > 0 ? 1 : 0;
    }
    if (n < BLOCKS || blocks < FEWEST_BLOCKS) {
      return Range.UNKNOWN;
    }
    double squares = 0;
    double total = 0;
    for (int b = 0; b < BLOCKS; b++) {
      if (counts[b] > 0) {
        double without = (sum - sums[b]) / (n - counts[b]) - mean;
        total += without;
        squares += without * without;
      }
    }
    double scatter = Math.max(0, squares - total * total / blocks);
    double error = Math.sqrt(scatter * (blocks - 1) / blocks);
    double reach = TDistribution.of(blocks - 1).inverseCumulativeProbability(1 - TAIL) * error;
    return new Range(mean - reach, mean + reach);
  }
}
