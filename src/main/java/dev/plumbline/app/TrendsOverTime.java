package dev.plumbline.app;

import dev.plumbline.analysis.TimedValues;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import java.util.List;

/**
 * What a run measured beside its requests, in any window: what its script made, and what the tool
 * says of groups and iterations.
 */
public record TrendsOverTime(List<Trend> trends) {
  /**
   * A metric and all of its values.
   *
   * @param damaged whether some of them could not be read back
   */
  public record Trend(Metric metric, TimedValues values, boolean damaged) {}

  static boolean isTrend(Metric metric) {
    return metric.type() == MetricType.TREND
        && metric.kind() != Kind.REQUEST
        && metric.kind() != Kind.CHECK;
  }

  /**
   * Of each metric, in the order of their names.
   *
   * @param from first second since time zero
   * @param to second after the last
   */
  public List<MetricFigures> between(int from, int to) {
    return trends.stream()
        .map(
            trend -> new MetricFigures(trend.metric, trend.values.between(from, to), trend.damaged))
        .toList();
  }
}
