package dev.plumbline.importer.autocannon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.RunView;
import dev.plumbline.importer.ImportedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AutocannonImporterTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/plumbline/importer/autocannon/golden");
  private static final String FLAKY = "http://127.0.0.1:38471/flaky";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"items", "flaky"})
  void theFiguresAreThoseOfTheTruth(String name) throws IOException {
    assertEquals(List.of(), differences(name, name));
  }

  @Test
  void theFiguresOfAnotherRunAreCaught() throws IOException {
    assertFalse(differences("items", "flaky").isEmpty());
  }

  private List<String> differences(String name, String of) throws IOException {
    JsonNode truth = ImportedFile.truth(GOLDEN.resolve(of + ".json.truth.json"));
    try (ImportedFile file = new ImportedFile(folder, GOLDEN.resolve(name + ".json"))) {
      RunView.Row row = file.row("latency", "http://127.0.0.1:38471/" + name);
      List<String> found =
          new java.util.ArrayList<>(
              ImportedFile.differences(
                  row, ImportedFile.expected(truth, "count=requestsTotal", "failed=non2xx")));
      found.addAll(
          ImportedFile.differences(
              row,
              ImportedFile.expected(
                  truth.path("latency"),
                  "min=min",
                  "max=max",
                  "mean=average",
                  "p50=p50",
                  "p75=p75",
                  "p90=p90",
                  "p97.5=p97_5",
                  "p99=p99")));
      return found;
    }
  }

  @Test
  void thereIsNo95thPercentileAndTheFileSaysWhenItWas() throws IOException {
    try (ImportedFile file = new ImportedFile(folder, GOLDEN.resolve("flaky.json"))) {
      assertTrue(Double.isNaN(file.row("latency", FLAKY).distribution().percentile(95)));
      assertTrue(file.codes().contains("AUTOCANNON-WHOLE-MS"));
      assertEquals("2026-11-21T04:10:12.829Z", file.run().started().toString());
      assertEquals(1714, file.run().requests());
      assertEquals(251, file.run().failed());
    }
  }

  @Test
  void theTablesOnTheTerminalAreUnderstood() throws IOException {
    try (ImportedFile file = new ImportedFile(folder, GOLDEN.resolve("flaky.txt"))) {
      RunView.Row row = file.row("latency", FLAKY);
      assertEquals(1755, row.distribution().count());
      assertEquals(271, row.failed());
      assertEquals(8.02, row.distribution().mean());
      assertEquals(19, row.distribution().percentile(97.5));
      assertEquals(32, row.distribution().max());
      assertEquals(585, file.row("requests", "").distribution().percentile(50));
    }
  }

  @Test
  void roundedCountsAndPrintedPercentilesAreToldApart() throws IOException {
    String text =
        """
        Running 10s test @ http://localhost:3000
        10 connections

        Stat         Avg     Stdev  Max
        Latency (ms) 0.3     0.52   33
        Req/Sec      20880.8 973    22447

        ┌────────────┬──────────────┐
        │ Percentile │ Latency (ms) │
        ├────────────┼──────────────┤
        │ 99         │ 7            │
        └────────────┴──────────────┘

        209k requests in 10s, 23.2 MB read
        3 errors (2 timeouts)
        """;
    try (ImportedFile file = ImportedFile.of(folder, "a.txt", text)) {
      RunView.Row row = file.row("latency", "http://localhost:3000");
      assertEquals(-1, row.distribution().count());
      assertEquals(0.3, row.distribution().mean());
      assertEquals(33, row.distribution().max());
      assertEquals(7, row.distribution().percentile(99));
      assertTrue(file.codes().containsAll(List.of("AUTOCANNON-ROUNDED", "AUTOCANNON-ERRORS")));
    }
    try (ImportedFile file =
        ImportedFile.of(folder, "a.txt", text.substring(0, text.indexOf("209k")))) {
      assertFalse(file.results().getFirst().run().isPresent());
    }
  }

  @Test
  void errorsAreCountedBesideTheAnswers() throws IOException {
    String text =
        Files.readString(GOLDEN.resolve("flaky.json"))
            .replace("\"errors\":0,\"timeouts\":0", "\"errors\":6,\"timeouts\":4");
    try (ImportedFile file = ImportedFile.of(folder, "a.json", text)) {
      assertEquals(1720, file.run().requests());
      assertEquals(257, file.run().failed());
      assertTrue(file.message("AUTOCANNON-ERRORS").startsWith("6 requests have no answer (4 of"));
    }
  }

  @Test
  void aRunThatNobodyAnsweredExplainsItself() throws IOException {
    String text =
        Files.readString(GOLDEN.resolve("items.json"))
            .replace("\"total\":2205", "\"total\":0")
            .replace("\"errors\":0", "\"errors\":5123");
    try (ImportedFile file = ImportedFile.of(folder, "a.json", text)) {
      assertEquals("PB-EMPTY", file.results().getFirst().code());
      assertTrue(file.results().getFirst().message().contains("5123 errors"));
    }
  }
}
