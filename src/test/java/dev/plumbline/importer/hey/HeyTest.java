package dev.plumbline.importer.hey;

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

class HeyTest extends ToolTruths {
  HeyTest() {
    super("hey");
  }

  @Override
  protected Map<String, Double> expected(JsonNode truth) {
    Map<String, Double> figures = new LinkedHashMap<>();
    double refused = 0;
    for (Map.Entry<String, JsonNode> status : truth.path("statusCodes").properties()) {
      refused += Integer.parseInt(status.getKey()) >= 400 ? status.getValue().asDouble() : 0;
    }
    if (truth.has("responseTime")) {
      csv(truth, refused, figures);
    } else {
      text(truth, refused, figures);
    }
    return figures;
  }

  private static void csv(JsonNode truth, double refused, Map<String, Double> figures) {
    figures.put("requests", truth.path("rows").asDouble());
    figures.put("failed", refused);
    JsonNode times = truth.path("responseTime");
    figures.put("response-time count", times.path("count").asDouble());
    for (String statistic :
        new String[] {"min", "max", "mean", "p50", "p75", "p90", "p95", "p99"}) {
      figures.put("response-time " + statistic, times.path(statistic).asDouble() / 1e3);
    }
    truth
        .path("statusCodes")
        .properties()
        .forEach(s -> figures.put("response-time status " + s.getKey(), s.getValue().asDouble()));
  }

  private static void text(JsonNode truth, double refused, Map<String, Double> figures) {
    double unanswered = truth.path("failedNoResponse").asDouble();
    figures.put("requests", truth.path("responses").asDouble() + unanswered);
    figures.put("failed", refused + unanswered);
    figures.put("seconds", truth.path("durationSec").asDouble());
    figures.put("latency count", truth.path("responses").asDouble());
    figures.put("latency min", truth.path("minMs").asDouble() / 1e3);
    figures.put("latency max", truth.path("maxMs").asDouble() / 1e3);
    figures.put("latency mean", truth.path("meanMs").asDouble() / 1e3);
    figures.put("requests_per_second mean", truth.path("rps").asDouble());
    truth
        .path("percentilesMs")
        .properties()
        .forEach(p -> figures.put("latency p" + p.getKey(), p.getValue().asDouble() / 1e3));
  }

  @Test
  void aCsvLastsFromItsFirstEndToItsLast() throws IOException {
    double seconds = shown(golden().resolve("items.csv")).get("seconds");
    assertTrue(seconds > 0.9 && seconds < 0.9816, () -> "" + seconds);
  }

  @Test
  void requestsWithoutResponseAreCountedButHaveNoTime() throws IOException {
    String flaky = Files.readString(golden().resolve("flaky.txt"));
    Path file =
        file(
            flaky.replace("  [503]\t20 responses\n", "")
                + "Error distribution:\n  [20]\tGet \"http://x/\": context deadline exceeded\n");
    Map<String, Double> shown = shown(file);
    assertEquals(400, shown.get("requests"));
    assertEquals(65, shown.get("failed"));
    assertEquals(380, shown.get("latency count"));
    assertTrue(told(file).contains("HEY-NO-RESPONSE"));
  }

  @Test
  void aRunThatWasRefusedSaysHowManyFailed() throws IOException {
    String refused =
        """

        Summary:
          Total:	0.0125 secs
          Slowest:	0.0000 secs
          Fastest:	0.0000 secs
          Average:	 NaN secs
          Requests/sec:	15983.0125


        Response time histogram:


        Latency distribution:

        Details (average, fastest, slowest):
          DNS+dialup:	 NaN secs, 0.0000 secs, 0.0000 secs

        Status code distribution:

        Error distribution:
          [200]	Get "http://127.0.0.1:1/": dial tcp 127.0.0.1:1: connect: connection refused
        """;
    String refusal = refusal(file(refused));
    assertTrue(refusal.contains("all its requests failed (200)"), refusal);
  }

  @Test
  void aSummaryWithoutAllItsCountsIsPartial() throws IOException {
    String flaky = Files.readString(golden().resolve("flaky.txt"));
    assertTrue(told(file(flaky.replace("  [503]\t20 responses\n", ""))).contains("PB-CUT"));
  }

  @Test
  void aLineThatIsNoRequestIsToldWithItsPlace() throws IOException {
    String items = Files.readString(golden().resolve("items.csv"));
    Path file = file(items.replaceFirst("\n", "\n0.1,a,b,c,d,e,f,g\n"));
    assertTrue(told(file).contains("PB-BAD-LINE"));
    assertEquals(1000, shown(file).get("requests"));
  }
}
