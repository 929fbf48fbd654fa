package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ReadRules;
import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run's file that is read once more by other rules. */
class ReadAgainTest {
  private static final Path STUDY = Path.of("sample-data/k6/release-study");
  private static final Path PRINTED =
      Path.of("src/test/resources/dev/plumbline/importer/ab/golden");
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @TempDir Path folder;
  @AutoClose private Imports imports;
  @AutoClose private final Jobs jobs = Jobs.onThreads(2);

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @Test
  void aRunWithoutATimeIsGivenOneAndKeepsWhatPeopleSaidOfIt() throws IOException {
    Run run = imports.stored(printed());
    imports.store().edits().label(run, Map.of("release", "1.4"));
    imports.store().edits().note(run, "cold cache");
    imports.store().baselines().set("shop", List.of(run), "as shipped");
    ReadAgain.Read read = again(run, starting(NOON));
    assertEquals(run.id(), read.run().id());
    assertEquals(NOON, read.run().started());
    assertEquals(Map.of("release", "1.4"), read.run().labels());
    assertEquals("cold cache", imports.store().edits().note(read.run()));
    assertEquals(
        List.of(run.id()), imports.store().baselines().latest("shop").orElseThrow().runs());
    assertEquals(List.of(), read.unused());
    assertEquals(Optional.of(NOON), reading().rules(read.run()).start(), "it is remembered");
  }

  @Test
  void aTimeThatTheFileHasItselfIsNotOverruledAndThatIsTold() {
    Run run = imports.stored(STUDY.resolve("baseline-1.json.gz"));
    ReadAgain.Read read = again(run, starting(NOON));
    assertEquals(run.started(), read.run().started());
    assertEquals(List.of("start"), read.unused());
  }

  @Test
  void seriesAreSplitByTheTagsThatWereSaid() {
    Run run = imports.stored(STUDY.resolve("baseline-1.json.gz"));
    int before = imports.show(run).rows().size();
    ReadRules rules = ReadRules.NONE.splitBy(List.of("status", "no_such"));
    ReadAgain.Read read = again(run, rules);
    assertTrue(imports.show(read.run(), "status").rows().size() > before);
    assertEquals(before, imports.show(read.run()).rows().size(), "rows are as before without it");
    assertEquals(List.of("status"), reading().rules(read.run()).tags());
    assertEquals(List.of("tags"), read.unused());
    assertTrue(
        imports.store().diagnostics(read.run()).stream()
            .anyMatch(one -> one.message().contains("has the tag no_such,")));
  }

  @Test
  void theSummaryThatConfirmedARunConfirmsItAgain() {
    Path points = STUDY.resolve("baseline-1.json.gz");
    Path summary = STUDY.resolve("baseline-1.summary.json");
    imports.run(
        Importers.registered(),
        dev.plumbline.importer.ImportLimits.DEFAULT,
        ImportListener.NONE,
        points,
        summary);
    Run run = imports.store().runs().getFirst();
    var thresholds = imports.store().thresholds(run);
    ReadAgain.Read read = again(run, ReadRules.NONE);
    assertEquals(thresholds, imports.store().thresholds(read.run()));
    assertEquals(
        List.of(points.toString(), summary.toString()),
        imports.store().reader(read.run()).sources());
  }

  @Test
  void aFileThatHasMovedIsAskedForAndAnotherOneIsRefused() throws IOException {
    Path file = Files.copy(printed(), folder.resolve("moving.txt"));
    Run run = imports.stored(file);
    Path moved = Files.move(file, folder.resolve("moved.txt"));
    assertEquals(Optional.empty(), reading().files(run));
    assertEquals(List.of(moved), reading().files(run, List.of(moved)));
    Path other = STUDY.resolve("baseline-1.json.gz");
    Failure refused = assertThrows(Failure.class, () -> reading().files(run, List.of(other)));
    assertEquals("PB-OTHER-FILE", refused.code());
    Files.writeString(file, "no longer what it was");
    assertEquals(Optional.empty(), reading().files(run));
  }

  @Test
  void theFilesOfSeveralGeneratorsAreOneRunAgain() {
    List<Path> files =
        List.of(STUDY.resolve("baseline-1.json.gz"), STUDY.resolve("baseline-2.json.gz"));
    Run run =
        new ImportFiles(imports.store(), Importers.registered(), jobs)
            .run(
                files.stream().map(Path::toString).toList(),
                ImportOptions.DEFAULT.merged(),
                ImportListener.NONE)
            .getFirst()
            .run()
            .orElseThrow();
    assertEquals(Optional.empty(), reading().files(run), "one of two is known by name");
    assertEquals(files, reading().files(run, files.reversed()).stream().sorted().toList());
    ReadAgain.Read read =
        reading().read(run, reading().files(run, files), ReadRules.NONE, ImportListener.NONE);
    assertEquals(run.requests(), read.run().requests());
    assertEquals(List.of(read.run()), imports.store().runs());
  }

  @Test
  void whatIsStoppedChangesNothing() throws IOException {
    Run run = imports.stored(printed());
    ImportListener stopped =
        new ImportListener() {
          @Override
          public void read(Path file, long done, long of) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    List<Path> files = reading().files(run).orElseThrow();
    try {
      reading().read(run, files, starting(NOON), stopped);
    } catch (Failure e) {
      assertEquals("PB-CANCELLED", e.code());
      assertEquals(List.of(run), imports.store().runs());
    }
  }

  private ReadAgain.Read again(Run run, ReadRules rules) {
    List<Path> files = reading().files(run).orElseThrow();
    return reading().read(run, files, rules, ImportListener.NONE);
  }

  private ReadAgain reading() {
    return new ReadAgain(imports.store(), Importers.registered(), jobs);
  }

  private static ReadRules starting(Instant start) {
    return new ReadRules(Optional.of(start), Optional.<ZoneId>empty(), List.of());
  }

  private static Path printed() throws IOException {
    try (var files = Files.list(PRINTED)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }
}
