package dev.plumbline.importer.httperf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.ToolTruths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HttperfTest extends ToolTruths {
  HttperfTest() {
    super("httperf");
  }

  @Override
  protected Map<String, Double> expected(JsonNode truth) {
    return named(truth);
  }

  @Test
  void requestsWithoutReplyAndRefusedOnesHaveFailed() throws IOException {
    String items =
        items()
            .replace("replies 200", "replies 195")
            .replace("5xx=0", "5xx=3")
            .replace("Errors: total 0", "Errors: total 5");
    Path file = file(items);
    assertEquals(8, shown(file).get("failed"));
    assertTrue(told(file).contains("HTTPERF-ERRORS"));
  }

  @Test
  void runsOneAfterAnotherAreKeptApart() throws IOException {
    Map<String, Double> shown = shown(file(items() + "$ \n" + items()));
    assertEquals(400, shown.get("requests"));
    assertEquals(2 * 3.989, shown.get("seconds"), 1e-9);
  }

  @Test
  void aRunThatWasRefusedSaysSo() throws IOException {
    String refused =
        items()
            .replace("requests 200 replies 200", "requests 0 replies 0")
            .replace("Errors: total 0", "Errors: total 200");
    assertTrue(refusal(file(refused)).startsWith("PB-EMPTY"));
  }

  private String items() throws IOException {
    return Files.readString(golden().resolve("items.txt"));
  }
}
