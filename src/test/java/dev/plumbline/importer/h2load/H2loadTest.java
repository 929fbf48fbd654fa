package dev.plumbline.importer.h2load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.ToolTruths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class H2loadTest extends ToolTruths {
  H2loadTest() {
    super("h2load");
  }

  @Override
  protected Map<String, Double> expected(JsonNode truth) {
    if (truth.has("figures")) {
      return named(truth.path("figures"));
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    JsonNode times = truth.path("responseTimeMs");
    figures.put("requests", times.path("count").asDouble());
    for (String statistic :
        new String[] {"min", "max", "mean", "p50", "p75", "p90", "p95", "p99"}) {
      figures.put("latency " + statistic, times.path(statistic).asDouble() * 1e3);
    }
    truth
        .path("statusCodes")
        .properties()
        .forEach(s -> figures.put("latency status " + s.getKey(), s.getValue().asDouble()));
    return figures;
  }

  @Test
  void columnsOfNewerVersionsAreToldByTheirHeads() throws IOException {
    String newer =
        Files.readString(golden().resolve("items.txt"))
            .replaceAll("(?m)^ +min +max .*$", "   min  max  median  p95  p99  mean  sd  +/- sd")
            .replaceAll(
                "(?m)^time for request:.*$",
                "request     :  1.15ms  52.91ms  7.62ms  18.38ms  24.96ms  8.85ms  5.00ms  76.90%");
    Map<String, Double> shown = shown(file(newer));
    assertEquals(18.38, shown.get("latency p95"));
    assertEquals(7.62, shown.get("latency p50"));
    assertEquals(8.85, shown.get("latency mean"));
  }

  @Test
  void streamsWithoutAnswerHaveFailed() throws IOException {
    String log = Files.readString(golden().resolve("items.log"));
    Path file = file(log + "1795233806000000\t-1\t500\n1795233806000001\t503\t600\n");
    assertEquals(2, shown(file).get("failed"));
    assertEquals(1, shown(file).get("latency status 503"));
  }

  @Test
  void aRunThatWasRefusedSaysSo() throws IOException {
    String refused =
        """
        starting benchmark...
        finished in 1.21ms, 0.00 req/s, 0B/s
        requests: 10 total, 0 started, 10 done, 0 succeeded, 10 failed, 10 errored, 0 timeout
        status codes: 0 2xx, 0 3xx, 0 4xx, 0 5xx
        traffic: 0B (0) total, 0B (0) headers (space savings 0.00%), 0B (0) data
                             min         max         mean         sd        +/- sd
        time for request:        0us         0us         0us         0us     0.00%
        req/s           :       0.00        0.00        0.00        0.00    100.00%
        """;
    String refusal = refusal(file(refused));
    assertTrue(refusal.contains("all its requests failed (10)"), refusal);
  }
}
