package dev.plumbline.importer.loadtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.ToolTruths;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LoadtestTest extends ToolTruths {
  private static final String OLDER =
      """
      [Tue Mar 08 2016 11:09:02 GMT+0100 (CET)] INFO Requests: 0 (0%), requests per second: 0
      [Tue Mar 08 2016 11:09:07 GMT+0100 (CET)] INFO Target URL:          http://localhost/a
      [Tue Mar 08 2016 11:09:07 GMT+0100 (CET)] INFO Max requests:        100
      [Tue Mar 08 2016 11:09:07 GMT+0100 (CET)] INFO Requests per second: 20
      [Tue Mar 08 2016 11:09:07 GMT+0100 (CET)] INFO
      [Tue Mar 08 2016 11:09:07 GMT+0100 (CET)] INFO Completed requests:  100
      [Tue Mar 08 2016 11:09:07 GMT+0100 (CET)] INFO Total errors:        3
      [Tue Mar 08 2016 11:09:07 GMT+0100 (CET)] INFO Total time:          5.1 s
      [Tue Mar 08 2016 11:09:07 GMT+0100 (CET)] INFO Requests per second: 19
      [Tue Mar 08 2016 11:09:07 GMT+0100 (CET)] INFO Mean latency:        7.4 ms
      [Tue Mar 08 2016 11:09:07 GMT+0100 (CET)] INFO
      [Tue Mar 08 2016 11:09:07 GMT+0100 (CET)] INFO Percentage of the requests served within
      [Tue Mar 08 2016 11:09:07 GMT+0100 (CET)] INFO   50%      6 ms
      [Tue Mar 08 2016 11:09:07 GMT+0100 (CET)] INFO   99%      false ms
      [Tue Mar 08 2016 11:09:07 GMT+0100 (CET)] INFO  100%      12 ms (longest request)
      """;

  LoadtestTest() {
    super("loadtest");
  }

  @Override
  protected Map<String, Double> expected(JsonNode truth) {
    return named(truth);
  }

  @Test
  void whatOlderVersionsPrintThroughTheirLogIsRead() throws IOException {
    Map<String, Double> shown = shown(file(OLDER));
    assertEquals(7.4, shown.get("latency mean"));
    assertEquals(3, shown.get("failed"));
    assertEquals(19, shown.get("requests_per_second mean"));
    assertFalse(shown.containsKey("latency p99"), "a percentile that is false is none");
  }

  @Test
  void runsOneAfterAnotherAreEndpointsOfOneRun() throws IOException {
    String items = Files.readString(golden().resolve("items.txt"));
    Map<String, Double> shown = shown(file(items + OLDER));
    assertEquals(600, shown.get("requests"));
    assertEquals(33, shown.get("latency max of http://127.0.0.1:38471/items"));
    assertEquals(12, shown.get("latency max of http://localhost/a"));
  }

  @Test
  void aReportThatWasCutIsPartialAndSaysWhere() throws IOException {
    String items = Files.readString(golden().resolve("items.txt"));
    assertTrue(told(file(items.substring(0, items.indexOf("  99%")))).contains("PB-CUT"));
  }

  @Test
  void aRunWithoutAnyRequestSaysSo() throws IOException {
    String none =
        """
        Target URL:          http://localhost/a
        Completed requests:  0
        Total errors:        0
         100%      0 ms (longest request)
        """;
    String refusal = refusal(file(none));
    assertTrue(refusal.startsWith("PB-EMPTY") && refusal.contains("no request was answered"));
  }
}
