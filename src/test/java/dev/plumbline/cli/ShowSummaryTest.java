package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Submetrics of a summary are parts, and neither the whole nor a name. */
class ShowSummaryTest {
  @Test
  void aCounterIsThatOfTheWholeAndSeveralTagsAreNoName(@TempDir Path folder) throws Exception {
    Commands commands = new Commands(folder);
    String text =
        Files.readString(Commands.GOLDEN.resolve("v0.48.0/handle-summary.json"))
            .replace(
                "\"http_req_duration{kind:list}\"", "\"http_req_duration{name:/a,method:GET}\"")
            .replace(
                "\"metrics\": {",
                "\"metrics\": {\"http_reqs{name:/a}\": {\"type\": \"counter\", \"contains\":"
                    + " \"default\", \"values\": {\"count\": 7, \"rate\": 1}},");
    Path file = Files.writeString(folder.resolve("handle-summary.json"), text);
    commands.run("import", file).ended(0);
    var shown = commands.json(0, "show", "latest");
    List<Double> requests = new ArrayList<>();
    for (var counter : shown.get("counters")) {
      if (counter.get("metric").asString().equals("http_reqs")) {
        requests.add(counter.get("total").asDouble());
      }
    }
    assertEquals(List.of(112.0), requests);
    for (var series : shown.get("series")) {
      assertEquals("", series.get("name").asString());
    }
  }
}
