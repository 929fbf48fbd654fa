package dev.plumbline.importer.jmh;

import dev.plumbline.app.RunView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an independent reader made of a JSON file of JMH. */
final class JmhTruth {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final JsonNode results;

  private JmhTruth(JsonNode results) {
    this.results = results;
  }

  static JmhTruth beside(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.json$", ".truth.json");
    return of(Files.readString(file.resolveSibling(name)));
  }

  static JmhTruth of(String text) {
    return new JmhTruth(MAPPER.readTree(text));
  }

  /** Where the run says something else; empty where it does not. */
  List<String> differences(RunView view) {
    List<String> differences = new ArrayList<>();
    long scores = view.rows().stream().filter(RunView.Row::isScore).count();
    if (scores != results.size()) {
      differences.add(scores + " benchmarks, not " + results.size());
    }
    for (JsonNode truth : results) {
      compare(truth, view, differences);
    }
    return differences;
  }

  private static void compare(JsonNode truth, RunView view, List<String> differences) {
    String name = label(truth);
    String mode = truth.path("mode").asString();
    Optional<RunView.Row> found =
        view.rows().stream()
            .filter(row -> row.isScore() && row.name().equals(name) && row.method().equals(mode))
            .findFirst();
    if (found.isEmpty()) {
      differences.add(name + " [" + mode + "] is missing");
      return;
    }
    RunView.Row row = found.get();
    JsonNode recomputed = truth.path("recomputed");
    var score = row.score().orElseThrow();
    near(name + " score", truth.path("score"), score.score(), 1e-3, differences);
    near(name + " mean", recomputed.path("mean"), score.score(), 1e-9, differences);
    near(name + " error", recomputed.path("error999"), score.error(), 1e-5, differences);
    near(name + " values", recomputed.path("n"), (double) score.count(), 0, differences);
    near(name + " min", recomputed.path("min"), row.distribution().min(), 1e-12, differences);
    near(name + " max", recomputed.path("max"), row.distribution().max(), 1e-12, differences);
    if (!row.metric().unit().equals(truth.path("unit").asString())) {
      differences.add(name + " is in " + row.metric().unit());
    }
    int forks = truth.path("samplesPerFork").size();
    if (forks > 0 && forks != score.forks()) { // not told of sampled times
      differences.add(name + " has " + score.forks() + " forks, not " + forks);
    }
    secondary(truth, name, mode, view, differences);
  }

  private static void secondary(
      JsonNode truth, String name, String mode, RunView view, List<String> differences) {
    truth
        .path("secondary")
        .properties()
        .forEach(
            metric -> {
              if (Result.isPercentile(metric.getKey())
                  || !metric.getValue().path("score").isNumber()) {
                return;
              }
              double found =
                  view.rows().stream()
                      .filter(row -> row.name().equals(name) && row.method().equals(mode))
                      .filter(row -> row.metric().name().equals(Benchmark.plain(metric.getKey())))
                      .mapToDouble(JmhTruth::figure)
                      .findFirst()
                      .orElse(Double.NaN);
              near(
                  name + " " + metric.getKey(),
                  metric.getValue().path("score"),
                  found,
                  1e-3,
                  differences);
            });
  }

  private static double figure(RunView.Row row) {
    return switch (row.metric().type()) {
      case COUNTER -> row.distribution().sum();
      default -> row.distribution().mean();
    };
  }

  private static void near(
      String what, JsonNode truth, double found, double tolerance, List<String> differences) {
    if (truth.isNumber()
        && !(Math.abs(truth.asDouble() - found) <= tolerance * Math.abs(truth.asDouble()))) {
      differences.add(what + " is " + truth + ", found " + found);
    }
  }

  private static String label(JsonNode truth) {
    StringBuilder label = new StringBuilder(truth.path("benchmark").asString());
    new java.util.TreeMap<>(
            truth.path("params").properties().stream()
                .collect(
                    java.util.stream.Collectors.toMap(
                        java.util.Map.Entry::getKey, p -> p.getValue().asString())))
        .forEach((key, value) -> label.append(' ').append(key).append('=').append(value));
    int threads = truth.path("threads").asInt();
    return threads > 1 ? label + " t=" + threads : label.toString();
  }
}
