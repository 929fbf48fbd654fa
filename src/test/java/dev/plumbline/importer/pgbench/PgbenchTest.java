package dev.plumbline.importer.pgbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.importer.ToolTruths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PgbenchTest extends ToolTruths {
  PgbenchTest() {
    super("pgbench");
  }

  @Override
  protected Map<String, Double> expected(JsonNode truth) {
    Map<String, Double> figures = new LinkedHashMap<>();
    switch (truth.path("tool").asString()) {
      case "pgbench" -> report(truth, figures);
      case "pgbench transaction log" -> log(truth, figures);
      default -> {
        figures.put("requests", truth.path("transactions").asDouble());
        figures.put("latency count", truth.path("transactions").asDouble());
        figures.put("latency mean", truth.path("meanMs").asDouble() * 1e3);
        figures.put("latency min", truth.path("minMs").asDouble() * 1e3);
        figures.put("latency max", truth.path("maxMs").asDouble() * 1e3);
      }
    }
    return figures;
  }

  private static void report(JsonNode truth, Map<String, Double> figures) {
    String type = truth.path("type").asString();
    figures.put("requests", truth.path("transactions").asDouble());
    figures.put("failed", truth.path("failed").asDouble());
    figures.put("latency mean of " + type, truth.path("latencyAvgMs").asDouble());
    figures.put("requests_per_second mean of " + type, truth.path("tps").asDouble());
    for (JsonNode statement : truth.path("statements")) {
      String sql = statement.path("sql").asString();
      figures.put("statement_latency mean of " + sql, statement.path("ms").asDouble());
    }
    if (!truth.path("progress").isEmpty()) {
      figures.put("points tps", (double) truth.path("progress").size());
    }
  }

  private static void log(JsonNode truth, Map<String, Double> figures) {
    figures.put("requests", truth.path("rows").asDouble());
    JsonNode times = truth.path("latencyMs");
    for (String statistic :
        new String[] {"min", "max", "mean", "p50", "p75", "p90", "p95", "p99"}) {
      figures.put("latency " + statistic, times.path(statistic).asDouble() * 1e3);
    }
  }

  @Test
  void theLogsOfAllThreadsAreOneRun() throws IOException {
    Path logs = Files.createDirectory(folder.resolve("logs"));
    for (String name : new String[] {"agglog.3003", "agglog.3003.1"}) {
      Files.copy(golden().resolve(name), logs.resolve(name));
    }
    try (Imports imports = new Imports(folder)) {
      ImportResult result = imports.one(logs);
      assertEquals(7373 + 7383, result.run().orElseThrow().requests(), result::toString);
    }
  }

  @Test
  void aWordInTheTimeColumnIsCountedNotRead() throws IOException {
    String log = Files.readString(golden().resolve("ratelog.3010"));
    Path file =
        file(
            log
                + "0 9001 skipped 0 1795233894 1 0\n"
                + "0 9002 serialization 0 1795233894 2 0\n"
                + "0 9003 failed 0 1795233894 3 0\n");
    assertEquals(1018, shown(file).get("requests"));
    assertTrue(told(file).contains("PGBENCH-SKIPPED"));
    assertTrue(told(file).contains("PGBENCH-FAILED"));
  }

  @Test
  void anAbortedRunIsPartial() throws IOException {
    assertTrue(told(golden().resolve("errors.txt")).contains("PGBENCH-ABORTED"));
    assertFalse(told(golden().resolve("select-only.txt")).contains("PGBENCH-ABORTED"));
  }

  @Test
  void scriptsAreEndpoints() throws IOException {
    Map<String, Double> shown = shown(golden().resolve("multi-script.txt"));
    assertEquals(0.076, shown.get("script_latency mean of <builtin: select only>"));
    assertEquals(69, shown.get("script_latency count of <builtin: select only>"));
    assertEquals(0.126, shown.get("latency mean of multiple scripts"));
  }

  @Test
  void whatOlderVersionsPrintIsRead() throws IOException {
    String old =
        """
        starting vacuum...end.
        transaction type: TPC-B (sort of)
        scaling factor: 1
        query mode: simple
        number of clients: 10
        number of threads: 1
        duration: 60 s
        number of transactions actually processed: 20000
        latency average: 30.000 ms
        tps = 333.0 (including connections establishing)
        tps = 334.5 (excluding connections establishing)
        """;
    Map<String, Double> shown = shown(file(old));
    assertEquals(30, shown.get("latency mean"));
    assertEquals(334.5, shown.get("requests_per_second mean"));
    assertEquals(60, shown.get("seconds"));
  }

  @Test
  void beforeVersion15SkippedTransactionsAreAmongThoseOfAnInterval() throws IOException {
    String log =
        "1795233883 12 1000 120000 50 200 0 0 0 0 2\n1795233885 10 1000 120000 40 300 0 0 0 0 0\n";
    assertEquals(20, shown(file(log)).get("latency count"));
    assertEquals(100, shown(file(log)).get("latency mean"));
  }
}
