package dev.plumbline.importer.k6;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.JsonFile;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.StatedThreshold;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads the three kinds of summary. What misleads in them: in {@code --summary-export} a threshold
 * of {@code true} means failed; {@code passes} of http_req_failed counts failed requests.
 */
final class SummaryReader {
  private final K6Format format;
  private final String source;
  private final Map<String, K6Summary.Figures> metrics = new HashMap<>();
  private final List<StatedThreshold> thresholds = new ArrayList<>();

  private SummaryReader(K6Format format, String source) {
    this.format = format;
    this.source = source;
  }

  static K6Summary read(SourceFile file, K6Format format) throws IOException, ImportFailure {
    return new SummaryReader(format, file.name()).read(JsonFile.read(file));
  }

  private K6Summary read(JsonNode root) {
    if (format == K6Format.MACHINE_READABLE) {
      for (JsonNode metric : root.path("results").path("metrics")) {
        add(metric.path("name").asString(""), metric, metric.path("values"));
      }
      for (JsonNode metric : root.path("results").path("checks").path("metrics")) {
        add(metric.path("name").asString(""), metric, metric.path("values"));
      }
      return new K6Summary(
          format,
          root.path("metadata").path("k6_version").asString(""),
          root.path("config").path("duration").asDouble(Double.NaN),
          root.path("metadata").path("generated_at").asString(""),
          metrics,
          thresholds);
    }
    root.path("metrics")
        .properties()
        .forEach(
            metric ->
                add(
                    metric.getKey(),
                    metric.getValue(),
                    format == K6Format.HANDLE_SUMMARY
                        ? metric.getValue().path("values")
                        : metric.getValue()));
    double millis = root.path("state").path("testRunDurationMs").asDouble(Double.NaN);
    return new K6Summary(format, "", millis / 1e3, "", metrics, thresholds);
  }

  private void add(String name, JsonNode metric, JsonNode values) {
    Map<String, Double> figures = new HashMap<>();
    values
        .properties()
        .forEach(
            value -> {
              if (value.getValue().isNumber()) {
                figures.put(value.getKey(), value.getValue().asDouble());
              }
            });
    metrics.put(name, new K6Summary.Figures(metric(name, metric, figures), figures));
    metric
        .path("thresholds")
        .properties()
        .forEach(
            threshold -> {
              JsonNode outcome = threshold.getValue();
              boolean passed =
                  outcome.isObject()
                      ? outcome.path("ok").asBoolean(false)
                      : !outcome.asBoolean(true);
              thresholds.add(
                  new StatedThreshold(name, threshold.getKey(), source, Optional.of(passed)));
            });
  }

  private static K6Metric metric(String name, JsonNode metric, Map<String, Double> figures) {
    String base = name.contains("{") ? name.substring(0, name.indexOf('{')) : name;
    K6Metric builtIn = K6Metric.builtIn(base);
    if (builtIn != null) {
      return builtIn;
    }
    MetricType type;
    try {
      type = MetricType.valueOf(metric.path("type").asString("").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      type =
          figures.containsKey("avg")
              ? MetricType.TREND
              : figures.containsKey("passes")
                  ? MetricType.RATE
                  : figures.containsKey("count") ? MetricType.COUNTER : MetricType.GAUGE;
    }
    return new K6Metric(base, type, metric.path("contains").asString("default"), List.of());
  }
}
