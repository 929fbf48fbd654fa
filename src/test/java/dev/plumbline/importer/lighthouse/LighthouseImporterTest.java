package dev.plumbline.importer.lighthouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.RunView;
import dev.plumbline.importer.ImportedFile;
import dev.plumbline.model.StatedThreshold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LighthouseImporterTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/plumbline/importer/lighthouse/golden/report.json");
  private static final String PAGE = "https://shop.example/items";

  @TempDir Path folder;

  @Test
  void aReportIsOneValueOfEachScoreAndVital() throws IOException {
    try (ImportedFile file = new ImportedFile(folder, GOLDEN)) {
      assertEquals(57, value(file, "performance-score"));
      assertEquals(100, value(file, "seo-score"));
      assertEquals(1812.25, value(file, "first-contentful-paint"));
      assertEquals(0.0125, value(file, "cumulative-layout-shift"));
      assertEquals("ms", file.row("interactive", PAGE).metric().unit());
      assertEquals("", file.row("cumulative-layout-shift", PAGE).metric().unit());
      assertEquals("B", file.row("total-byte-weight", PAGE).metric().unit());
      assertEquals(1, file.row("interactive", PAGE).distribution().count());
      assertEquals("10.1.0", file.run().toolVersion());
      assertEquals("2026-11-21T04:10:12.500Z", file.run().started().toString());
    }
  }

  @Test
  void whatWasNotComputedIsLeftOutAndTold() throws IOException {
    try (ImportedFile file = new ImportedFile(folder, GOLDEN)) {
      assertTrue(file.message("LIGHTHOUSE-NO-SCORE").contains("pwa, speed-index"));
      assertTrue(file.message("LIGHTHOUSE-WARNING").contains("redirect"));
      assertTrue(file.codes().contains("LIGHTHOUSE-ONE-LOAD"));
    }
  }

  @Test
  void itsBudgetsAreThresholdsWithTheirOutcome() throws IOException {
    try (ImportedFile file = new ImportedFile(folder, GOLDEN)) {
      Map<String, Optional<Boolean>> outcomes =
          file.view().thresholds().stream()
              .collect(
                  Collectors.toMap(
                      t -> t.metric() + " " + t.expression(), StatedThreshold::passed));
      assertEquals(
          Map.of(
              "first-contentful-paint max<=2000", Optional.of(true),
              "interactive max<=5000", Optional.of(false),
              "script-size max<=128000", Optional.of(true),
              "script-count max<=4", Optional.of(false)),
          outcomes);
    }
  }

  @Test
  void aPageThatCouldNotBeJudgedExplainsItself() throws IOException {
    String text =
        """
        {"lighthouseVersion":"10.1.0","requestedUrl":"https://shop.example/","audits":{},
         "runtimeError":{"code":"NO_FCP","message":"The page did not paint any content."},
         "categories":{"performance":{"score":null,"auditRefs":[]}}}
        """;
    try (ImportedFile file = ImportedFile.of(folder, "a.json", text)) {
      assertEquals("PB-EMPTY", file.results().getFirst().code());
      assertTrue(file.results().getFirst().message().contains("did not paint any content"));
    }
  }

  @Test
  void anOldReportExplainsItself() throws IOException {
    String text =
        "{\"lighthouseVersion\":\"2.9.0\",\"initialUrl\":\"http://a/\",\"reportCategories\":[]}";
    try (ImportedFile file = ImportedFile.of(folder, "a.json", text)) {
      assertEquals("PB-OLD-VERSION", file.results().getFirst().code());
    }
  }

  @Test
  void theThirdPartyReportsHaveTheFiguresOfTheirTruths() throws IOException {
    Path reports = ImportedFile.thirdParty("lighthouse");
    List<String> found = new ArrayList<>();
    int truths = 0;
    try (var files = Files.list(reports)) {
      for (Path truthFile : files.filter(f -> f.toString().endsWith(".truth.json")).toList()) {
        JsonNode truth = ImportedFile.truth(truthFile);
        String page = truth.path("url").asString();
        String name = truthFile.getFileName().toString().replace(".truth.json", "");
        try (ImportedFile file = new ImportedFile(folder, reports.resolve(name))) {
          truth
              .path("scores")
              .properties()
              .forEach(s -> compare(found, file.row(s.getKey() + "-score", page), s.getValue()));
          truth
              .path("metrics")
              .properties()
              .forEach(m -> compare(found, file.row(m.getKey(), page), m.getValue()));
        }
        truths++;
      }
    }
    assertEquals(List.of(), found);
    assertTrue(truths > 0);
  }

  private static void compare(List<String> found, RunView.Row row, JsonNode truth) {
    found.addAll(
        ImportedFile.differences(row, List.of(new ImportedFile.Expected("max", truth.asDouble()))));
  }

  private static double value(ImportedFile file, String metric) {
    return file.row(metric, PAGE).distribution().max();
  }
}
