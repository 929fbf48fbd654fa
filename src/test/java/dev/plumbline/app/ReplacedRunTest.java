package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is read once more in the place of a run. */
class ReplacedRunTest {
  private static final Path STUDY = Path.of("sample-data/k6/release-study");

  @TempDir Path folder;
  @AutoClose private Imports imports;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @Test
  void whatPeopleSaidOfARunOutlivesItsReading() {
    Run run = imports.stored(STUDY.resolve("baseline-1.json.gz"));
    imports.store().edits().label(run, Map.of("release", "1.4"));
    imports.store().edits().note(run, "warm cache");
    imports.store().baselines().set("shop", List.of(run), "as shipped");
    ImportResult result = replace(run, "baseline-1.json.gz").getFirst();
    Run again = result.run().orElseThrow();
    assertEquals(ImportResult.Outcome.IMPORTED, result.outcome());
    assertEquals(List.of(again), imports.store().runs());
    assertEquals(run.id(), again.id());
    assertEquals(run.test(), again.test());
    assertEquals(Map.of("release", "1.4"), again.labels());
    assertEquals("warm cache", imports.store().edits().note(again));
    assertEquals(
        List.of(again.id()), imports.store().baselines().latest("shop").orElseThrow().runs());
    assertEquals(imports.show(again).rows().size(), imports.show(run).rows().size());
  }

  @Test
  void aPromotedRunGetsNoOtherValues() {
    Run run = imports.stored(STUDY.resolve("baseline-1.json.gz"));
    imports.store().baselines().set("shop", List.of(run), "as shipped");
    ImportResult refused = replace(run, "baseline-2.json.gz").getFirst();
    assertEquals("PB-IN-BASELINE", refused.code(), refused::toString);
    assertEquals(List.of(run), imports.store().runs());
  }

  @Test
  void anotherFileGivesTheRunItsValues() {
    Run run = imports.stored(STUDY.resolve("baseline-1.json.gz"));
    imports.store().edits().note(run, "warm cache");
    Run other = replace(run, "baseline-2.json.gz").getFirst().run().orElseThrow();
    assertEquals(List.of(other), imports.store().runs());
    assertTrue(!other.id().equals(run.id()));
    assertEquals("warm cache", imports.store().edits().note(other));
  }

  @Test
  void aFileThatIsAnotherRunAlreadyReplacesNone() {
    Run run = imports.stored(STUDY.resolve("baseline-1.json.gz"));
    imports.stored(STUDY.resolve("baseline-2.json.gz"));
    ImportResult result = replace(run, "baseline-2.json.gz").getFirst();
    assertEquals(ImportResult.Outcome.DUPLICATE, result.outcome());
    String said = "; run " + run.id() + " is not replaced: no file is two runs";
    assertTrue(result.message().endsWith(said), result::message);
    assertEquals(2, imports.store().runs().size());
  }

  @Test
  void twoFilesCannotTakeThePlaceOfOneRun() {
    Run run = imports.stored(STUDY.resolve("baseline-1.json.gz"));
    assertThrows(Failure.class, () -> replace(run, "baseline-2.json.gz", "baseline-3.json.gz"));
    assertEquals(Optional.of(run), imports.store().run(run.id()));
  }

  private List<ImportResult> replace(Run run, String... files) {
    try (Jobs jobs = Jobs.onThreads(2)) {
      return new ImportFiles(imports.store(), Importers.registered(), jobs)
          .run(
              List.of(files).stream().map(file -> STUDY.resolve(file).toString()).toList(),
              ImportOptions.DEFAULT.replacing(Replacing.of(run)),
              ImportListener.NONE);
    }
  }
}
