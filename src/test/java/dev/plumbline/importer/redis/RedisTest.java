package dev.plumbline.importer.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.ToolTruths;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RedisTest extends ToolTruths {
  RedisTest() {
    super("redis-benchmark");
  }

  @Override
  protected Map<String, Double> expected(JsonNode truth) {
    if (truth.has("figures")) {
      return named(truth.path("figures"));
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    for (JsonNode row : truth.path("rows")) {
      String of = " of " + row.path("test").asString();
      figures.put("requests_per_second mean" + of, row.path("rps").asDouble());
      for (String name : new String[] {"avg", "min", "p50", "p95", "p99", "max"}) {
        JsonNode value =
            row.path(name).isMissingNode() ? row.path(name + "_latency_ms") : row.path(name);
        String statistic = name.equals("avg") ? "mean" : name;
        figures.put("latency " + statistic + of, value.asDouble());
      }
      if (row.has("requests")) {
        figures.put("latency count" + of, row.path("requests").asDouble());
      }
    }
    if (figures.isEmpty()) { // a truth of -q holds no rows
      figures.put("requests", 0.0);
    }
    return figures;
  }

  @Test
  void ofProgressOnlyTheFinalLineCounts() throws IOException {
    Map<String, Double> shown = shown(golden().resolve("quiet.txt"));
    assertEquals(70175.44, shown.get("requests_per_second mean of SADD"));
    assertEquals(0.447, shown.get("latency p50 of SADD"));
  }

  @Test
  void whatOlderVersionsPrintIsRead() throws IOException {
    String old =
        """
        ====== SET ======
          100000 requests completed in 1.40 seconds
          50 parallel clients
          3 bytes payload
          keep alive: 1

        99.87% <= 1 milliseconds
        100.00% <= 2 milliseconds
        71428.57 requests per second

        """;
    Map<String, Double> shown = shown(file(old));
    assertEquals(1, shown.get("latency p99.87"));
    assertEquals(2, shown.get("latency max"));
    assertEquals(71428.57, shown.get("requests_per_second mean of SET"));
  }

  @Test
  void aTestThatWasCutMakesTheRunPartial() throws IOException {
    String text = Files.readString(golden().resolve("default.txt"));
    assertTrue(told(file(text.substring(0, text.length() - 400))).contains("PB-CUT"));
  }
}
