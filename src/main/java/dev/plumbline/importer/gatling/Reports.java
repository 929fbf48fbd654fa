package dev.plumbline.importer.gatling;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.JsonFile;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the rows of Gatling's reports, whichever file has them. */
final class Reports {
  private static final int LARGEST_PAGE = 32 << 20;
  private static final int DEEPEST = 100;

  /** What a report calls 1 to 4; gatling.conf may say otherwise, the file does not tell. */
  private static final String[] PERCENTILES = {"p50", "p75", "p95", "p99"};

  private Reports() {}

  static List<ReportRow> read(SourceFile file, GatlingFormat format)
      throws IOException, ImportFailure {
    List<ReportRow> rows = new ArrayList<>();
    switch (format) {
      case STATS -> tree(JsonFile.read(file), List.of(), rows, 0);
      case GLOBAL_STATS -> rows.add(row(JsonFile.read(file), List.of(), false));
      case REPORT_TABLE -> table(JsonFile.read(file), rows);
      case REPORT_PAGE -> rows.addAll(ReportPage.rows(file.text(LARGEST_PAGE)));
      default -> throw new IllegalArgumentException(format + " is no report");
    }
    return rows;
  }

  private static void tree(JsonNode node, List<String> above, List<ReportRow> rows, int depth) {
    List<String> path = new ArrayList<>(above);
    boolean group = node.path("type").asString("").equals("GROUP");
    if (depth > 0) {
      path.add(HtmlText.plain(node.path("name").asString("")));
    }
    rows.add(row(node.path("stats"), path, group && depth > 0));
    if (depth < DEEPEST) {
      for (JsonNode child : node.path("contents")) {
        tree(child, path, rows, depth + 1);
      }
    }
  }

  private static ReportRow row(JsonNode stats, List<String> path, boolean group) {
    return new ReportRow(
        path, group, figures(stats, "total"), figures(stats, "ok"), figures(stats, "ko"));
  }

  private static Map<String, Double> figures(JsonNode stats, String part) {
    Map<String, Double> figures = new HashMap<>();
    put(figures, "count", stats.path("numberOfRequests").path(part));
    put(figures, "min", stats.path("minResponseTime").path(part));
    put(figures, "max", stats.path("maxResponseTime").path(part));
    put(figures, "mean", stats.path("meanResponseTime").path(part));
    put(figures, "stddev", stats.path("standardDeviation").path(part));
    put(figures, "rate", stats.path("meanNumberOfRequestsPerSecond").path(part));
    for (int i = 0; i < PERCENTILES.length; i++) {
      put(figures, PERCENTILES[i], stats.path("percentiles" + (i + 1)).path(part));
    }
    return withoutEmpty(figures);
  }

  /** Older reports write figures as text, and a dash where there is none. */
  private static void put(Map<String, Double> figures, String name, JsonNode value) {
    if (value.isNumber()) {
      figures.put(name, value.asDouble());
    } else if (value.isString()) {
      number(value.asString(), name, figures);
    }
  }

  static void number(String text, String name, Map<String, Double> figures) {
    try {
      figures.put(name, Double.parseDouble(text.replaceAll("[,\\s\u00a0\u202f]", "")));
    } catch (NumberFormatException e) {
      // A dash: the report has no such figure.
    }
  }

  /** Of no requests a report writes zeros, which are no figures. */
  static Map<String, Double> withoutEmpty(Map<String, Double> figures) {
    if (figures.getOrDefault("count", 0.0) > 0) {
      return figures;
    }
    return figures.containsKey("count") ? Map.of("count", 0.0) : Map.of();
  }

  private static void table(JsonNode report, List<ReportRow> rows) {
    for (JsonNode row : report.path("rows")) {
      Map<String, Double> all = new HashMap<>();
      put(all, "count", row.path("total"));
      put(all, "min", row.path("min"));
      put(all, "max", row.path("max"));
      put(all, "mean", row.path("mean"));
      put(all, "stddev", row.path("stdDev"));
      put(all, "rate", row.path("countPerSec"));
      row.propertyNames().stream()
          .filter(name -> name.matches("p[0-9]{1,3}(\\.[0-9]{1,9})?"))
          .forEach(name -> put(all, name, row.path(name)));
      Map<String, Double> ok = new HashMap<>();
      put(ok, "count", row.path("ok"));
      Map<String, Double> ko = new HashMap<>();
      put(ko, "count", row.path("ko"));
      String kind = row.path("kind").asString("").toLowerCase(Locale.ROOT);
      String path = row.path("path").asString("");
      rows.add(
          new ReportRow(
              kind.equals("root") || path.isEmpty() ? List.of() : List.of(path.split(" / ", -1)),
              kind.equals("group"),
              withoutEmpty(all),
              ok,
              ko));
    }
  }
}
