package dev.plumbline.analysis;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How to judge.
 *
 * @param margin changes up to this fraction do not matter (0.05 is 5 %)
 * @param floor nor do changes up to this many units of the metric
 * @param assumedRunNoise run-to-run noise as a fraction, taken on the reader's word where there is
 *     one run a side
 */
public record ComparisonOptions(
    List<Statistic> statistics, double margin, double floor, OptionalDouble assumedRunNoise) {
  public static final ComparisonOptions DEFAULT =
      new ComparisonOptions(List.of(Statistic.values()), 0.05, 0, OptionalDouble.empty());

  public ComparisonOptions {
    statistics = List.copyOf(statistics);
    if (!(margin > 0 && margin < 1)) {
      throw new IllegalArgumentException("margin " + margin + " is not between 0 and 1");
    }
  }
}
