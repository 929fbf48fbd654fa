package dev.plumbline.importer.artillery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.RunView;
import dev.plumbline.importer.ImportedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ArtilleryImporterTest {
  private static final Path SHOP =
      Path.of("src/test/resources/dev/plumbline/importer/artillery/golden/shop.json");
  private static final String[] FIGURES = {
    "count=count",
    "min=min",
    "max=max",
    "mean=mean",
    "p50=median",
    "p75=p75",
    "p90=p90",
    "p95=p95",
    "p99=p99",
    "p99.9=p999"
  };

  @TempDir Path folder;

  @Test
  void theFiguresOfAllAndOfEachEndpointAreThoseOfTheTruth() throws IOException {
    try (ImportedFile file = new ImportedFile(folder, SHOP)) {
      assertEquals(List.of(), differences(file));
    }
  }

  @Test
  void theFiguresOfAnotherRunAreCaught() throws IOException {
    String text = Files.readString(SHOP).replaceFirst("\"p95\": 18", "\"p95\": 19");
    try (ImportedFile file = ImportedFile.of(folder, "shop.json", text)) {
      assertFalse(differences(file).isEmpty());
    }
  }

  private static List<String> differences(ImportedFile file) throws IOException {
    JsonNode truth = ImportedFile.truth(SHOP.resolveSibling("shop.json.truth.json"));
    RunView.Row all =
        file.view().rows().stream()
            .filter(r -> r.metric().name().equals("http.response_time"))
            .filter(r -> r.name().isEmpty() && r.by().isEmpty())
            .findFirst()
            .orElseThrow();
    List<String> found =
        new ArrayList<>(
            ImportedFile.differences(
                all, ImportedFile.expected(truth.path("responseTime"), FIGURES)));
    truth
        .path("perEndpoint")
        .properties()
        .forEach(
            endpoint ->
                found.addAll(
                    ImportedFile.differences(
                        file.row("http.response_time", endpoint.getKey()),
                        ImportedFile.expected(endpoint.getValue(), FIGURES))));
    if (file.run().requests() != truth.path("requests").asLong()) {
      found.add("requests");
    }
    return found;
  }

  @Test
  void requestsWithoutAResponseAreFailed() throws IOException {
    try (ImportedFile file = new ImportedFile(folder, SHOP)) {
      assertEquals(14, file.run().failed());
      assertEquals(8, file.row("http.response_time", "/flaky").failed());
      assertTrue(file.message("ARTILLERY-NO-RESPONSE").startsWith("6 of 277 requests"));
      assertTrue(file.message("ARTILLERY-ERRORS").contains("ETIMEDOUT: 6"));
      assertTrue(file.codes().contains("ARTILLERY-SKETCH"));
      assertFalse(file.codes().contains("ARTILLERY-NO-ENDPOINTS"));
    }
  }

  @Test
  void thePeriodsAreDrawnAndSayWhenTheRunWas() throws IOException {
    try (ImportedFile file = new ImportedFile(folder, SHOP)) {
      assertEquals("2026-11-21T04:10:18.802Z", file.run().started().toString());
      assertEquals(19.379, file.run().durationSeconds(), 1e-9);
      assertTrue(
          file.view().tracks().stream()
              .anyMatch(
                  track ->
                      track.labels().equals(Map.of("statistic", "p95"))
                          && track.values().length > 0));
      assertTrue(file.view().tracks().stream().anyMatch(t -> t.metric().equals("vus")));
    }
  }

  @Test
  void theReportOfVersionOneIsUnderstood() throws IOException {
    String text =
        """
        {"aggregate":{"timestamp":"2019-05-06T10:00:20.000Z","scenariosCreated":10,
          "scenariosCompleted":9,"requestsCompleted":20,
          "latency":{"min":1.5,"max":40.25,"median":7,"p95":20,"p99":39},
          "rps":{"count":21,"mean":2.1},"errors":{"ECONNREFUSED":1},"codes":{"200":18,"500":2}},
         "intermediate":[
          {"timestamp":"2019-05-06T10:00:10.000Z","concurrency":4,
           "latency":{"p95":18},"rps":{"mean":2}},
          {"timestamp":"2019-05-06T10:00:20.000Z","concurrency":1,
           "latency":{"p95":21},"rps":{"mean":2}}]}
        """;
    try (ImportedFile file = ImportedFile.of(folder, "a.json", text)) {
      RunView.Row row = file.row("latency", "");
      assertEquals(20, row.distribution().count());
      assertEquals(7, row.distribution().percentile(50));
      assertEquals(21, file.run().requests());
      assertEquals(3, file.run().failed());
      assertEquals("2019-05-06T10:00:10Z", file.run().started().toString());
      assertTrue(file.codes().contains("ARTILLERY-NO-ENDPOINTS"));
    }
  }

  @Test
  void aRunThatNobodyAnsweredExplainsItself() throws IOException {
    String text =
        """
        {"aggregate":{"counters":{"vusers.created":5,"http.requests":5,"errors.ECONNREFUSED":5,
          "vusers.failed":5},"rates":{},"summaries":{}},"intermediate":[]}
        """;
    try (ImportedFile file = ImportedFile.of(folder, "a.json", text)) {
      assertEquals("PB-EMPTY", file.results().getFirst().code());
      assertTrue(file.results().getFirst().message().contains("ECONNREFUSED: 5"));
    }
  }
}
