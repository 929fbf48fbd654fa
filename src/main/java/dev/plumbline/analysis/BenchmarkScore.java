package dev.plumbline.analysis;

import dev.plumbline.model.Series;
import java.util.Collection;

/**
 * The score of a benchmark as JMH states it: the mean over all iterations of all forks, which says
 * less of how well it is known than forks do.
 *
 * @param score in the metric's unit
 * @param error half the width of the 99.9 % interval by Student's t over all values; NaN of fewer
 *     than three, or where a file does not state it
 * @param count iterations, or sampled times; -1 where a file does not say
 * @param forks 0 where a file does not tell them apart
 */
public record BenchmarkScore(double score, double error, long count, int forks) {
  private static final double LEVEL = 0.999;
  private static final int FEWEST = 3;

  /** Of the series of one benchmark. */
  public static BenchmarkScore of(Collection<Series> series) {
    Observations observed = EndpointRows.observations(series);
    double[] values = observed.values();
    double sum = 0;
    long n = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * observed.at(i);
      n += observed.at(i);
    }
    double mean = sum / n;
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      squares += (values[i] - mean) * (values[i] - mean) * observed.at(i);
    }
    double error = error(squares, n);
    long forks = series.stream().map(one -> one.key().endpoint().scenario()).distinct().count();
    return new BenchmarkScore(mean, error, n, (int) forks);
  }

  /**
   * Half the width of the 99.9 % interval of a mean; NaN of fewer than three values.
   *
   * @param squares sum of the squared distances from the mean
   */
  public static double error(double squares, long n) {
    return n < FEWEST
        ? Double.NaN
        : StudentT.quantile((1 + LEVEL) / 2, n - 1.0) * Math.sqrt(squares / (n - 1) / n);
  }
}
