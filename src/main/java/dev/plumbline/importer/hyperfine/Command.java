package dev.plumbline.importer.hyperfine;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A benchmarked command.
 *
 * @param nth how many of the same command and parameters the file held before it
 */
record Command(String command, Map<String, String> parameters, int nth) {
  /** Seconds that a run of the command took. */
  static final Metric SCORE = seconds("score", Role.SCORE);

  /** Of the processor in the command's own code, and in the kernel: means over all runs. */
  static final Metric USER = seconds("user", Role.OTHER);

  static final Metric SYSTEM = seconds("system", Role.OTHER);

  static final Metric MEMORY =
      new Metric("memory_usage", Kind.BENCHMARK, Role.OTHER, MetricType.TREND, "B", Decimals.RAW);

  Command {
    parameters = Map.copyOf(parameters);
  }

  private static Metric seconds(String name, Role role) {
    return new Metric(name, Kind.BENCHMARK, role, MetricType.TREND, "s", Decimals.RAW);
  }

  /** The command with its parameters: what tells a benchmark from every other of the file. */
  String name() {
    List<String> parts = pairs();
    String name = parts.isEmpty() ? command : command + " " + String.join(" ", parts);
    return nth == 0 ? name : name + " #" + (nth + 1);
  }

  private List<String> pairs() {
    return new TreeMap<>(parameters)
        .entrySet().stream().map(p -> p.getKey() + "=" + p.getValue()).toList();
  }

  SeriesKey of(Metric metric, boolean failed) {
    return new SeriesKey(
        metric, new Endpoint(name(), "", true, failed, "", "", String.join("\n", pairs())));
  }
}
