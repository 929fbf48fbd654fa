package dev.plumbline.ui.importing;

import dev.plumbline.app.Jobs;
import dev.plumbline.chart.Theme;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.FxTasks;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Picture;
import dev.plumbline.ui.common.RecordedNavigation;
import dev.plumbline.ui.common.Sheets;
import dev.plumbline.ui.library.LibraryPictures;
import dev.plumbline.ui.library.StudyStore;
import dev.plumbline.ui.shell.ShellView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;

/** Pictures of an import that runs: {@code ImportPictures [FOLDER]}. */
public final class ImportPictures {
  private ImportPictures() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/pictures");
    for (Theme theme : Theme.values()) {
      String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
      draw(theme, 1440, 900, folder.resolve("import-" + name));
      draw(theme, 1100, 700, folder.resolve("import-small-" + name));
    }
    System.exit(0); // the toolkit's threads would stay
  }

  /** Imports a folder, halts in its sixth file, and takes the picture. */
  public static void draw(Theme theme, int width, int height, Path picture) throws Exception {
    Path work = Files.createTempDirectory("import-picture");
    HeldImporter held = new HeldImporter("before/run-2.json.gz", 0.71);
    try (Store store = StudyStore.in(work.resolve("store"));
        Jobs jobs = Jobs.onAllProcessors();
        Jobs background = Jobs.onAllProcessors()) {
      Scene scene =
          Fx.get(() -> running(store, jobs, background, held, work, theme, width, height));
      held.awaitHeld();
      Fx.pulses(2);
      Picture.of(scene); // what is laid out anew at its width is dressed by the second only
      Picture.write(scene, picture);
      held.release();
    }
  }

  private static Scene running(
      Store store,
      Jobs jobs,
      Jobs background,
      HeldImporter held,
      Path work,
      Theme theme,
      int width,
      int height)
      throws IOException {
    JobList running = new JobList();
    Look look = new Look(theme, Locale.US);
    Scene scene = LibraryPictures.library(store, jobs, look, running, width, height);
    ImportSheetViewModel model =
        new ImportSheetViewModel(
            store,
            held.importers(),
            jobs,
            new FxTasks(background),
            look,
            running,
            new RecordedNavigation(),
            _ -> {},
            () -> {},
            held::nanos);
    Sheets sheets = new Sheets();
    ((ShellView) scene.getRoot()).cover(sheets);
    ImportSheetView view = new ImportSheetView(model, look, sheets);
    model
        .state()
        .subscribe(
            state -> {
              if (state instanceof SheetState.Asking) {
                model.lines().test(model.lines().all().get(), "Release study");
                model.start();
              }
            });
    model.open(List.of(DroppedFiles.in(work.resolve("release-43"))));
    scene.getRoot().getProperties().put("view", view);
    return scene;
  }
}
