package dev.plumbline.importer.jmh;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What tells one result of a file from the others.
 *
 * @param mode as JMH shortens it: thrpt, avgt, sample, ss
 * @param threads 0 where the file does not say
 * @param params by name, whatever order the file has them in
 */
record Benchmark(String name, String mode, int threads, SortedMap<String, String> params) {
  Benchmark {
    params = new TreeMap<>(params);
  }

  /**
   * The endpoint of its values.
   *
   * @param scenario the fork, empty for figures of all forks
   */
  Endpoint endpoint(String scenario) {
    SortedMap<String, String> all = new TreeMap<>(params);
    if (threads > 1) {
      all.put("threads", Integer.toString(threads));
    }
    return new Endpoint(label(), mode, true, false, "", scenario, lines(all));
  }

  /** {@code bench.MapBench.lookup kind=hash t=4}: unlike parameters are unlike rows. */
  String label() {
    StringBuilder label = new StringBuilder(name);
    params.forEach((param, value) -> label.append(' ').append(param).append('=').append(value));
    if (threads > 1) {
      label.append(" t=").append(threads);
    }
    return label.toString();
  }

  private static String lines(Map<String, String> tags) {
    return tags.entrySet().stream()
        .map(tag -> (tag.getKey() + "=" + tag.getValue()).replaceAll("\\R", " "))
        .collect(Collectors.joining("\n"));
  }

  /** The metric that is compared. */
  static Metric score(String unit) {
    return new Metric("score", Kind.BENCHMARK, Role.SCORE, MetricType.TREND, unit, Decimals.RAW);
  }

  /**
   * What a profiler, a counter or a method of a group adds.
   *
   * @param name without the middle dot that older versions mark it by
   * @param type a counter where JMH sums its iterations up
   */
  static Metric secondary(String name, String unit, MetricType type) {
    return new Metric(name, Kind.BENCHMARK, Role.OTHER, type, unit, Decimals.RAW);
  }

  /** {@code gc.count} of {@code ·gc.count}, {@code offer:p0.50} of {@code offer·p0.50}. */
  static String plain(String secondary) {
    return secondary.strip().replaceFirst("^[·Â?]*·", "").replace('·', ':');
  }
}
