package dev.plumbline.importer.k6;

import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Exact;
import dev.plumbline.model.Kind;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Run;
import dev.plumbline.model.Severity;
import dev.plumbline.model.Track;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a run against those that an independent program found in the same file. */
final class K6Truth {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Imports imports;
  private final Run run;
  private final RunView view;
  private final Differences differences = new Differences();

  private K6Truth(Imports imports, Run run) {
    this.imports = imports;
    this.run = run;
    this.view = imports.show(run);
  }

  /** What differs from the truths of the NDJSON that lie in the folder. */
  static List<String> differences(Imports imports, Run run, Path folder) {
    K6Truth truth = new K6Truth(imports, run);
    truth.points(read(folder.resolve("truth.json")));
    truth.warnings();
    Path ranks = folder.resolve("truth-nearest-rank.json");
    if (Files.exists(ranks)) {
      truth.nearestRanks(read(ranks));
    }
    return truth.differences.list();
  }

  /** What differs from {@code truth-csv.json}. */
  static List<String> differencesOfCsv(Imports imports, Run run, Path folder) {
    K6Truth truth = new K6Truth(imports, run);
    JsonNode figures = read(folder.resolve("truth-csv.json"));
    truth.endpoints(figures);
    truth.warnings();
    truth.differences.values(
        "http_req_duration",
        figures.path("http_req_duration"),
        values(truth.view, row -> row.metric().name().equals("http_req_duration")));
    return truth.differences.list();
  }

  static JsonNode read(Path file) {
    return MAPPER.readTree(file.toFile());
  }

  private void points(JsonNode figures) {
    differences.near("first time", time(figures, "first_time"), run.started());
    Instant end = run.started().plusNanos(run.endNanos());
    differences.near("last time", time(figures, "last_time"), end);
    endpoints(figures);
    figures.path("metrics").properties().forEach(m -> metric(m.getKey(), m.getValue()));
    for (String dimension : List.of("group", "scenario")) {
      RunView split = imports.show(run, dimension);
      parts(dimension, split, figures.path(dimension + "s"));
    }
    checks(figures.path("checks"));
  }

  /** Nothing is wrong with a file that another program could read to its end. */
  private void warnings() {
    List<String> codes =
        view.diagnostics().stream()
            .filter(d -> d.severity() != Severity.INFO)
            .map(Diagnostic::code)
            .toList();
    differences.same("warnings", List.of(), codes);
  }

  private void endpoints(JsonNode figures) {
    Map<String, RunView.Row> requests = new TreeMap<>();
    for (RunView.Row row : view.rows()) {
      if (row.metric().name().equals("http_req_duration")) {
        requests.put((row.method() + " " + row.name()).strip(), row);
      }
    }
    JsonNode endpoints = figures.path("endpoints");
    differences.same(
        "endpoints",
        figures.path("endpoint_count").asInt(endpoints.size()), // where not all are listed
        requests.size());
    endpoints
        .properties()
        .forEach(
            endpoint -> {
              RunView.Row row = requests.get(endpoint.getKey().strip());
              if (row == null) {
                differences.missing(endpoint.getKey());
                return;
              }
              JsonNode is = endpoint.getValue();
              differences.values(endpoint.getKey(), is, row.distribution());
              failures(endpoint.getKey(), is, row.failed());
              Map<Long, Long> statuses = new TreeMap<>();
              is.path("statuses")
                  .properties()
                  .forEach(s -> statuses.put(Long.valueOf(s.getKey()), s.getValue().asLong()));
              differences.same(endpoint.getKey() + " statuses", statuses, row.statuses());
            });
  }

  /** A CSV's truth has only the rate. */
  private void failures(String what, JsonNode is, long failed) {
    long truth = Math.round(is.path("error_rate").asDouble() * is.path("count").asLong());
    differences.same(what + " failed", is.path("failed").asLong(truth), failed);
  }

  private void nearestRanks(JsonNode ranks) {
    ranks
        .properties()
        .forEach(
            endpoint -> {
              String key = endpoint.getKey().strip();
              Distribution values =
                  values(
                      view,
                      row ->
                          row.metric().name().equals("http_req_duration")
                              && (key.equals("*")
                                  || key.equals((row.method() + " " + row.name()).strip())));
              differences.nearestRanks(key, endpoint.getValue(), values);
            });
  }

  private void metric(String name, JsonNode is) {
    MetricType type = MetricType.valueOf(is.path("type").asString().toUpperCase(Locale.ROOT));
    if (type == MetricType.COUNTER) {
      double sum =
          view.counters().entrySet().stream()
              .filter(counter -> counter.getKey().name().equals(name))
              .mapToDouble(Map.Entry::getValue)
              .findFirst()
              .orElse(Double.NaN);
      differences.near(name, is.path("sum").asDouble(), sum);
    } else if (type == MetricType.GAUGE) {
      gauge(name, is);
    } else {
      differences.values(name, is, values(view, row -> row.metric().name().equals(name)));
    }
  }

  private void gauge(String name, JsonNode is) {
    double[] values =
        view.tracks().stream()
            .filter(track -> track.metric().equals(name))
            .map(Track::values)
            .flatMapToDouble(Arrays::stream)
            .sorted()
            .toArray();
    differences.same(name + " points", is.path("points").asInt(), values.length);
    differences.same(name + " min", is.path("min").asDouble(), values[0]);
    differences.same(name + " max", is.path("max").asDouble(), values[values.length - 1]);
  }

  private void parts(String dimension, RunView split, JsonNode parts) {
    parts
        .properties()
        .forEach(
            part -> {
              Predicate<RunView.Row> of =
                  row ->
                      row.metric().name().equals("http_req_duration")
                          && part.getKey().equals(row.by().get(dimension));
              String what = dimension + " " + part.getKey();
              differences.values(what, part.getValue(), values(split, of));
              long failed = split.rows().stream().filter(of).mapToLong(RunView.Row::failed).sum();
              failures(what, part.getValue(), failed);
            });
  }

  private void checks(JsonNode checks) {
    Map<List<String>, List<Long>> truth = new HashMap<>();
    for (JsonNode check : checks) {
      truth.put(
          List.of(check.path("group").asString(), check.path("name").asString()),
          List.of(check.path("passes").asLong(), check.path("fails").asLong()));
    }
    Map<List<String>, List<Long>> found = new HashMap<>();
    for (RunView.Row row : imports.show(run, "group").rows()) {
      if (row.metric().kind() == Kind.CHECK) {
        found.put(
            List.of(row.by().get("group"), row.name()),
            List.of(row.distribution().count() - row.failed(), row.failed()));
      }
    }
    differences.same("checks", truth, found);
  }

  /** The values of many rows together; none at all where there is no such row. */
  private static Distribution values(RunView view, Predicate<RunView.Row> of) {
    return view.rows().stream()
        .filter(of)
        .map(RunView.Row::distribution)
        .reduce(Distribution::merge)
        .orElse(Exact.of(new long[0], 0));
  }

  private static Instant time(JsonNode figures, String which) {
    return OffsetDateTime.parse(figures.path(which).asString()).toInstant();
  }
}
