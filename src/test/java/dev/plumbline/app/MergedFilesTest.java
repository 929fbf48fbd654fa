package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.Importers;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several load generators' files as one run. */
class MergedFilesTest {
  private static final String DECLARED =
      """
      {"type":"Metric","data":{"name":"http_req_duration","type":"trend","contains":"time",\
      "thresholds":[],"submetrics":null},"metric":"http_req_duration"}
      {"type":"Metric","data":{"name":"vus","type":"gauge","contains":"default",\
      "thresholds":[],"submetrics":null},"metric":"vus"}
      """;

  @TempDir Path folder;
  @AutoClose private Imports imports;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @Test
  void distributionsMergeWithoutLoss() throws IOException {
    Path one = written("one.json", "2026-11-21T03:00:00Z", 1, 2, 3, 40);
    Path other = written("other.json", "2026-11-21T03:00:01Z", 10, 20, 30);
    List<ImportResult> results = merged(one, other);
    Run run = results.getFirst().run().orElseThrow();
    assertEquals(7, run.requests());
    Distribution all = imports.show(run).rows().getFirst().distribution();
    assertEquals(List.of(1.0, 40.0, 10.0), List.of(all.min(), all.max(), all.percentile(50)));
    assertEquals(run, results.get(1).run().orElseThrow());
    assertEquals(1, imports.store().runs().size());
  }

  @Test
  void theOrderOfTheFilesChangesNoFigure() throws IOException {
    Path late = written("late.json", "2026-11-21T03:02:00Z", 5, 6);
    Path early = written("early.json", "2026-11-21T03:00:00Z", 1, 2);
    Run run = merged(late, early).getFirst().run().orElseThrow();
    assertEquals("2026-11-21T03:00:00Z", run.started().toString());
    assertEquals(120, run.durationSeconds(), 1);
    RunView all = imports.show(run);
    assertEquals(4, all.rows().getFirst().distribution().count());
  }

  @Test
  void clocksThatAreApartAreTold() throws IOException {
    List<String> together =
        codes(
            written("a.json", "2026-11-21T03:00:00Z", 1),
            written("b.json", "2026-11-21T03:00:02Z", 2));
    assertTrue(together.contains("PB-MERGED"), together::toString);
    List<String> apart =
        codes(
            written("c.json", "2026-11-21T03:00:00Z", 3),
            written("d.json", "2026-11-21T03:01:02Z", 4));
    assertTrue(apart.contains("PB-CLOCKS-APART"), apart::toString);
  }

  @Test
  void theSameFilesAgainAreKnown() throws IOException {
    Path one = written("one.json", "2026-11-21T03:00:00Z", 1);
    Path other = written("other.json", "2026-11-21T03:00:00Z", 2);
    merged(one, other);
    assertEquals(ImportResult.Outcome.DUPLICATE, merged(one, other).getFirst().outcome());
    assertEquals(1, imports.store().runs().size());
  }

  @Test
  void figuresAloneCannotBeMerged() throws IOException {
    Path points = written("points.json", "2026-11-21T03:00:00Z", 1);
    Path summary =
        Files.writeString(
            Files.createDirectory(folder.resolve("elsewhere")).resolve("summary.json"),
            """
            {"metrics":{"http_req_duration":{"avg":1,"min":1,"med":1,"max":1}},\
            "root_group":{"name":""}}
            """);
    ImportResult refused = merged(points, summary).getFirst();
    assertEquals("PB-FIGURES-ONLY", refused.code(), refused::toString);
    assertEquals(List.of(), imports.store().runs());
  }

  private List<String> codes(Path... files) {
    return merged(files).getFirst().diagnostics().stream()
        .map(diagnostic -> diagnostic.code())
        .toList();
  }

  private List<ImportResult> merged(Path... files) {
    try (Jobs jobs = Jobs.onThreads(2)) {
      return new ImportFiles(imports.store(), Importers.registered(), jobs)
          .run(
              Stream.of(files).map(Path::toString).toList(),
              ImportOptions.DEFAULT.merged(),
              ImportListener.NONE);
    }
  }

  private Path written(String name, String from, int... millis) throws IOException {
    List<String> lines = new ArrayList<>(DECLARED.lines().toList());
    for (int value : millis) {
      lines.add(point("http_req_duration", from, value));
      lines.add(point("vus", from, 2));
    }
    return Files.write(folder.resolve(name), lines);
  }

  private static String point(String metric, String time, int value) {
    return """
    {"metric":"%s","type":"Point","data":{"time":"%s","value":%d,"tags":{"name":"/a",\
    "method":"GET","status":"200","expected_response":"true","group":""}}}\
    """
        .formatted(metric, time, value);
  }
}
