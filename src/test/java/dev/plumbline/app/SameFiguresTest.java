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

/** A report of the same stem as a file of requests. */
class SameFiguresTest {
  private static final Path TOOLS = Path.of("src/test/resources/dev/plumbline/importer");

  @TempDir Path folder;
  @AutoClose private Imports imports;
  private Path results;

  @BeforeEach
  void open() throws IOException {
    imports = new Imports(folder);
    results = Files.createDirectory(folder.resolve("results"));
  }

  @Test
  void theReportOfAnotherRunIsARunOfItsOwn() throws IOException {
    copy("hey", "flaky.csv", "flaky.txt");
    assertEquals(ImportResult.Outcome.IMPORTED, report("flaky.txt").outcome());
    assertEquals(2, imports.store().runs().size());
  }

  @Test
  void theReportOfTheRequestsBesideItIsLeftOut() throws IOException {
    copy("h2load", "items.log", "items.txt");
    ImportResult left = report("items.txt");
    assertEquals(ImportResult.Outcome.SKIPPED, left.outcome());
    assertEquals("the figures of items.log, which was taken", left.message());
    assertEquals(1, imports.store().runs().size());
  }

  @Test
  void oneOtherExtremeMakesItAnotherRun() throws IOException {
    copy("h2load", "items.log", "items.txt");
    Path report = results.resolve("items.txt");
    String text = Files.readString(report);
    assertTrue(text.contains("52.91ms"), text);
    Files.writeString(report, text.replace("52.91ms", "53.91ms"));
    assertEquals(ImportResult.Outcome.IMPORTED, report("items.txt").outcome());
  }

  private void copy(String tool, String... names) throws IOException {
    for (String name : names) {
      Files.copy(TOOLS.resolve(tool).resolve("golden").resolve(name), results.resolve(name));
    }
  }

  private ImportResult report(String name) {
    List<ImportResult> all =
        imports.run(Importers.registered(), ImportLimits.DEFAULT, ImportListener.NONE, results);
    return all.stream().filter(one -> one.file().endsWith(name)).findFirst().orElseThrow();
  }
}
