package dev.plumbline.importer.k6;

import dev.plumbline.model.StatedThreshold;
import java.util.List;
import java.util.Map;

/**
 * A summary that k6 wrote at the end of a run, in one shape for its three kinds.
 *
 * @param version of k6, empty where the summary does not say
 * @param durationSeconds of the whole run, NaN where it does not say
 * @param ended RFC 3339 time of writing, empty where it does not say
 * @param metrics by name, submetrics such as {@code http_req_duration{group:::a}} included
 */
record K6Summary(
    K6Format format,
    String version,
    double durationSeconds,
    String ended,
    Map<String, Figures> metrics,
    List<StatedThreshold> thresholds) {
  K6Summary {
    metrics = Map.copyOf(metrics);
    thresholds = List.copyOf(thresholds);
  }

  /**
   * What is stated of one metric.
   *
   * @param metric with its type, presumed where the summary has none
   * @param values by k6's names: {@code avg, min, med, max, p(95), count, rate, passes, fails}
   */
  record Figures(K6Metric metric, Map<String, Double> values) {
    Figures {
      values = Map.copyOf(values);
    }
  }
}
