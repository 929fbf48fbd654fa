package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Summaries that lie beside the only run of a folder. */
class ConfirmRunTest {
  @TempDir Path folder;
  @AutoClose private Imports imports;
  private Path points;

  @BeforeEach
  void copyOneRun() throws IOException {
    imports = new Imports(folder);
    points = Files.createDirectories(folder.resolve("drop")).resolve("points.json.gz");
    Files.copy(SampleStudy.RUNS.resolve("baseline-1.json.gz"), points);
  }

  @Test
  void aSummaryOfAnotherNameThatIsTheRunsOwnConfirmsIt() throws IOException {
    summary("baseline-1", "baseline-1.summary.json");
    assertEquals("meets 5 of 5", outcomeAfterImport());
  }

  @Test
  void oneOfAnotherNameAndOtherFiguresIsLeftOut() throws IOException {
    Path other = summary("candidate-5", "candidate-5.summary.json");
    ImportResult result = imported(other);
    assertEquals(ImportResult.Outcome.SKIPPED, result.outcome());
    assertTrue(result.message().contains("are not those of points.json.gz"), result::message);
    assertEquals("outcome not known", outcome());
  }

  @Test
  void oneThatIsNamedAfterWhatItIsIsBelievedAndSaidToContradict() throws IOException {
    Path other = summary("candidate-5", "summary.json");
    ImportResult result = imported(other);
    assertEquals(ImportResult.Outcome.IMPORTED, result.outcome());
    assertTrue(result.diagnostics().getFirst().message().contains("contradicts"));
  }

  private Path summary(String of, String name) throws IOException {
    return Files.copy(SampleStudy.RUNS.resolve(of + ".summary.json"), points.resolveSibling(name));
  }

  private String outcomeAfterImport() {
    run();
    return outcome();
  }

  private ImportResult imported(Path file) {
    return run().stream()
        .filter(result -> result.file().equals(file.toString()))
        .findFirst()
        .orElseThrow();
  }

  private List<ImportResult> run() {
    return imports.run(
        Importers.registered(), ImportLimits.DEFAULT, ImportListener.NONE, points.getParent());
  }

  private String outcome() {
    return new Library(imports.store()).read().entries().getFirst().thresholds().words();
  }
}
