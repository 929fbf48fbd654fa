package dev.plumbline.importer.gatling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a log's RUN record says of the whole run.
 *
 * @param version of Gatling as written; 2.0 to 2.3 all write "2.0"
 * @param name of the simulation's class
 * @param id empty in binary logs
 * @param startMillis epoch
 * @param scenarios in their order; empty in text logs, which name them with each user
 */
record Simulation(
    String version,
    String name,
    String id,
    long startMillis,
    String description,
    List<String> scenarios) {
  /** Of a log whose beginning is missing. */
  static final Simulation UNKNOWN = new Simulation("", "", "", Long.MIN_VALUE, "", List.of());

  Simulation {
    scenarios = List.copyOf(scenarios);
  }

  boolean isKnown() {
    return startMillis != Long.MIN_VALUE;
  }

  Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    put(labels, "simulation", name);
    put(labels, "description", description.equals("null") ? "" : description);
    return labels;
  }

  private static void put(Map<String, String> labels, String key, String value) {
    if (!value.isBlank()) {
      labels.put(key, value.strip());
    }
  }
}
