package dev.plumbline.importer.siege;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.ToolTruths;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SiegeTest extends ToolTruths {
  SiegeTest() {
    super("siege");
  }

  @Override
  protected Map<String, Double> expected(JsonNode truth) {
    if (truth.has("figures")) {
      return named(truth.path("figures"));
    }
    JsonNode values = truth.path("values");
    Map<String, Double> figures = new LinkedHashMap<>();
    double failed = values.path("failed_transactions").asDouble();
    figures.put("requests", values.path("transactions").asDouble() + failed);
    figures.put("failed", failed);
    figures.put("seconds", values.path("elapsed_time").asDouble());
    figures.put("latency mean", values.path("response_time").asDouble());
    figures.put("latency min", values.path("shortest_transaction").asDouble());
    figures.put("latency max", values.path("longest_transaction").asDouble());
    figures.put("requests_per_second mean", values.path("transaction_rate").asDouble());
    figures.put("total bytes_received", values.path("data_transferred").asDouble() * 1024 * 1024);
    return figures;
  }

  @Test
  void theWordsOfOlderVersionsAreRead() throws IOException {
    String words =
        """
        ** SIEGE 4.0.4
        ** Preparing 5 concurrent users for battle.
        The server is now under siege...
        Transactions:		         200 hits
        Availability:		       95.24 %
        Elapsed time:		        1.02 secs
        Data transferred:	        0.10 MB
        Response time:		        0.02 secs
        Transaction rate:	      196.08 trans/sec
        Throughput:		        0.10 MB/sec
        Concurrency:		        4.96
        Successful transactions:         200
        Failed transactions:	          10
        Longest transaction:	        0.05
        Shortest transaction:	        0.01

        """;
    Map<String, Double> shown = shown(file(words));
    assertEquals(210, shown.get("requests"));
    assertEquals(10, shown.get("failed"));
    assertEquals(0.02, shown.get("latency mean"));
    assertEquals(0.01, shown.get("latency min"));
    Map<String, Double> millis = shown(file(words.replace("0.02 secs", "20.43 ms")));
    assertEquals(20.43, millis.get("latency mean"));
  }

  @Test
  void everyRowOfTheLogIsAnEndpointCalledByItsTime() throws IOException {
    String log = Files.readString(golden().resolve("siege.log"));
    String second = log.lines().toList().get(1).replace("04:03:20", "04:13:20");
    Map<String, Double> shown = shown(file(log + second + "\n"));
    assertEquals(2 * 2278, shown.get("requests"));
    assertEquals(0.01, shown.get("latency mean of 2026-11-21 04:13:20"));
  }

  @Test
  void aRunWithoutAnswerSaysSo() throws IOException {
    String none =
        Files.readString(golden().resolve("flaky.json.txt"))
            .replaceFirst("\"transactions\":\\s+54", "\"transactions\": 0");
    assertTrue(refusal(file(none)).contains("all its requests failed (6)"));
  }
}
