package dev.plumbline.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.Jobs;
import dev.plumbline.app.RunSide;
import dev.plumbline.chart.Theme;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.FxTasks;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RecordedNavigation;
import dev.plumbline.ui.common.Sheets;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import on screen that is watched, changed and stopped while a file is being read. */
class StoppedImportTest {
  private static final String HELD = "before/run-2.json.gz";

  @TempDir Path folder;
  @AutoClose private Store store;
  @AutoClose private final Jobs jobs = Jobs.onThreads(2);
  @AutoClose private final Jobs background = Jobs.onThreads(2);
  private final RecordedNavigation navigation = new RecordedNavigation();
  private final HeldImporter held = new HeldImporter(HELD, 0.5);
  private final JobList running = new JobList();
  private final StackPane window = new StackPane();
  private final Sheets sheets = new Sheets();
  private ImportSheetViewModel model;
  private FileDrop drop;

  @BeforeEach
  void dropFiles() throws IOException {
    store = Store.open(folder.resolve("a.plumb"));
    Path files = DroppedFiles.in(folder.resolve("release-43"));
    Fx.run(
        () -> {
          Look look = new Look(Theme.LIGHT, Locale.US);
          model =
              new ImportSheetViewModel(
                  store,
                  held.importers(),
                  jobs,
                  new FxTasks(background),
                  look,
                  running,
                  navigation,
                  _ -> {},
                  () -> {},
                  held::nanos);
          new Scene(window, 1440, 900);
          sheets.laid().subscribe(() -> window.getChildren().setAll(sheets.laid()));
          new ImportSheetView(model, look, sheets);
          drop = FileDrop.install(window, look, model::open);
          drop.hover();
          assertTrue(drop.take(List.<File>of(files.toFile())));
        });
    Fx.until("the question", () -> model.state().get() instanceof SheetState.Asking);
  }

  @Test
  void aStoppedImportKeepsWhatWasReadAndNothingOfTheFileItStoppedIn() throws Exception {
    assertEquals(1, Fx.get(() -> window.getChildren().size()), "the sheet alone");
    Fx.run(model::start);
    held.awaitHeld();
    Fx.until("the bar", () -> state(HELD) instanceof LineState.Reading);
    assertEquals(0.5, Fx.get(() -> ((LineState.Reading) state(HELD)).share()), 0.01);
    assertEquals(1, Fx.get(() -> running.running().size()));
    long pagesBefore = store.facts().get("chunks");
    List<Run> before = store.runs();
    assertTrue(Fx.get(() -> window.lookup(".stopping").isVisible()));
    Fx.run(model::stop);
    Fx.until("the end", () -> model.state().get() instanceof SheetState.Ended);
    assertFalse(Fx.get(() -> window.lookup(".stopping").isVisible()), "there is nothing to stop");
    assertInstanceOf(LineState.Stopped.class, Fx.get(() -> state(HELD)));
    assertInstanceOf(LineState.Stopped.class, Fx.get(() -> state("before/run-3.json.gz")));
    Map<String, Long> facts = store.facts();
    assertEquals(before, store.runs());
    assertEquals(pagesBefore, facts.get("chunks"), "nothing half-read");
    assertEquals(0, Fx.get(() -> running.running().size()));
    assertEquals(List.of(), navigation.ways());
  }

  @Test
  void aFileThatWaitsCanStillBeChangedAndTheComparisonIsOpened() throws Exception {
    Fx.run(model::start);
    held.awaitHeld();
    Fx.run(
        () ->
            model
                .lines()
                .side(List.of(line("before/run-3.json.gz")), Optional.of(RunSide.CANDIDATE)));
    held.release();
    Fx.until("the end", () -> model.state().get() instanceof SheetState.Ended);
    Fx.run(model::goOn);
    assertEquals(List.of("compare 2 with 4"), navigation.ways());
    assertEquals(0, Fx.get(() -> window.getChildren().size()), "the sheet is gone");
  }

  private ImportLine line(String name) {
    return model.lines().all().get().stream()
        .filter(line -> line.row().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private LineState state(String name) {
    return line(name).state().get();
  }
}
