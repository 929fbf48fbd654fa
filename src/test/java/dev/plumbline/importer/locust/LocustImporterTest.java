package dev.plumbline.importer.locust;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

class LocustImporterTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/plumbline/importer/locust/golden");
  private static final String HISTORY =
      """
      Timestamp,User Count,Type,Name,Requests/s,Failures/s,50%,95%,99%,100%,Total Request Count,\
      Total Failure Count,Total Median Response Time,Total Average Response Time,\
      Total Min Response Time,Total Max Response Time,Total Average Content Size
      1795233927,0,,Aggregated,0.0,0.0,N/A,N/A,N/A,N/A,0,0,0,0.0,0,0,0
      1795233928,5,GET,/items,40.0,1.0,8,19,27,76,40,1,8,9.0,1.5,76.25,500
      1795233929,10,,Aggregated,80.5,1.5,9,20,28,77,120,3,8,9.5,1.5,77.25,500
      """;

  @TempDir Path folder;

  @Test
  void theFiguresOfEveryRowAreThoseOfTheTruth() throws IOException {
    try (ImportedFile file = new ImportedFile(folder, GOLDEN)) {
      assertEquals(List.of(), differences(file));
    }
  }

  @Test
  void theFiguresOfAnotherRunAreCaught() throws IOException {
    String text = Files.readString(GOLDEN.resolve("run_stats.csv")).replace("76.1535", "77.1535");
    try (ImportedFile file = ImportedFile.of(folder, "run_stats.csv", text)) {
      assertEquals(2, differences(file).size(), "of its endpoint and of all");
    }
  }

  private static List<String> differences(ImportedFile file) throws IOException {
    JsonNode truth = ImportedFile.truth(GOLDEN.resolve("run_stats.csv.truth.json"));
    List<String> found = new ArrayList<>();
    truth
        .path("rows")
        .properties()
        .forEach(
            row -> {
              String name = row.getKey().replaceFirst("^(GET|POST) ", "");
              found.addAll(
                  ImportedFile.differences(
                      file.row("response_time", name.equals("Aggregated") ? "" : name),
                      ImportedFile.expected(
                          row.getValue(),
                          "count=requests",
                          "failed=failures",
                          "p50=median",
                          "mean=mean",
                          "min=min",
                          "max=max",
                          "p95=p95",
                          "p99=p99")));
            });
    return found;
  }

  @Test
  void theFilesOfOnePrefixAreOneRun() throws IOException {
    try (ImportedFile file = new ImportedFile(folder, GOLDEN)) {
      assertEquals(
          1,
          file.results().stream()
              .flatMap(r -> r.run().stream())
              .map(r -> r.id())
              .distinct()
              .count());
      assertEquals("2026-11-21T04:05:27Z", file.run().started().toString());
      assertEquals(851, file.run().requests());
      assertEquals(47, file.run().failed());
      assertTrue(file.message("LOCUST-EXCEPTIONS").contains("13 times boom in task"));
      assertTrue(
          file.message("LOCUST-FAILURES")
              .contains("31 times GET status check: CatchResponseError('state is PENDING')"));
      assertTrue(file.codes().containsAll(List.of("LOCUST-LAG", "LOCUST-ROUNDED")));
    }
  }

  @Test
  void theHistoryAloneDrawsAndStatesItsTotals() throws IOException {
    try (ImportedFile file = ImportedFile.of(folder, "x_stats_history.csv", HISTORY)) {
      RunView view = file.view();
      assertEquals(120, file.row("response_time", "").distribution().count());
      assertEquals(77.25, file.row("response_time", "").distribution().max());
      assertEquals(1, file.row("response_time", "/items").failed());
      assertEquals("2026-11-21T04:05:27Z", file.run().started().toString());
      assertEquals(2, file.run().durationSeconds());
      assertEquals(
          2,
          view.tracks().stream()
              .filter(t -> t.metric().equals("vus"))
              .mapToLong(t -> t.values().length)
              .sum());
      assertTrue(
          view.tracks().stream()
              .anyMatch(
                  t -> t.labels().equals(Map.of("statistic", "p95")) && t.values()[0] == 20.0));
    }
  }

  @Test
  void aFileOfFailuresAloneExplainsItself() throws IOException {
    try (ImportedFile file = new ImportedFile(folder, GOLDEN.resolve("run_failures.csv"))) {
      assertEquals("PB-EMPTY", file.results().getFirst().code());
    }
  }

  @Test
  void aRunWithoutRequestsExplainsItself() throws IOException {
    String text =
        Files.readString(GOLDEN.resolve("run_stats.csv")).lines().findFirst().orElseThrow()
            + "\n,Aggregated,0,0,0,0.0,0,0,0,0.0,0.0,0,0,0,0,0,0,0,0,0,0,0\n";
    try (ImportedFile file = ImportedFile.of(folder, "run_stats.csv", text)) {
      assertEquals("PB-EMPTY", file.results().getFirst().code());
      assertTrue(file.results().getFirst().message().contains("no request at all"));
    }
  }

  @Test
  void aCutRowIsToldAndAnOldVersionUnderstood() throws IOException {
    String old =
        """
        "Method","Name","# requests","# failures","Median response time",\
        "Average response time","Min response time","Max response time",\
        "Average Content Size","Requests/s"
        "GET","/a","10","2","5","6","1","30","100","2.5"
        "None","Total","10","2","5","6","1","30","100","2.5"
        "GE
        """;
    try (ImportedFile file = ImportedFile.of(folder, "a.csv", old)) {
      assertEquals(2, file.row("response_time", "/a").failed());
      assertEquals(5, file.row("response_time", "").distribution().percentile(50));
      assertEquals(4, file.run().durationSeconds());
      assertTrue(file.codes().contains("PB-BAD-LINE"));
    }
  }
}
