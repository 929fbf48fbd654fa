package dev.plumbline.analysis;

import java.util.List;

/**
 * A percentile curve and where each of its points may lie: the order statistics that hold the true
 * percentile in 95 of 100 samples. Where no smaller value bounds it from below, the smallest does.
 *
 * @param low one for each share of the line
 * @param high one for each share of the line
 */
public record PercentileBand(PercentileLine line, List<Double> low, List<Double> high) {
  public PercentileBand {
    low = List.copyOf(low);
    high = List.copyOf(high);
  }
}
