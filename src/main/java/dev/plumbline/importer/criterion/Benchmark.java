package dev.plumbline.importer.criterion;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A benchmark by its real name.
 *
 * @param tags its function, value and throughput where it has them
 */
record Benchmark(String name, Map<String, String> tags) {
  /** Nanoseconds of one iteration: the time of a sample by its iterations. */
  static final Metric SCORE = nanoseconds("score", Role.SCORE);

  /** Criterion's headline: the slope of time over iterations, through the origin. */
  static final Metric SLOPE = nanoseconds("slope", Role.OTHER);

  /** What Criterion claims: 0.1 is 10 % slower than the base. */
  static final Metric CHANGE =
      new Metric("change", Kind.BENCHMARK, Role.OTHER, MetricType.TREND, "", Decimals.RAW);

  Benchmark {
    tags = Map.copyOf(tags);
  }

  private static Metric nanoseconds(String name, Role role) {
    return new Metric(name, Kind.BENCHMARK, role, MetricType.TREND, "ns", Decimals.RAW);
  }

  /**
   * @param document of {@code benchmark.json}
   */
  static Benchmark of(JsonNode document) {
    Map<String, String> tags = new TreeMap<>();
    put(tags, "function", document.path("function_id"));
    put(tags, "value", document.path("value_str"));
    document
        .path("throughput")
        .properties()
        .forEach(per -> put(tags, "throughput_" + per.getKey(), per.getValue()));
    return new Benchmark(document.path("full_id").asString(""), tags);
  }

  private static void put(Map<String, String> tags, String name, JsonNode value) {
    if (value.isValueNode() && !value.isNull()) {
      tags.put(name, value.asString(""));
    }
  }

  SeriesKey of(Metric metric) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(tags)
        .forEach(
            (tag, value) ->
                lines.append(lines.isEmpty() ? "" : "\n").append(tag).append('=').append(value));
    return new SeriesKey(metric, new Endpoint(name, "", true, false, "", "", lines.toString()));
  }
}
