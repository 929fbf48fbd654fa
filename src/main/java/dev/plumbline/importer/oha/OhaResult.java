package dev.plumbline.importer.oha;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import dev.plumbline.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/**
 * The document: {@code summary}, {@code latencyPercentiles} and {@code details} in seconds, {@code
 * statusCodeDistribution} of the answers, {@code errorDistribution} of the requests without one.
 */
final class OhaResult {
  private static final int NANOSECONDS = 9;
  private static final String ABORTED = "aborted due to deadline";
  private static final SeriesKey LATENCY = seconds("latency", Kind.REQUEST, Role.DURATION);

  private final JsonNode root;

  OhaResult(JsonNode root) {
    this.root = root;
  }

  private static SeriesKey seconds(String name, Kind kind, Role role) {
    return new SeriesKey(
        new Metric(name, kind, role, MetricType.TREND, "s", NANOSECONDS), Endpoint.NONE);
  }

  RunFacts read(StatedRun run, String file) throws ImportFailure {
    JsonNode summary = root.path("summary");
    long answers = sum("statusCodeDistribution", 0);
    long errors = sum("errorDistribution", 0);
    if (!summary.path("average").isNumber() || answers == 0) {
      throw new ImportFailure(
          "PB-EMPTY",
          file
              + " holds no latency: not one of its "
              + errors
              + " requests finished"
              + (errors == 0 ? "" : " (" + String.join("; ", errors()) + ")"));
    }
    run.state(LATENCY, "count", (double) answers);
    run.state(LATENCY, "failed", (double) sum("statusCodeDistribution", 400));
    figures(run, LATENCY, summary);
    percentiles(run, LATENCY, root.path("latencyPercentiles"));
    percentiles(
        run, seconds("first_byte", Kind.REQUEST, Role.WAITING), root.path("firstBytePercentiles"));
    figures(
        run,
        seconds("dns_lookup", Kind.CUSTOM, Role.OTHER),
        root.path("details").path("DNSLookup"));
    figures(
        run,
        seconds("dns_dialup", Kind.CUSTOM, Role.CONNECTING),
        root.path("details").path("DNSDialup"));
    rate(run);
    run.requests(answers + errors, sum("statusCodeDistribution", 400) + errors);
    told(run, errors);
    return run.facts(
        new RecordedFacts.Tool("oha", "", OhaImporter.FORMAT), OptionalLong.empty(), nanos());
  }

  private void rate(StatedRun run) {
    SeriesKey rate =
        new SeriesKey(
            new Metric("rps", Kind.CUSTOM, Role.OTHER, MetricType.TREND, "1/s", 3), Endpoint.NONE);
    run.state(rate, "mean", number(root.path("summary").path("requestsPerSec")));
    SeriesKey bytes =
        new SeriesKey(
            new Metric("total_data", Kind.CUSTOM, Role.OTHER, MetricType.COUNTER, "B", 0),
            Endpoint.NONE);
    run.state(bytes, "sum", number(root.path("summary").path("totalData")));
  }

  private void told(StatedRun run, long errors) {
    if (errors > 0) {
      run.tell(
          Diagnostic.of(
              "OHA-NO-ANSWER",
              Severity.WARNING,
              Words.counted(errors, "request has", "requests have")
                  + " no answer ("
                  + String.join("; ", errors())
                  + "): counted as failed, and in no latency"));
    }
    long aborted = (long) number(root.path("errorDistribution").path(ABORTED));
    if (aborted > 0) {
      run.tell(
          Diagnostic.of(
              "OHA-ABORTED",
              Severity.INFO,
              Words.counted(aborted, "request was", "requests were")
                  + " cut off by the end of the run; oha's own success rate of "
                  + root.path("summary").path("successRate").asString("")
                  + " leaves that out"));
    }
  }

  private List<String> errors() {
    List<String> errors = new ArrayList<>();
    root.path("errorDistribution")
        .properties()
        .forEach(error -> errors.add(error.getKey() + ": " + error.getValue().asString("")));
    return errors;
  }

  private static void figures(StatedRun run, SeriesKey of, JsonNode figures) {
    run.state(of, "mean", number(figures.path("average")));
    run.state(of, "min", number(figures.path("fastest")));
    run.state(of, "max", number(figures.path("slowest")));
  }

  private static void percentiles(StatedRun run, SeriesKey of, JsonNode percentiles) {
    percentiles
        .properties()
        .forEach(
            percentile -> {
              if (percentile.getKey().matches("p[0-9]{1,2}(\\.[0-9]{1,6})?")) {
                run.state(of, percentile.getKey(), number(percentile.getValue()));
              }
            });
  }

  /** How many of a distribution there are of a code or more. */
  private long sum(String distribution, int from) {
    return root.path(distribution).properties().stream()
        .filter(entry -> from == 0 || code(entry.getKey()) >= from)
        .mapToLong(entry -> (long) entry.getValue().asDouble(0))
        .sum();
  }

  private static int code(String key) {
    return key.matches("[0-9]{3}") ? Integer.parseInt(key) : 0;
  }

  private long nanos() {
    double seconds = number(root.path("summary").path("total"));
    return seconds > 0 && seconds < 1e9 ? Math.round(seconds * 1e9) : 0;
  }

  private static double number(JsonNode node) {
    return node.isNumber() ? node.asDouble() : Double.NaN;
  }
}
