package dev.plumbline.importer.gatling;

import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Run;
import dev.plumbline.model.Track;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a run against those that an independent program found in the same log. */
final class GatlingTruth {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final List<String> differences = new ArrayList<>();
  private final RunView view;

  private GatlingTruth(RunView view) {
    this.view = view;
  }

  static List<String> differences(Imports imports, Run run, Path truth) {
    JsonNode figures = MAPPER.readTree(truth.toFile());
    GatlingTruth held = new GatlingTruth(imports.show(run, "group"));
    held.rows(figures);
    held.run(figures, run);
    return held.differences;
  }

  private void rows(JsonNode figures) {
    for (JsonNode request : figures.path("requests")) {
      StringBuilder group = new StringBuilder();
      request.path("groups").forEach(part -> group.append("::").append(part.asString()));
      row("response_time", request.path("name").asString(), group.toString(), request);
    }
    figures
        .path("groups")
        .properties()
        .forEach(
            group -> {
              String path = "::" + group.getKey().replace(" / ", "::");
              JsonNode of = group.getValue();
              row(
                  "cumulated_response_time",
                  group.getKey(),
                  path,
                  of.path("cumulatedResponseTime"));
              row("duration", group.getKey(), path, of.path("duration"));
            });
    int rows = figures.path("requests").size() + 2 * figures.path("groups").size();
    same("rows", rows, view.rows().size());
  }

  private void row(String metric, String name, String group, JsonNode truth) {
    List<RunView.Row> found =
        view.rows().stream()
            .filter(row -> row.metric().name().equals(metric) && row.name().equals(name))
            .filter(row -> row.by().getOrDefault("group", "").equals(group))
            .toList();
    String what = metric + " of " + name;
    if (found.size() != 1) {
      differences.add(what + " " + found.size() + " times");
      return;
    }
    Distribution of = found.getFirst().distribution();
    JsonNode all = truth.path("total");
    same(what + " count", all.path("count").asDouble(), of.count());
    same(what + " failed", truth.path("ko").path("count").asDouble(0), found.getFirst().failed());
    same(what + " min", all.path("min").asDouble(), of.min());
    same(what + " max", all.path("max").asDouble(), of.max());
    same(what + " mean", all.path("mean").asDouble(), of.mean());
    Map.of("p50", 50.0, "p75", 75.0, "p90", 90.0, "p95", 95.0, "p99", 99.0)
        .forEach((key, p) -> same(what + " " + key, all.path(key).asDouble(), of.percentile(p)));
  }

  private void run(JsonNode figures, Run run) {
    same("start", figures.path("start").asDouble(), run.started().toEpochMilli());
    if (!figures.path("version").asString("").equals(run.toolVersion())) {
      differences.add("version " + run.toolVersion());
    }
    double errors = 0;
    for (JsonNode count : figures.path("errors")) {
      errors += count.asDouble();
    }
    double counted =
        view.counters().entrySet().stream()
            .filter(counter -> counter.getKey().name().equals("errors"))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    same("errors", errors, counted);
    double most =
        view.tracks().stream()
            .map(Track::values)
            .mapToDouble(values -> Arrays.stream(values).max().orElse(0))
            .max()
            .orElse(0);
    same("most users", figures.path("maxConcurrentUsers").asDouble(), most);
  }

  private void same(String what, Number stated, Number shown) {
    double truth = stated.doubleValue();
    double found = shown.doubleValue();
    if (!(Math.abs(truth - found) <= 1e-9 * Math.max(1, Math.abs(truth)))) {
      differences.add(what + " is " + found + ", not " + truth);
    }
  }
}
