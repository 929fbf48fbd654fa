package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content is the same run, wherever it lies. */
class ImportTwiceTest {
  private static final Path K6 =
      Path.of("src/test/resources/dev/plumbline/importer/k6/golden/v0.48.0");

  @TempDir Path folder;
  @AutoClose private Imports imports;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @Test
  void theSameContentUnderAnotherNameIsADuplicate() throws IOException {
    Path points = K6.resolve("points.json.gz");
    String id = imports.stored(points).id();
    Map<String, Long> before = imports.store().facts();
    ImportResult again = imports.one(Files.copy(points, folder.resolve("other.name")));
    assertEquals(ImportResult.Outcome.DUPLICATE, again.outcome());
    assertEquals(id, again.run().orElseThrow().id());
    assertEquals(before, imports.store().facts());
  }

  @Test
  void theIdOfARunIsTheSameInEveryStore() throws IOException {
    Path points = K6.resolve("points.json.gz");
    String id = imports.stored(points).id();
    try (Imports other = new Imports(Files.createDirectory(folder.resolve("other")))) {
      assertEquals(id, other.stored(points).id());
    }
  }

  @Test
  void contentOfTheSameLengthThatDiffersInOneByteIsAnotherRun() throws IOException {
    byte[] bytes = Files.readAllBytes(K6.resolve("points.json.gz"));
    Path first = Files.write(folder.resolve("first.gz"), bytes);
    String id = imports.stored(first).id();
    bytes[4] ^= 1; // the time in the header of gzip
    ImportResult other = imports.one(Files.write(folder.resolve("second.gz"), bytes));
    assertEquals(ImportResult.Outcome.IMPORTED, other.outcome());
    assertEquals(false, other.run().orElseThrow().id().equals(id));
  }

  @Test
  void aSummaryTwiceIsADuplicateToo() {
    Path summary = K6.resolve("summary-export.json");
    imports.stored(summary);
    assertEquals(ImportResult.Outcome.DUPLICATE, imports.one(summary).outcome());
  }

  @Test
  void aSummaryThatWasARunAloneTakesNoPartInTheRunItBelongsTo() {
    imports.stored(K6.resolve("summary-export.json"));
    List<ImportResult> both =
        imports.run(
            Importers.registered(),
            ImportLimits.DEFAULT,
            ImportListener.NONE,
            K6.resolve("points.json.gz"),
            K6.resolve("summary-export.json"));
    assertEquals(
        List.of(ImportResult.Outcome.IMPORTED, ImportResult.Outcome.SKIPPED),
        both.stream().map(ImportResult::outcome).toList());
    assertEquals("k6-ndjson", both.getFirst().run().orElseThrow().format());
  }
}
