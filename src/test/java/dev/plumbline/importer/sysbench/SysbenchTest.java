package dev.plumbline.importer.sysbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.importer.ToolTruths;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SysbenchTest extends ToolTruths {
  SysbenchTest() {
    super("sysbench");
  }

  @Override
  protected Map<String, Double> expected(JsonNode truth) {
    return named(truth);
  }

  @Test
  void transactionsAndQueriesOfADatabaseAreRead() throws IOException {
    String sql =
        """
        sysbench 1.0.20 (using system LuaJIT 2.1.0-beta3)

        Running the test with following options:
        Number of threads: 4
        Report intermediate results every 1 second(s)

        Threads started!

        [ 1s ] thds: 4 tps: 410.68 qps: 8250.47 (r/w/o: 5781/1645/823) lat (ms,99%): 15.27 err/s: 0.00 reconn/s: 0.00
        SQL statistics:
            queries performed:
                read:                            58814
                total:                           84020
            transactions:                        4201   (420.02 per sec.)
            queries:                             84020  (8400.39 per sec.)
            ignored errors:                      3      (0.30 per sec.)
            reconnects:                          0      (0.00 per sec.)

        General statistics:
            total time:                          10.0010s
            total number of events:              4201

        Latency (ms):
                 min:                                    5.63
                 avg:                                    9.52
                 max:                                   38.40
                 99th percentile:                       16.41
                 sum:                                39986.21

        Threads fairness:
            events (avg/stddev):           1050.2500/5.07
            execution time (avg/stddev):   9.9966/0.00
        """;
    Map<String, Double> shown = shown(file(sql));
    assertEquals(16.41, shown.get("latency p99 of sql"));
    assertEquals(420.02, shown.get("transactions_per_second mean"));
    assertEquals(8400.39, shown.get("queries_per_second mean"));
    assertEquals(3, shown.get("failed"));
    assertEquals(1, shown.get("points tps"));
  }

  @Test
  void unitsThatOlderVersionsWriteAreUnderstood() throws IOException {
    String old =
        """
        sysbench 0.4.12:  multi-threaded system evaluation benchmark

        Running the test with following options:
        Number of threads: 1

        Doing CPU performance benchmark

        Test execution summary:
            total time:                          11.2310s
            total number of events:              10000
            total time taken by event execution: 11.2288
            per-request statistics:
                 min:                                  1.09ms
                 avg:                                  1.12ms
                 max:                                  2.01s
                 approx.  95 percentile:               1.16ms

        Threads fairness:
            events (avg/stddev):           10000.0000/0.00
            execution time (avg/stddev):   11.2288/0.00
        """;
    Map<String, Double> shown = shown(file(old));
    assertEquals(1.16, shown.get("latency p95"));
    assertEquals(2010, shown.get("latency max"));
  }
}
