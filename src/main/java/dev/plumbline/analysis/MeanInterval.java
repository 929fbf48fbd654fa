package dev.plumbline.analysis;

import dev.plumbline.model.Slices;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How well a mean is known: delete-a-block jackknife with t. Blocks are whole seconds modulo 20,
 * interleaved as comparisons do it, so a slow drift within the run is no noise. Unknown below 20
 * values or 5 blocks. (A t interval over single values is too narrow: requests of one second are
 * alike.)
 */
final class MeanInterval {
  private static final double TAIL = 0.025;
  private static final int BLOCKS = 20;
  private static final int FEWEST_BLOCKS = 5;

  private MeanInterval() {}

  /**
   * The interval.
   *
   * @param mean of all values
   */
  static Interval of(List<Slices> parts, double mean) {
    double[] sums = new double[BLOCKS];
    long[] counts = new long[BLOCKS];
    for (Slices part : parts) {
      for (int i = 0, start = 0; i < part.seconds().length; start = part.ends()[i], i++) {
        int block = Math.floorMod(part.seconds()[i], BLOCKS);
        counts[block] += part.count(i);
        for (int j = start; j < part.ends()[i]; j++) {
          sums[block] += part.middle(j) * part.repeats().at(j);
        }
      }
    }
    return jackknife(sums, counts, mean);
  }

  private static Interval jackknife(double[] sums, long[] counts, double mean) {
    double sum = 0;
    long n = 0;
    int blocks = 0;
    for (int b = 0; b < BLOCKS; b++) {
      sum += sums[b];
      n += counts[b];
      blocks += counts[b] > 0 ? 1 : 0;
    }
    if (n < BLOCKS || blocks < FEWEST_BLOCKS) {
      return Interval.UNKNOWN;
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
    return new Interval(mean - reach, mean + reach);
  }
}
