package dev.plumbline.importer.oha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.RunView;
import dev.plumbline.importer.ImportedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class OhaImporterTest {
  private static final String RESULT =
      """
      {"summary":{"successRate":0.75,"total":2.5,"slowest":0.9,"fastest":0.1,"average":0.4,
        "requestsPerSec":4.0,"totalData":640,"sizePerRequest":64,"sizePerSec":256.0},
       "responseTimeHistogram":{"0.1":1,"0.9":9},
       "latencyPercentiles":{"p10":0.1,"p50":0.35,"p95":0.8,"p99":0.9,"p99.9":0.9,"p99.99":null},
       "rps":{"mean":4.1,"stddev":0.1,"max":5.0,"percentiles":{"p50":4.0}},
       "details":{"DNSDialup":{"average":0.02,"fastest":0.01,"slowest":0.03},
                  "DNSLookup":{"average":0.002,"fastest":0.001,"slowest":0.003}},
       "statusCodeDistribution":{"200":8,"503":2},
       "errorDistribution":{"aborted due to deadline":3,"connection refused":1}}
      """;

  private static final String NOTHING =
      """
      {"summary":{"successRate":null,"total":1.0,"slowest":null,"fastest":null,"average":null,
        "requestsPerSec":0.0,"totalData":0,"sizePerRequest":null,"sizePerSec":0.0},
       "responseTimeHistogram":{},
       "latencyPercentiles":{"p50":null},"rps":{},"details":{"DNSDialup":null,"DNSLookup":null},
       "statusCodeDistribution":{},"errorDistribution":{"aborted due to deadline":50}}
      """;

  @TempDir Path folder;

  @Test
  void theFiguresAreSecondsOfTheAnswers() throws IOException {
    try (ImportedFile file = ImportedFile.of(folder, "a.json", RESULT)) {
      RunView.Row row = file.row("latency", "");
      assertEquals("s", row.metric().unit());
      assertEquals(10, row.distribution().count());
      assertEquals(2, row.failed());
      assertEquals(0.35, row.distribution().percentile(50));
      assertEquals(0.9, row.distribution().percentile(99.9));
      assertTrue(Double.isNaN(row.distribution().percentile(99.99)));
      assertEquals(0.02, file.row("dns_dialup", "").distribution().mean());
      assertEquals(14, file.run().requests());
      assertEquals(6, file.run().failed());
      assertEquals(2.5, file.run().durationSeconds());
    }
  }

  @Test
  void requestsCutOffByTheEndAreTold() throws IOException {
    try (ImportedFile file = ImportedFile.of(folder, "a.json", RESULT)) {
      assertTrue(file.message("OHA-ABORTED").startsWith("3 requests were cut off"));
      assertTrue(file.message("OHA-NO-ANSWER").contains("connection refused: 1"));
    }
  }

  @Test
  void aRunInWhichNothingFinishedExplainsItself() throws IOException {
    try (ImportedFile file = ImportedFile.of(folder, "a.json", NOTHING)) {
      assertEquals("PB-EMPTY", file.results().getFirst().code());
      assertTrue(
          file.results().getFirst().message().contains("50 requests finished"),
          file.results()::toString);
    }
  }

  @Test
  void aCutFileSaysWhere() throws IOException {
    try (ImportedFile file = ImportedFile.of(folder, "a.json", RESULT.substring(0, 600))) {
      assertEquals("PB-BAD-JSON", file.results().getFirst().code());
    }
  }

  @Test
  void theThirdPartyFileHasTheFiguresOfItsTruth() throws IOException {
    Path golden = ImportedFile.thirdParty("oha").resolve("ok.json");
    JsonNode truth = ImportedFile.truth(golden.resolveSibling("ok.json.truth.json"));
    try (ImportedFile file = new ImportedFile(folder, golden)) {
      RunView.Row row = file.row("latency", "");
      assertEquals(
          List.of(),
          ImportedFile.differences(row, ImportedFile.expected(truth, "count=responses")));
      assertFalse(truth.path("percentilesMs").isEmpty());
      truth
          .path("percentilesMs")
          .properties()
          .forEach(
              p ->
                  assertEquals(
                      p.getValue().asDouble() / 1e3,
                      row.distribution().percentile(Double.parseDouble(p.getKey().substring(1))),
                      1e-12));
      assertEquals(
          truth.path("errors").asLong(), file.run().requests() - truth.path("responses").asLong());
    }
  }
}
