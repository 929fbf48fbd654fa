package dev.plumbline.importer.vegeta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportResult;
import dev.plumbline.app.RunView;
import dev.plumbline.importer.ImportedFile;
import dev.plumbline.model.Completeness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class VegetaImporterTest {
  private static final String URL = "http://localhost:6060/items";
  private static final long SENT = 1_596_819_339_319_895_683L;
  private static final String CSV =
      """
      1596819339319895683,200,3105873,0,124,,aGVsbG8=,big,0,GET,%1$s,Q29udGVudA==
      1596819339329895683,503,1105873,0,0,"503, ""Unavailable"" now",,big,1,GET,%1$s,
      1596819340339895683,0,60000,0,0,Get refused,,big,2,GET,%1$s,
      1596819341339895683,301,9105873,0,9,,,big,3,GET,%1$s,
      """
          .formatted(URL);

  private static final String NDJSON =
      """
      {"attack":"big","seq":0,"code":200,"timestamp":"2020-08-07T16:55:39.319895683Z",\
      "latency":3105873,"bytes_out":0,"bytes_in":124,"error":"","body":"aGVsbG8=",\
      "method":"GET","url":"%1$s","headers":{"Date":["x"]}}
      {"attack":"big","seq":1,"code":503,"timestamp":"2020-08-07T18:55:39.329895683+02:00",\
      "latency":1105873,"bytes_out":0,"bytes_in":0,"error":"503","body":null,\
      "method":"GET","url":"%1$s","headers":null}
      """
          .formatted(URL);

  private static final String TEXT =
      """
      Requests      [total, rate, throughput]         1200, 120.00, 65.87
      Duration      [total, attack, wait]             10.095s, 9.95s, 145.082066ms
      Latencies     [min, mean, 50, 90, 95, 99, max]  90.438us, 113.172398ms, 108ms, 140ms, 247ms, 1m4.5s, 2h0m0s
      Bytes In      [total, mean]                     3714690, 3095.57
      Bytes Out     [total, mean]                     0, 0.00
      Success       [ratio]                           55.42%
      Status Codes  [code:count]                      0:535  200:665
      Error Set:
      Get http://localhost:6060: dial tcp 127.0.0.1:6060: connection refused
      """;

  @TempDir Path folder;

  @Test
  void everyRowIsASample() throws IOException {
    try (ImportedFile file = ImportedFile.of(folder, "a.csv", CSV)) {
      RunView.Row row = file.row("latency", URL);
      assertEquals("GET", row.method());
      assertEquals("ns", row.metric().unit());
      assertEquals(4, row.distribution().count());
      assertEquals(2, row.failed());
      assertEquals(9_105_873, row.distribution().max());
      assertEquals(60_000, row.distribution().min());
      assertEquals("exact", row.distribution().form());
      assertEquals(
          (2_020_000_000L + 9_105_873 - 3_105_873) / 1e9, file.run().durationSeconds(), 1e-9);
      assertTrue(file.message("VEGETA-NO-RESPONSE").startsWith("1 of 4 requests"));
    }
  }

  @Test
  void jsonLinesSayTheSame() throws IOException {
    try (ImportedFile file = ImportedFile.of(folder, "a.json", NDJSON)) {
      RunView.Row row = file.row("latency", URL);
      assertEquals(2, row.distribution().count());
      assertEquals(1, row.failed());
      assertEquals(3_105_873, row.distribution().max());
      assertEquals((SENT + 3_105_873) / 1_000_000, file.run().started().toEpochMilli());
    }
  }

  @Test
  void aCutRecordIsLostAndTheRunPartial() throws IOException {
    try (ImportedFile file = ImportedFile.of(folder, "a.csv", CSV.substring(0, CSV.length() - 4))) {
      assertEquals(Completeness.PARTIAL, file.run().completeness());
      assertEquals(3, file.row("latency", URL).distribution().count());
    }
  }

  @Test
  void aBadLineAmongManyIsCounted() throws IOException {
    String row = CSV.lines().findFirst().orElseThrow() + "\n";
    String text = row.repeat(300) + "1596819339319895683,200,-5,0,124,,,big,0\nnonsense\n";
    try (ImportedFile file = ImportedFile.of(folder, "a.csv", text)) {
      assertEquals(300, file.row("latency", URL).distribution().count());
      assertTrue(
          file.codes().containsAll(List.of("PB-BAD-LINE", "PB-NEGATIVE-DURATION")),
          file.codes()::toString);
    }
  }

  @Test
  void theTextReportStatesItsFiguresInNanoseconds() throws IOException {
    try (ImportedFile file = ImportedFile.of(folder, "a.txt", TEXT)) {
      RunView.Row row = file.row("latency", "");
      assertEquals(1200, row.distribution().count());
      assertEquals(535, row.failed());
      assertEquals(90_438, row.distribution().min());
      assertEquals(113_172_398, row.distribution().mean());
      assertEquals(64.5e9, row.distribution().percentile(99));
      assertEquals(7_200e9, row.distribution().max());
      assertFalse(file.message("VEGETA-NO-RESPONSE").contains("the median nothing"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Error Set:", "Status Codes"})
  void aCutTextSaysSo(String before) throws IOException {
    try (ImportedFile file =
        ImportedFile.of(folder, "a.txt", TEXT.substring(0, TEXT.indexOf(before)))) {
      assertEquals("PB-CUT", file.results().getFirst().code());
    }
  }

  @Test
  void aHistogramStatesItsBuckets() throws IOException {
    String text =
        """
        Bucket           #     %       Histogram
        [0s,     2ms]    6007  75.00%  ########
        [2ms,    +Inf]   2003  25.00%  ##
        """;
    try (ImportedFile file = ImportedFile.of(folder, "a.txt", text)) {
      assertEquals(8010, file.row("latency", "").distribution().count());
      assertEquals(6007, file.row("latency_bucket", "[0s, 2ms]").distribution().count());
    }
  }

  @Test
  void aReportConfirmsTheResultsBesideItAndContradictsOthers() throws IOException {
    String report =
        """
        {"latencies":{"total":5,"mean":2,"50th":2,"max":9105873,"min":60000},"requests":4,
         "duration":1,"wait":1,"success":0.5,"status_codes":{"0":1,"200":3},"errors":[]}
        """;
    assertEquals("PB-SUMMARY-CONFIRMS", besideResults(report));
    assertEquals("PB-SUMMARY-CONTRADICTS", besideResults(report.replace("9105873", "9105874")));
  }

  private String besideResults(String report) throws IOException {
    Path pair = Files.createTempDirectory(folder, "pair");
    Path results = Files.writeString(pair.resolve("a.csv"), CSV);
    Path beside = Files.writeString(pair.resolve("a.json"), report);
    try (ImportedFile file = new ImportedFile(folder, results, beside)) {
      ImportResult said = file.results().get(1);
      return said.diagnostics().getFirst().code();
    }
  }

  @Test
  void aReportOfNothingExplainsItself() throws IOException {
    String report =
        """
        {"latencies":{"total":0,"mean":0,"50th":0,"max":0,"min":0},"requests":0,
         "duration":0,"wait":0,"success":0,"status_codes":{},"errors":[]}
        """;
    try (ImportedFile file = ImportedFile.of(folder, "a.json", report)) {
      assertEquals("PB-EMPTY", file.results().getFirst().code());
    }
  }

  @Test
  void theThirdPartyReportHasTheFiguresOfItsTruth() throws IOException {
    Path golden = ImportedFile.thirdParty("vegeta").resolve("seldon.json");
    JsonNode truth = ImportedFile.truth(golden.resolveSibling("seldon.json.truth.json"));
    try (ImportedFile file = new ImportedFile(folder, golden)) {
      RunView.Row row = file.row("latency", "");
      List<String> found =
          new ArrayList<>(
              ImportedFile.differences(
                  row, ImportedFile.expected(truth, "count=requests", "failed=failed")));
      ImportedFile.expected(
              truth.path("latencyMs"), "min=min", "max=max", "mean=mean", "p50=50th", "p99=99th")
          .forEach(
              e ->
                  found.addAll(
                      ImportedFile.differences(
                          row,
                          List.of(new ImportedFile.Expected(e.statistic(), e.value() * 1e6)))));
      assertEquals(List.of(), found);
    }
  }
}
