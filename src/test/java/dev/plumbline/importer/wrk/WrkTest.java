package dev.plumbline.importer.wrk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.ToolTruths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WrkTest extends ToolTruths {
  private static final String WRK2 =
      """
      Running 1m test @ http://127.0.0.1:3000/
        1 threads and 10 connections
        Thread calibration: mean lat.: 0.956ms, rate sampling interval: 10ms
        Thread Stats   Avg      Stdev     Max   +/- Stdev
          Latency     0.97ms  425.80us   1.93s    66.28%
          Req/Sec     1.72k    89.93     2.66k    74.68%
        Latency Distribution (HdrHistogram - Recorded Latency)
       50.000%    1.01ms
       99.900%    2.23ms
      100.000%    1.93s

        Detailed Percentile spectrum:
             Value   Percentile   TotalCount 1/(1-Percentile)

             0.146     0.000000            5         1.00
             1.010     0.500000       269844         2.00
             1.637     0.950000       512498        20.00
          1930.239     0.999998       539455    537600.00
          1930.239     1.000000       539456          inf
      #[Mean    =        0.968, StdDeviation   =        0.426]
      #[Max     =     1929.216, Total count    =       539456]
      #[Buckets =           27, SubBuckets     =         2048]
      ----------------------------------------------------------
        540003 requests in 1.00m, 65.92MB read
      Requests/sec:   9000.05
      Transfer/sec:      1.10MB
      """;

  WrkTest() {
    super("wrk");
  }

  @Override
  protected Map<String, Double> expected(JsonNode truth) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("requests", truth.path("requests").asDouble());
    figures.put("latency count", truth.path("requests").asDouble());
    figures.put("failed", truth.path("non2xx").asDouble());
    figures.put("seconds", truth.path("durationSec").asDouble());
    figures.put("latency mean", truth.path("meanMs").asDouble());
    figures.put("latency max", truth.path("maxMs").asDouble());
    figures.put("requests_per_second mean", truth.path("rps").asDouble());
    truth
        .path("percentilesMs")
        .properties()
        .forEach(p -> figures.put("latency p" + p.getKey(), p.getValue().asDouble()));
    return figures;
  }

  @Test
  void wrkPrintsNoP95() throws IOException {
    assertFalse(shown(golden().resolve("items-latency.txt")).containsKey("latency p95"));
  }

  @Test
  void requestsThatHungAreSuspectedWhereConnectionsStoodStill() throws IOException {
    assertTrue(told(golden().resolve("hang-timeouts.txt")).contains("WRK-HUNG"));
    for (String busy : new String[] {"items-latency.txt", "slow-nolatency.txt"}) {
      assertFalse(told(golden().resolve(busy)).contains("WRK-HUNG"), busy);
    }
  }

  @Test
  void theSpectrumOfWrk2HasP95AndItsOwnCount() throws IOException {
    Map<String, Double> shown = shown(file(WRK2));
    assertEquals(1.637, shown.get("latency p95"));
    assertEquals(2.23, shown.get("latency p99.9"));
    assertEquals(0.146, shown.get("latency min"));
    assertEquals(1929.216, shown.get("latency max"));
    assertEquals(539_456, shown.get("latency count"));
    assertEquals(540_003, shown.get("requests"));
    assertEquals(60, shown.get("seconds"));
  }

  @Test
  void socketErrorsAreToldAndCounted() throws IOException {
    Path file =
        file(
            Files.readString(golden().resolve("items-latency.txt"))
                .replace(
                    "Requests/sec",
                    "  Socket errors: connect 0, read 46, write 0, timeout 2\nRequests/sec"));
    assertTrue(told(file).contains("WRK-SOCKET-ERRORS"));
    assertEquals(48, shown(file).get("total socket_errors"));
  }

  @Test
  void aRunThatGotNoAnswerSaysSo() throws IOException {
    String none =
        """
        Running 3s test @ http://127.0.0.1:1/
          1 threads and 5 connections
          Thread Stats   Avg      Stdev     Max   +/- Stdev
            Latency     0.00us    0.00us   0.00us    -nan%
            Req/Sec     0.00      0.00     0.00      -nan%
          0 requests in 3.01s, 0.00B read
          Socket errors: connect 5, read 0, write 0, timeout 0
        Requests/sec:      0.00
        Transfer/sec:       0.00B
        """;
    assertTrue(refusal(file(none)).startsWith("PB-EMPTY"));
  }

  @Test
  void twoRunsOfOneAddressAreKeptApart() throws IOException {
    String items = Files.readString(golden().resolve("items-latency.txt"));
    assertEquals(2 * 5698, shown(file(items + "\n" + items)).get("requests"));
  }

  @Test
  void wrk2OfTheCorpusIsRead() throws IOException {
    String corpus = System.getProperty("plumbline.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "no corpus: name one with -Dplumbline.corpus=DIR");
    Map<String, Double> shown =
        shown(Path.of(corpus, "other/third-party/hdrhistogram/tp-hdrplot-wrk2-file1.out"));
    assertEquals(5_400_039, shown.get("requests"));
    assertEquals(1.637, shown.get("latency p95"));
    assertEquals(2.00, shown.get("latency p99"));
    assertEquals(19.264, shown.get("latency max"));
  }
}
