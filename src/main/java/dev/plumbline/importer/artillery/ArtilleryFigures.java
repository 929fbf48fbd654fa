package dev.plumbline.importer.artillery;

import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import tools.jackson.databind.JsonNode;

/** How Artillery names its figures, and what they cannot tell. */
final class ArtilleryFigures {
  static final Diagnostic SKETCH =
      Diagnostic.of(
          "ARTILLERY-SKETCH",
          Severity.INFO,
          "Artillery's percentiles come from a sketch with buckets about 2 % wide:"
              + " smaller differences between two runs say nothing");

  static final Diagnostic NO_ENDPOINTS =
      Diagnostic.of(
          "ARTILLERY-NO-ENDPOINTS",
          Severity.INFO,
          "the report states figures of all requests together: those of endpoints take Artillery's"
              + " plugin metrics-by-endpoint");

  private ArtilleryFigures() {}

  static SeriesKey responseTime(String metric, String endpoint, String tags) {
    return new SeriesKey(
        new Metric(metric, Kind.REQUEST, Role.DURATION, MetricType.TREND, "ms", 1),
        new Endpoint(endpoint, "", false, false, "", "", tags));
  }

  static void state(StatedRun run, SeriesKey of, JsonNode figures) {
    figures
        .properties()
        .forEach(
            figure -> {
              String statistic = statistic(figure.getKey());
              if (!statistic.isEmpty() && figure.getValue().isNumber()) {
                run.state(of, statistic, figure.getValue().asDouble());
              }
            });
  }

  /** Our word for Artillery's, empty for what is not kept; {@code p999} is 99.9. */
  static String statistic(String word) {
    return switch (word) {
      case "min", "max", "mean", "count" -> word;
      case "median" -> "p50";
      case "p999" -> "p99.9";
      default -> word.matches("p[0-9]{1,2}") ? word : "";
    };
  }
}
