package dev.plumbline.app;

import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.SummaryOnly;
import dev.plumbline.store.RunReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a summary alone states of a run. */
final class StatedRows {
  private StatedRows() {}

  static void add(
      RunReader reader, ShowOptions options, List<RunView.Row> rows, Map<Metric, Double> counters) {
    reader
        .stated()
        .forEach(
            (key, values) -> {
              if (options.metric().isPresent() && !options.isOf(key.metric().name())) {
                return;
              }
              if (key.metric().type() == MetricType.COUNTER) {
                if (key.endpoint().equals(Endpoint.NONE)) {
                  counters.put(key.metric(), values.getOrDefault("sum", Double.NaN));
                }
                return;
              }
              rows.add(
                  new RunView.Row(
                      key.metric(),
                      key.endpoint().name(),
                      key.endpoint().method(),
                      key.endpoint().tags().isEmpty()
                          ? Map.of()
                          : Map.of("of", key.endpoint().tags()),
                      summary(values),
                      failed(key.metric(), values),
                      Map.of()));
            });
  }

  private static long failed(Metric metric, Map<String, Double> values) {
    return metric.kind() == Kind.CHECK && values.containsKey("sum")
        ? Math.round(values.getOrDefault("count", 0.0) - values.get("sum"))
        : Math.round(values.getOrDefault("failed", 0.0));
  }

  static SummaryOnly summary(Map<String, Double> values) {
    Map<Double, Double> percentiles = new TreeMap<>();
    values.forEach(
        (statistic, value) -> {
          if (statistic.matches("p[0-9.]+")) {
            percentiles.put(Double.parseDouble(statistic.substring(1)), value);
          }
        });
    return new SummaryOnly(
        values.getOrDefault("count", -1.0).longValue(),
        values.getOrDefault("min", Double.NaN),
        values.getOrDefault("max", Double.NaN),
        values.getOrDefault("mean", share(values)),
        percentiles);
  }

  private static double share(Map<String, Double> values) {
    return values.getOrDefault("sum", Double.NaN) / values.getOrDefault("count", Double.NaN);
  }
}
