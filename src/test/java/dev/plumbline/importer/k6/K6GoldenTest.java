package dev.plumbline.importer.k6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs of every version of k6 against truths found by another program. A case is a folder: {@code
 * points.json.gz} or more, {@code truth.json} and what else it has. The same over any folder of
 * such cases with {@code -Dplumbline.corpus=DIR}.
 */
class K6GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/plumbline/importer/k6/golden");

  @TempDir Path folder;

  static List<Path> cases() throws IOException {
    return foldersWith(GOLDEN, "truth.json");
  }

  static List<Path> csvCases() throws IOException {
    return foldersWith(GOLDEN, "truth-csv.json");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theFiguresOfEveryVersionAreTheTruth(Path golden) throws IOException {
    for (Path points : points(golden, ".json")) {
      assertEquals(List.of(), ndjson(points, golden), points::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("csvCases")
  void theFiguresOfEveryCsvAreTheTruth(Path golden) throws IOException {
    for (Path points : points(golden, ".csv")) {
      assertEquals(List.of(), csv(points, golden), points::toString);
    }
  }

  @Test
  void theFiguresOfAnotherRunAreCaught() throws IOException {
    Path points = points(GOLDEN.resolve("v1.0.0"), ".json").getFirst();
    List<String> found = ndjson(points, GOLDEN.resolve("v2.2.0"));
    for (String figure : List.of(" max", " p95", " sum", " avg", "first time", "group ::outer")) {
      assertTrue(found.stream().anyMatch(d -> d.contains(figure)), () -> figure + found);
    }
    assertNotEquals(List.of(), csv(points, GOLDEN.resolve("v2.2.0")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everySummaryConfirmsItsRun(Path golden) throws IOException {
    for (String name : List.of("summary-export.json", "handle-summary.json")) {
      Path summary = golden.resolve(name);
      if (Files.exists(summary)) {
        List<ImportResult> results = withSummary(golden, summary);
        assertEquals(Completeness.WHOLE, results.getFirst().run().orElseThrow().completeness());
        assertEquals(
            List.of("K6-SUMMARY-CONFIRMS"),
            results.get(1).diagnostics().stream().map(Diagnostic::code).toList(),
            () -> summary + " " + results.get(1));
      }
    }
  }

  @Test
  void theSummaryOfAnotherRunContradicts() throws IOException {
    List<ImportResult> results =
        withSummary(GOLDEN.resolve("v1.0.0"), GOLDEN.resolve("v2.2.0/summary-export.json"));
    Diagnostic said = results.get(1).diagnostics().getFirst();
    assertEquals("K6-SUMMARY-CONTRADICTS", said.code());
    assertTrue(said.message().contains(" there, "), said::message);
    assertEquals(Completeness.UNKNOWN, results.getFirst().run().orElseThrow().completeness());
  }

  /** The points unpacked, so that only the summary can prove that they are whole. */
  private List<ImportResult> withSummary(Path golden, Path summary) throws IOException {
    Path pair = Files.createTempDirectory(folder, "pair");
    Path points = pair.resolve("points.json");
    Files.write(points, Lines.unpacked(points(golden, ".json").getFirst()));
    Path beside = Files.copy(summary, pair.resolve("points.summary.json"));
    try (Imports imports = new Imports(pair)) {
      return imports.run(
          Importers.registered(), ImportLimits.DEFAULT, (_, _, _) -> {}, points, beside);
    }
  }

  @Test
  void everyRunOfTheCorpusIsTheTruth() throws IOException {
    String corpus = System.getProperty("plumbline.corpus", "");
    Assumptions.assumeFalse(corpus.isEmpty(), "no corpus: name one with -Dplumbline.corpus=DIR");
    Path root = Path.of(corpus);
    int runs = 0;
    for (Path golden : foldersWith(root, "truth.json")) {
      if (!K6Truth.read(golden.resolve("truth.json")).has("endpoints")) {
        continue; // of another tool, or of a study of many runs
      }
      for (Path points : points(golden, ".json")) {
        assertEquals(List.of(), ndjson(points, golden), points::toString);
        runs++;
      }
    }
    for (Path golden : foldersWith(root, "truth-csv.json")) {
      for (Path points : points(golden, ".csv")) {
        assertEquals(List.of(), csv(points, golden), points::toString);
        runs++;
      }
    }
    assertFalse(runs == 0, () -> "no run with a truth in " + root);
  }

  private List<String> ndjson(Path points, Path golden) throws IOException {
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      return K6Truth.differences(imports, imports.stored(points), golden);
    }
  }

  private List<String> csv(Path points, Path golden) throws IOException {
    try (Imports imports = new Imports(Files.createTempDirectory(folder, "store"))) {
      return K6Truth.differencesOfCsv(imports, imports.stored(points), golden);
    }
  }

  private static List<Path> points(Path golden, String ending) throws IOException {
    try (Stream<Path> files = Files.list(golden)) {
      return files.filter(f -> isPoints(f, ending)).sorted().toList();
    }
  }

  private static boolean isPoints(Path file, String ending) {
    String name = file.getFileName().toString().replaceAll("\\.(gz|zst)$", "");
    return (name.startsWith("points") && name.endsWith(ending))
        || (ending.equals(".json") ? name.endsWith(".ndjson") : name.endsWith(".csv"));
  }

  private static List<Path> foldersWith(Path root, String name) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(f -> f.getFileName().toString().equals(name))
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }
}
