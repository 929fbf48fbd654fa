package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that is named alone, and what its tool wrote beside it. */
class NamedAloneTest {
  private static final Path SHOP =
      Path.of("src/test/resources/dev/plumbline/importer/gatling/golden/3.12.0-shop");

  @TempDir Path folder;
  @AutoClose private Imports imports;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @Test
  void itIsReadWithTheEvidenceThatItsFolderWouldHaveBrought() throws IOException {
    Path log = SHOP.resolve("simulation.log.gz");
    List<Diagnostic> alone = imports.one(log).diagnostics();
    try (Imports others = new Imports(Files.createDirectory(folder.resolve("others")))) {
      assertEquals(others.one(SHOP).diagnostics(), alone);
    }
    assertTrue(
        alone.stream().anyMatch(one -> one.message().contains("stats.json")), alone::toString);
  }

  @Test
  void evidenceThatIsNamedAsWellIsHeldAgainstItOnce() {
    List<ImportResult> results =
        imports.run(
            Importers.registered(),
            ImportLimits.DEFAULT,
            ImportListener.NONE,
            SHOP.resolve("simulation.log.gz"),
            SHOP.resolve("js").resolve("stats.json"));
    assertEquals(1, imports.store().runs().size());
    assertEquals(
        1,
        results.stream().filter(result -> result.file().endsWith("js/stats.json")).count(),
        results::toString);
  }

  @Test
  void aLogWithoutReportsIsReadAsItIs() throws IOException {
    Path log = Files.copy(SHOP.resolve("simulation.log.gz"), folder.resolve("simulation.log.gz"));
    assertEquals(ImportResult.Outcome.IMPORTED, imports.one(log).outcome());
  }
}
