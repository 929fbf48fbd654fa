package dev.plumbline.ui.again;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.Imports;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.ReadAgain;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.HeldTasks;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.RecordedNavigation;
import dev.plumbline.ui.common.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is read again, without a screen. */
class AgainViewModelTest {
  private static final Path PRINTED =
      Path.of("src/test/resources/dev/plumbline/importer/ab/golden/flaky.txt");

  @TempDir Path folder;
  @AutoClose private Imports imports;
  @AutoClose private final Jobs jobs = Jobs.onThreads(2);
  private final JobList running = new JobList();
  private final List<Notice> told = new ArrayList<>();
  private final List<String> changed = new ArrayList<>();
  private List<Path> chosen = List.of();
  private Path file;
  private Run run;

  @BeforeEach
  void readOnce() throws IOException {
    imports = new Imports(folder);
    file = Files.copy(PRINTED, folder.resolve("printed.txt"));
    run = imports.stored(file);
  }

  @Test
  void aStartThatTheFileLacksIsGivenAndToldEverywhere() {
    AgainViewModel model = model(new CurrentThreadTasks());
    model.open(run.id());
    assertTrue(model.shown().get());
    assertEquals(List.of(file), model.asked().get().orElseThrow().files());
    model.said().start().set("2026-11-20 12:00");
    model.said().zone().set("+01:00");
    model.read();
    Instant began = imports.store().run(run.id()).orElseThrow().started();
    assertEquals(Instant.parse("2026-11-20T11:00:00Z"), began);
    assertFalse(model.shown().get());
    assertEquals(List.of(run.id() + " " + run.id()), changed);
    assertEquals(
        "printed was read again; it began 20 Nov 2026 11:00:00 UTC.", told.getLast().text());
    model.open(run.id());
    assertEquals("2026-11-20T11:00:00Z", model.said().start().get(), "what counts is shown");
    assertEquals(List.of(), running.running());
  }

  @Test
  void aMistakeInWhatIsSaidIsSaidAndNothingIsRead() {
    AgainViewModel model = model(new CurrentThreadTasks());
    model.open(run.id());
    model.said().start().set("yesterday");
    assertEquals(
        "yesterday is no time, such as 2026-11-22T10:00:00Z",
        model.said().mistake().getValue().orElseThrow());
    model.said().start().set("2026-11-20 12:00");
    assertEquals(
        "2026-11-20 12:00 has no zone; add it, or say the zone",
        model.said().mistake().getValue().orElseThrow());
    model.read();
    assertEquals(run, imports.store().run(run.id()).orElseThrow());
    model.said().zone().set("Middle Earth");
    assertTrue(model.said().mistake().getValue().orElseThrow().startsWith("Middle Earth is no"));
  }

  @Test
  void aFileThatHasMovedIsAskedForAndAnotherIsRefused() throws IOException {
    Path moved = Files.move(file, folder.resolve("moved.txt"));
    AgainViewModel model = model(new CurrentThreadTasks());
    model.open(run.id());
    assertEquals(List.of(), model.asked().get().orElseThrow().files());
    model.read();
    assertEquals(List.of(), changed, "there is nothing to read");
    chosen = List.of(Path.of("sample-data/k6/release-study/baseline-1.json.gz"));
    model.chooseFiles();
    assertEquals("PB-OTHER-FILE", model.problem().get().map(Problem::code).orElseThrow());
    chosen = List.of();
    model.chooseFiles();
    chosen = List.of(moved);
    model.chooseFiles();
    assertTrue(model.problem().get().isEmpty());
    model.read();
    assertEquals(
        moved.toString(), imports.store().run(run.id()).orElseThrow().source(), "where it is now");
  }

  @Test
  void whatIsReadIsAJobThatGoesOnWithoutItsSheetAndCanBeStopped() {
    HeldTasks tasks = new HeldTasks();
    AgainViewModel model = model(tasks);
    model.open(run.id());
    tasks.next();
    model.read();
    assertEquals("Reading printed again", running.running().getFirst().title());
    model.leave();
    assertFalse(model.shown().get());
    model.open(run.id());
    assertTrue(model.shown().get(), "the one that is read");
    model.stop();
    tasks.next();
    assertEquals(List.of(), running.running());
    assertTrue(model.job().get().isEmpty());
  }

  @Test
  void aRunThatHasLeftTheStoreIsToldOf() {
    imports.store().edits().delete(List.of(run));
    AgainViewModel model = model(new CurrentThreadTasks());
    model.open(run.id());
    assertFalse(model.shown().get());
    assertEquals("PB-NO-RUN", told.getFirst().code().orElseThrow());
  }

  private AgainViewModel model(Tasks tasks) {
    return new AgainViewModel(
        imports.store(),
        new ReadAgain(imports.store(), Importers.registered(), jobs),
        tasks,
        running,
        new Look(Theme.LIGHT, Locale.ENGLISH).words(),
        new RecordedNavigation(),
        told::add,
        (was, now) -> changed.add(was + " " + now),
        () -> chosen);
  }
}
