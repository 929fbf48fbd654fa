package dev.plumbline.importer.gatling;

import java.util.List;
import java.util.Map;

/**
 * A row of a report's table of statistics.
 *
 * @param path groups and name; empty of all requests
 * @param all figures by name: count, min, max, mean, stddev, rate, and percentiles such as p95;
 *     what the report leaves out is missing
 * @param ok the same of those that succeeded; empty where the report does not say
 */
record ReportRow(
    List<String> path,
    boolean group,
    Map<String, Double> all,
    Map<String, Double> ok,
    Map<String, Double> ko) {
  ReportRow {
    path = List.copyOf(path);
    all = Map.copyOf(all);
    ok = Map.copyOf(ok);
    ko = Map.copyOf(ko);
  }

  boolean isOfAll() {
    return path.isEmpty();
  }

  String shown() {
    return isOfAll() ? "all requests" : Paths.shown(path);
  }
}
