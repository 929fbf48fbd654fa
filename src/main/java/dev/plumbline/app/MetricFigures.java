package dev.plumbline.app;

import dev.plumbline.analysis.Intervals;
import dev.plumbline.analysis.WindowValues;
import dev.plumbline.model.Metric;
import java.util.OptionalLong;

/**
 * What a metric beside the requests shows in a window, all of its values as one.
 *
 * @param damaged whether some of the run's values could not be read back
 */
public record MetricFigures(Metric metric, WindowValues values, boolean damaged) {
  /**
   * How many values a percentile needs; empty where there are as many.
   *
   * @param p in percent
   */
  public OptionalLong needed(double p) {
    long fewest = Intervals.smallestCount(p);
    return values.count() < fewest ? OptionalLong.of(fewest) : OptionalLong.empty();
  }
}
