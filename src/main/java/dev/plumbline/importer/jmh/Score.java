package dev.plumbline.importer.jmh;

import dev.plumbline.model.Repeats;
import java.util.List;
import java.util.Map;

/**
 * A metric of a result.
 *
 * @param score as the file states it, NaN where it has none
 * @param error half the width of the 99.9 % interval as stated, NaN where there is none
 * @param percentiles as stated, by percent
 * @param forks with their iterations; empty where the file holds no values
 */
record Score(
    String unit,
    double score,
    double error,
    Map<Double, Double> percentiles,
    List<List<Iteration>> forks) {

  /** More than this were never sampled. */
  private static final long MOST = Repeats.MOST;

  /** Whether there are values, as often as they can have been sampled. */
  boolean hasValues() {
    return !forks.isEmpty() && !isTooLarge();
  }

  boolean isTooLarge() {
    long total = 0;
    for (List<Iteration> fork : forks) {
      for (Iteration iteration : fork) {
        for (long count : iteration.counts()) {
          total = Math.min(total + count, MOST + 1);
        }
      }
    }
    return total > MOST;
  }
}
