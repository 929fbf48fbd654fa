package dev.plumbline.importer.criterion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportResult;
import dev.plumbline.app.RunView;
import dev.plumbline.importer.ImportedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CriterionImporterTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/plumbline/importer/criterion/golden/criterion");
  private static final String FIB = "fib 12";
  private static final String SORT = "sort/vec, \"u64\"/unstable/100";
  private static final Map<String, String> FOLDERS =
      Map.of(FIB, "fib 12", SORT, "sort_vec, _u64_/unstable/100");

  @TempDir Path folder;

  @Test
  void theMeanOfTheIterationsAndTheSlopeAreThoseOfTheTruth() throws IOException {
    try (ImportedFile file = new ImportedFile(folder, GOLDEN)) {
      for (String name : FOLDERS.keySet()) {
        assertEquals(List.of(), differences(file, name, name));
      }
    }
  }

  @Test
  void theFiguresOfAnotherBenchmarkAreCaught() throws IOException {
    try (ImportedFile file = new ImportedFile(folder, GOLDEN)) {
      assertEquals(3, differences(file, FIB, SORT).size());
    }
  }

  private static List<String> differences(ImportedFile file, String name, String of)
      throws IOException {
    JsonNode truth =
        ImportedFile.truth(GOLDEN.resolve(FOLDERS.get(of)).resolve("new/sample.json.truth.json"));
    RunView.Row score = file.row("score", name);
    List<String> found =
        new ArrayList<>(
            ImportedFile.differences(
                score, ImportedFile.expected(truth, "count=n", "mean=meanOfSamples")));
    found.addAll(
        ImportedFile.differences(
            file.row("slope", name), ImportedFile.expected(truth, "mean=slopeThroughOrigin")));
    // Criterion's median lies between the two middle values.
    double low = score.distribution().percentile(50);
    double median = truth.path("medianOfSamples").asDouble();
    if (median < low || median > score.distribution().percentile(53.4)) {
      found.add("median of " + name);
    }
    return found;
  }

  @Test
  void aBaselineOfAllBenchmarksIsOneRunAndItsCopyTheSame() throws IOException {
    try (ImportedFile file = new ImportedFile(folder, GOLDEN)) {
      assertEquals(
          1,
          file.results().stream()
              .map(ImportResult::run)
              .flatMap(r -> r.stream())
              .map(r -> r.id())
              .distinct()
              .count());
      assertEquals(
          60,
          file.view().rows().stream()
              .filter(r -> r.metric().name().equals("score"))
              .mapToLong(r -> r.distribution().count())
              .sum());
    }
  }

  @Test
  void newAndBaseAreTwoRunsWhereTheyDiffer() throws IOException {
    Path copy = copy("somewhere");
    rewrite(copy.resolve("fib 12/base/sample.json"), "1558184.0", "1558185.0");
    rewrite(copy.resolve("sort_vec, _u64_/unstable/100/base/sample.json"), "[", "[ ");
    try (ImportedFile file = new ImportedFile(folder, copy)) {
      assertEquals(
          2,
          file.results().stream()
              .filter(r -> r.outcome() == ImportResult.Outcome.IMPORTED)
              .map(r -> r.run().orElseThrow().id())
              .distinct()
              .count());
      RunView fresh = file.view(file.results().get(1).run().orElseThrow());
      assertTrue(
          fresh.diagnostics().stream()
              .anyMatch(
                  d ->
                      d.code().equals("CRITERION-CLAIM")
                          && d.message().contains("fib 12 +51.2 % [+42.5, +60.9]")),
          fresh.diagnostics()::toString);
      assertFalse(file.codes().contains("CRITERION-CLAIM"), "the base claims nothing");
    }
  }

  @Test
  void samplesWithoutTheirNameAreNamedByTheirFolders() throws IOException {
    Path copy = copy("criterion");
    try (Stream<Path> all = Files.walk(copy)) {
      for (Path file : all.filter(f -> f.endsWith("benchmark.json")).toList()) {
        Files.delete(file);
      }
    }
    try (ImportedFile file = new ImportedFile(folder, copy.resolve("sort_vec, _u64_"))) {
      assertEquals(30, file.row("score", "sort_vec, _u64_/unstable/100").distribution().count());
      assertTrue(file.codes().contains("CRITERION-NO-NAME"));
    }
  }

  @Test
  void aFileWithoutSamplesExplainsItself() throws IOException {
    try (ImportedFile file =
        new ImportedFile(folder, GOLDEN.resolve("fib 12/change/estimates.json"))) {
      assertEquals("PB-EMPTY", file.results().getFirst().code());
    }
  }

  @Test
  void damagedSamplesSayWhere() throws IOException {
    try (ImportedFile file =
        ImportedFile.of(folder, "sample.json", "{\"iters\":[1.0,2.0],\"times\":[5.0]}")) {
      assertEquals("PB-BAD-JSON", file.results().getFirst().code());
    }
    try (ImportedFile file =
        ImportedFile.of(folder, "sample.json", "{\"iters\":[0.0,2.0],\"times\":[5.0,8.0]}")) {
      assertTrue(file.codes().contains("CRITERION-NO-VALUE"));
      assertEquals(4, file.view().rows().getFirst().distribution().max());
    }
  }

  private Path copy(String name) throws IOException {
    Path copy = folder.resolve(name);
    try (Stream<Path> all = Files.walk(GOLDEN)) {
      for (Path file : all.toList()) {
        Path to = copy.resolve(GOLDEN.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    return copy;
  }

  private static void rewrite(Path file, String what, String with) throws IOException {
    Files.writeString(file, Files.readString(file).replace(what, with));
  }
}
