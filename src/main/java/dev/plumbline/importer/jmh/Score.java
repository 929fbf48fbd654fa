package dev.plumbline.importer.jmh;

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

  boolean hasValues() {
    return !forks.isEmpty();
  }
}
