package dev.plumbline.importer.k6;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.SeriesKey;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;

/** A summary as a run of its own: stated figures, nothing to slice or to compare by values. */
final class SummaryImport {
  private final K6Summary summary;
  private final RunSink sink;

  SummaryImport(K6Summary summary, RunSink sink) {
    this.summary = summary;
    this.sink = sink;
  }

  RunFacts read(SourceFile source, ReadContext context) throws ImportFailure {
    StatedRun run = new StatedRun(source, context, sink);
    summary.metrics().forEach((name, figures) -> state(run, name, figures));
    summary.thresholds().forEach(run::threshold);
    run.requests(
        count("http_reqs", "count"),
        Math.max(count("http_req_failed", "passes"), count("http_req_failed", "matches")));
    double seconds = Double.isNaN(summary.durationSeconds()) ? 0 : summary.durationSeconds();
    byte[] ended = summary.ended().getBytes(StandardCharsets.UTF_8);
    long end = new Rfc3339().parse(ended, 0, ended.length);
    return run.facts(
        new RecordedFacts.Tool("k6", summary.version(), summary.format().id),
        end == Rfc3339.INVALID ? OptionalLong.empty() : OptionalLong.of(end),
        (long) (seconds * 1e9));
  }

  private long count(String metric, String statistic) {
    K6Summary.Figures figures = summary.metrics().get(metric);
    return figures == null ? 0 : figures.values().getOrDefault(statistic, 0.0).longValue();
  }

  private static void state(StatedRun run, String name, K6Summary.Figures figures) {
    Metric metric = figures.metric().toModel();
    if (metric.type() == MetricType.GAUGE) {
      return;
    }
    SeriesKey key = new SeriesKey(metric, endpoint(name));
    Map<String, Double> values = figures.values();
    values.forEach(
        (statistic, value) -> {
          String word = word(metric.type(), statistic);
          if (!word.isEmpty()) {
            run.state(key, word, value);
          }
        });
    if (metric.type() == MetricType.RATE && values.containsKey("passes")) {
      run.state(key, "count", values.get("passes") + values.getOrDefault("fails", 0.0));
    }
  }

  /** Our word for k6's, empty for what we do not keep. */
  private static String word(MetricType type, String statistic) {
    return switch (statistic) {
      case "avg" -> "mean";
      case "med" -> "p50";
      case "min", "max" -> statistic;
      case "count" -> type == MetricType.COUNTER ? "sum" : "count";
      case "total" -> "count";
      case "passes", "matches" -> "sum";
      default ->
          statistic.matches("p\\(?[0-9]+(\\.[0-9]+)?\\)?")
              ? "p" + statistic.replaceAll("[p()]", "")
              : "";
    };
  }

  /** The part of the run that a submetric looks at: {@code http_req_duration{name:GET /x}}. */
  private static Endpoint endpoint(String name) {
    int brace = name.indexOf('{');
    if (brace < 0 || !name.endsWith("}")) {
      return Endpoint.NONE;
    }
    String filter = name.substring(brace + 1, name.length() - 1);
    // Several tags are a part of a part: of no one name, group or scenario.
    int colon = filter.contains(",") ? -1 : filter.indexOf(':');
    String tag = colon < 0 ? "" : filter.substring(0, colon);
    String value = filter.substring(colon + 1);
    return switch (tag) {
      case "name" -> new Endpoint(value, "", true, false, "", "", "");
      case "group" -> new Endpoint("", "", true, false, value, "", filter);
      case "scenario" -> new Endpoint("", "", true, false, "", value, filter);
      default -> new Endpoint("", "", true, false, "", "", filter);
    };
  }
}
