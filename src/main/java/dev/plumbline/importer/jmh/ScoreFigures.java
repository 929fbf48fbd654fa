package dev.plumbline.importer.jmh;

import dev.plumbline.analysis.BenchmarkScore;
import java.util.List;

/**
 * The figures of a score as its own iterations make them.
 *
 * @param error half the width of the 99.9 % interval by Student's t over all values, as JMH has it;
 *     NaN below three values
 */
record ScoreFigures(long count, double sum, double mean, double min, double max, double error) {
  static ScoreFigures of(Score score) {
    List<Iteration> iterations = score.forks().stream().flatMap(List::stream).toList();
    long n = 0;
    double sum = 0;
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (Iteration one : iterations) {
      for (int i = 0; i < one.values().length; i++) {
        n += one.counts()[i];
        sum += one.counts()[i] * one.values()[i];
        min = Math.min(min, one.values()[i]);
        max = Math.max(max, one.values()[i]);
      }
    }
    double mean = sum / n;
    return new ScoreFigures(n, sum, mean, min, max, error(iterations, n, mean));
  }

  private static double error(List<Iteration> iterations, long n, double mean) {
    double squares = 0;
    for (Iteration one : iterations) {
      for (int i = 0; i < one.values().length; i++) {
        double away = one.values()[i] - mean;
        squares += one.counts()[i] * away * away;
      }
    }
    return BenchmarkScore.error(squares, n);
  }
}
