package dev.plumbline.importer.jmh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Reads one result of a JSON file, by its field list of versions 1.19 to 1.37; older ones lack some
 * of them. Numbers that JSON has no word for are strings.
 */
final class ResultReader {
  private ResultReader() {}

  /** Empty where it is no result of a benchmark. */
  static Optional<Result> read(JsonNode node) {
    String name = node.path("benchmark").asString("");
    String mode = node.path("mode").asString("");
    JsonNode primary = node.path("primaryMetric");
    if (name.isEmpty() || mode.isEmpty() || !primary.isObject()) {
      return Optional.empty();
    }
    Map<String, Score> secondary = new LinkedHashMap<>();
    node.path("secondaryMetrics")
        .properties()
        .forEach(metric -> secondary.put(metric.getKey(), score(metric.getValue())));
    Benchmark benchmark =
        new Benchmark(name, mode, node.path("threads").asInt(0), params(node.path("params")));
    return Optional.of(new Result(benchmark, Schedule.of(node), score(primary), secondary));
  }

  private static SortedMap<String, String> params(JsonNode node) {
    SortedMap<String, String> params = new TreeMap<>();
    node.properties().forEach(param -> params.put(param.getKey(), param.getValue().asString("")));
    return params;
  }

  private static Score score(JsonNode metric) {
    Map<Double, Double> percentiles = new TreeMap<>();
    metric
        .path("scorePercentiles")
        .properties()
        .forEach(
            one -> {
              double percent = Numbers.of(one.getKey());
              double value = Numbers.of(one.getValue());
              if (percent >= 0 && percent <= 100 && Double.isFinite(value)) {
                percentiles.put(percent, value);
              }
            });
    return new Score(
        metric.path("scoreUnit").asString(""),
        Numbers.of(metric.path("score")),
        Numbers.of(metric.path("scoreError")),
        percentiles,
        forks(metric));
  }

  private static List<List<Iteration>> forks(JsonNode metric) {
    boolean sampled = metric.path("rawDataHistogram").isArray();
    List<List<Iteration>> forks = new ArrayList<>();
    for (JsonNode fork : metric.path(sampled ? "rawDataHistogram" : "rawData")) {
      List<Iteration> iterations = new ArrayList<>();
      for (JsonNode one : fork) {
        Iteration iteration = sampled ? histogram(one) : Iteration.of(Numbers.of(one));
        if (iteration.values().length > 0 && Double.isFinite(iteration.values()[0])) {
          iterations.add(iteration);
        }
      }
      if (!iterations.isEmpty()) {
        forks.add(iterations);
      }
    }
    return forks;
  }

  private static Iteration histogram(JsonNode pairs) {
    List<double[]> kept = new ArrayList<>();
    for (JsonNode pair : pairs) {
      double value = Numbers.of(pair.path(0));
      double count = Numbers.of(pair.path(1));
      if (Double.isFinite(value) && count >= 1 && count <= 1e15) {
        kept.add(new double[] {value, count});
      }
    }
    return new Iteration(
        kept.stream().mapToDouble(pair -> pair[0]).toArray(),
        kept.stream().mapToLong(pair -> (long) pair[1]).toArray(),
        true);
  }
}
