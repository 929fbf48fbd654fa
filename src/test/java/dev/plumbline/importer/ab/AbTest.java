package dev.plumbline.importer.ab;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

class AbTest extends ToolTruths {
  AbTest() {
    super("ab");
  }

  @Override
  protected Map<String, Double> expected(JsonNode truth) {
    if (truth.has("figures")) {
      return named(truth.path("figures"));
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("requests", truth.path("requests").asDouble());
    figures.put("failed", truth.path("failedReported").asDouble());
    figures.put("seconds", truth.path("durationSec").asDouble());
    String path = truth.path("url_path").asString();
    figures.put("latency count of " + path, truth.path("requests").asDouble());
    figures.put("latency mean", truth.path("meanMs").asDouble());
    figures.put("requests_per_second mean", truth.path("rps").asDouble());
    truth
        .path("percentilesMs")
        .properties()
        .forEach(
            p ->
                figures.put(
                    "latency " + (p.getKey().equals("100") ? "max" : "p" + p.getKey()),
                    p.getValue().asDouble()));
    return figures;
  }

  @Test
  void percentilesOfTheirOwnFileHaveDecimals() throws IOException {
    Map<String, Double> shown = shown(golden().resolve("items.percentiles.csv"));
    assertEquals(18.55, shown.get("latency p95"));
    assertEquals(1.259, shown.get("latency min"));
    assertEquals(36.739, shown.get("latency max"));
  }

  @Test
  void allRequestsOfTheCorpusAreTheTruth() throws IOException {
    String corpus = System.getProperty("plumbline.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "no corpus: name one with -Dplumbline.corpus=DIR");
    Map<String, Double> shown = shown(Path.of(corpus, "other/ab/items.gnuplot.tsv"));
    assertEquals(2000, shown.get("ttime count"));
    assertEquals(8.861, shown.get("ttime mean"), 1e-9);
    assertEquals(19, shown.get("ttime p95"));
    assertEquals(18, shown.get("wait p95"));
    assertEquals(0.0005, shown.get("ctime mean"), 1e-9);
  }

  @Test
  void aLengthThatVariesIsToldAndARefusalOfTheSameLengthCounted() throws IOException {
    String flaky = Files.readString(golden().resolve("flaky.txt"));
    Path dynamic = file(flaky.replace("Non-2xx responses:      96\n", ""));
    assertTrue(told(dynamic).contains("AB-LENGTH"));
    Path refused = file(flaky.replace("Non-2xx responses:      96\n", "Non-2xx responses: 120\n"));
    assertEquals(120, shown(refused).get("failed"));
  }

  @Test
  void aRefusedConnectionLeavesNoTableAndIsExplained() throws IOException {
    String refused =
        """
        This is ApacheBench, Version 2.3 <$Revision: 1903618 $>
        Benchmarking 127.0.0.1 (be patient)...apr_socket_recv: Connection refused (111)
        """;
    assertTrue(refusal(file(refused)).startsWith("PB-EMPTY"));
  }

  @Test
  void severalReportsInOneFileKeepTheirPaths() throws IOException {
    Map<String, Double> shown =
        shown(
            file(
                Files.readString(golden().resolve("flaky.txt"))
                    + Files.readString(golden().resolve("items.txt"))));
    assertEquals(2600, shown.get("requests"));
    assertEquals(17, shown.get("latency p95 of /flaky"));
    assertEquals(19, shown.get("latency p95 of /items"));
  }
}
