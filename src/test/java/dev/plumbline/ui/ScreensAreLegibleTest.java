package dev.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.app.RunSide;
import dev.plumbline.app.SampleStudy;
import dev.plumbline.chart.Theme;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Hands;
import dev.plumbline.ui.common.Legibility;
import dev.plumbline.ui.common.Picture;
import dev.plumbline.ui.library.StudyStore;
import dev.plumbline.ui.run.OpenRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen in a large window and in a small one. */
class ScreensAreLegibleTest {
  private static final Path PICTURES = Path.of("target", "pictures", "legible");

  @TempDir Path folder;
  private Store store;
  private WiredWindow window;

  private void open(Store of, double width, double height) {
    store = of;
    window = new WiredWindow(store, Theme.LIGHT).shown(width, height);
  }

  @AfterEach
  void end() {
    window.close();
    store.close();
  }

  @ParameterizedTest
  @CsvSource({"1440, 900", "1100, 700"})
  void allOfAStudyCanBeRead(double width, double height) throws IOException {
    open(StudyStore.in(folder), width, height);
    String candidate = window.id("candidate 1");
    Fx.run(() -> window.wiring.library().select(List.of(candidate)));
    look("library");
    OpenRun run = window.open("candidate 1");
    look("run");
    Fx.run(() -> run.time().select(20, 40));
    look("run-window");
    List<String> baseline = window.side(RunSide.BASELINE);
    List<String> candidates = window.side(RunSide.CANDIDATE);
    Fx.run(() -> window.wiring.navigation().compare(baseline, candidates));
    look("compare");
    Fx.run(
        () -> window.wiring.navigation().compare(List.of(baseline.getFirst()), List.of(candidate)));
    look("compare-one-run");
  }

  @ParameterizedTest
  @CsvSource({"1440, 900", "1100, 700"})
  void anEmptyStoreAndTheQuestionOfAnImportCanBeRead(double width, double height) {
    open(Store.open(folder.resolve("my-runs.plumb")), width, height);
    look("first-run");
    Fx.run(() -> window.wiring.navigation().run(""));
    look("run-failed");
    new Hands(window.scene()).drop(List.of(study()));
    new Hands(window.scene()).awaitWords("Import 12 files");
    look("import");
  }

  @Test
  void theLibraryAndTheSheetCanBeReadInTheSmallestWindow() throws IOException {
    open(StudyStore.in(folder), 1000, 640);
    look("library");
    new Hands(window.scene()).drop(List.of(study()));
    new Hands(window.scene()).awaitWords("These runs are here already");
    look("import-known");
  }

  private static File study() {
    return SampleStudy.RUNS.toAbsolutePath().toFile();
  }

  private void look(String screen) {
    window.settle();
    window.settle();
    String name = screen + "-" + (int) window.scene().getWidth();
    Picture.write(window.scene(), PICTURES.resolve(name + ".png"));
    assertEquals(List.of(), Legibility.faults(window.scene()), name);
  }
}
