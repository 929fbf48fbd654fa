package dev.plumbline.importer.artillery;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The figures of a whole run of version 2: counters by name ({@code http.codes.200}, {@code
 * errors.ETIMEDOUT}), summaries by name ({@code http.response_time}) in ms; {@code histograms} in
 * the first releases.
 */
final class Aggregate {
  private static final String BY_ENDPOINT = "plugins.metrics-by-endpoint.";
  private static final String RESPONSE_TIME = "http.response_time";

  /** The endpoint follows without a dot: {@code response_time./items}. */
  private static final String OF_ENDPOINT = BY_ENDPOINT + "response_time.";

  private final JsonNode counters;
  private final JsonNode summaries;

  Aggregate(JsonNode aggregate) {
    this.counters = aggregate.path("counters");
    this.summaries =
        aggregate.has("summaries") ? aggregate.path("summaries") : aggregate.path("histograms");
  }

  void state(StatedRun run, String file) throws ImportFailure {
    if (summaries.isEmpty() && count("http.responses") == 0 && count("http.requests") > 0) {
      throw new ImportFailure(
          "PB-EMPTY",
          file
              + " holds no response time: not one of its "
              + count("http.requests")
              + " requests was answered"
              + (errors().isEmpty() ? "" : " (" + String.join("; ", errors()) + ")"));
    }
    summaries
        .properties()
        .forEach(
            summary -> {
              SeriesKey key = key(summary.getKey());
              ArtilleryFigures.state(run, key, summary.getValue());
              if (summary.getKey().startsWith(OF_ENDPOINT)) {
                run.state(key, "failed", (double) codes(BY_ENDPOINT + key.endpoint().name()));
              }
            });
    counters
        .properties()
        .forEach(
            counter -> {
              if (!counter.getKey().startsWith(BY_ENDPOINT)) {
                run.state(counter(counter.getKey()), "sum", counter.getValue().asDouble(0));
              }
            });
    requests(run);
    run.tell(ArtilleryFigures.SKETCH);
    if (counters.propertyStream().noneMatch(c -> c.getKey().startsWith(BY_ENDPOINT))) {
      run.tell(ArtilleryFigures.NO_ENDPOINTS);
    }
  }

  private void requests(StatedRun run) {
    long requests = count("http.requests");
    long unanswered = Math.max(0, requests - count("http.responses"));
    long failed = codes("http");
    if (summaries.has(RESPONSE_TIME)) {
      run.state(key(RESPONSE_TIME), "failed", (double) failed);
    }
    if (requests > 0) {
      run.requests(requests, failed + unanswered);
    }
    if (unanswered > 0) {
      run.tell(
          Diagnostic.of(
              "ARTILLERY-NO-RESPONSE",
              Severity.WARNING,
              unanswered
                  + " of "
                  + requests
                  + " requests have no response: they are counted as failed, and no response time"
                  + " holds them"));
    }
    if (!errors().isEmpty()) {
      run.tell(
          Diagnostic.of(
              "ARTILLERY-ERRORS",
              Severity.WARNING,
              "errors of the run, of requests or of what the script expected: "
                  + String.join("; ", errors())));
    }
  }

  private List<String> errors() {
    Map<String, String> errors = new TreeMap<>();
    counters
        .properties()
        .forEach(
            counter -> {
              if (counter.getKey().startsWith("errors.")) {
                errors.put(
                    counter.getKey().substring("errors.".length()),
                    Long.toString((long) counter.getValue().asDouble(0)));
              }
            });
    List<String> words = new ArrayList<>();
    errors.forEach((error, times) -> words.add(error + ": " + times));
    return words;
  }

  /** Answers of a code of 400 and more. */
  private long codes(String prefix) {
    String codes = prefix + ".codes.";
    return counters.properties().stream()
        .filter(c -> c.getKey().startsWith(codes))
        .filter(c -> c.getKey().substring(codes.length()).matches("[45][0-9]{2}"))
        .mapToLong(c -> (long) c.getValue().asDouble(0))
        .sum();
  }

  private long count(String counter) {
    return (long) counters.path(counter).asDouble(0);
  }

  private static SeriesKey counter(String name) {
    String unit = name.endsWith("_bytes") ? "B" : "";
    return new SeriesKey(
        new Metric(name, Kind.CUSTOM, Role.OTHER, MetricType.COUNTER, unit, 0), Endpoint.NONE);
  }

  private static SeriesKey key(String summary) {
    if (summary.startsWith(OF_ENDPOINT)) {
      return ArtilleryFigures.responseTime(
          RESPONSE_TIME, summary.substring(OF_ENDPOINT.length()), "");
    }
    if (summary.equals(RESPONSE_TIME)) {
      return ArtilleryFigures.responseTime(RESPONSE_TIME, "", "");
    }
    if (summary.startsWith(RESPONSE_TIME + ".")) {
      String codes = summary.substring(RESPONSE_TIME.length() + 1);
      return ArtilleryFigures.responseTime(RESPONSE_TIME, "", "codes=" + codes);
    }
    String unit = summary.equals("vusers.session_length") ? "ms" : "";
    return new SeriesKey(
        new Metric(summary, Kind.CUSTOM, Role.OTHER, MetricType.TREND, unit, 1), Endpoint.NONE);
  }
}
