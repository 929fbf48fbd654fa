package dev.plumbline.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * The figures that a file states and nothing else. It can be shown and budgeted; it can never be
 * merged, re-sliced or given an interval.
 *
 * @param count number of values, -1 where the file does not say
 * @param percentiles stated value by percent
 */
public record SummaryOnly(
    long count, double min, double max, double mean, Map<Double, Double> percentiles)
    implements Distribution {
  public SummaryOnly {
    percentiles = Map.copyOf(percentiles);
  }

  @Override
  public double sum() {
    return count < 0 ? Double.NaN : mean * count;
  }

  @Override
  public double percentile(double p) {
    return percentiles.getOrDefault(p, Double.NaN);
  }

  @Override
  public Distribution merge(Distribution other) {
    throw new IllegalArgumentException(
        "a file that states only its summary cannot be merged with other runs");
  }

  @Override
  public String form() {
    return "summary";
  }

  /** The stated percentiles in ascending order. */
  public Map<Double, Double> sortedPercentiles() {
    return new TreeMap<>(percentiles);
  }
}
