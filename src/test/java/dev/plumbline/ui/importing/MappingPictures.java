package dev.plumbline.ui.importing;

import dev.plumbline.app.Jobs;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Fx;
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

/** Pictures of a table whose columns are asked about: {@code MappingPictures [FOLDER]}. */
public final class MappingPictures {
  private static final Path TABLES =
      Path.of("src/test/resources/dev/plumbline/importer/plain/mapped");

  private MappingPictures() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/pictures");
    for (Theme theme : Theme.values()) {
      String name = theme.name().toLowerCase(Locale.ROOT) + ".png";
      draw(theme, "docker-stats.csv", true, folder.resolve("mapping-" + name));
      draw(theme, "curl.csv", true, folder.resolve("mapping-asked-" + name));
      draw(theme, "docker-stats.csv", false, folder.resolve("mapping-sheet-" + name));
    }
    System.exit(0); // the toolkit's threads would stay
  }

  /** The question of a table, or the sheet that offers it. */
  static void draw(Theme theme, String table, boolean asked, Path picture) throws IOException {
    Path work = Files.createTempDirectory("mapping-picture");
    Path file = Files.createDirectories(work.resolve("exports")).resolve(table);
    Files.copy(TABLES.resolve(table), file);
    try (Store store = StudyStore.in(work.resolve("store"));
        Jobs jobs = Jobs.onAllProcessors()) {
      Scene scene =
          Fx.get(
              () -> {
                JobList running = new JobList();
                Look look = new Look(theme, Locale.US);
                Scene library = LibraryPictures.library(store, jobs, look, running, 1440, 900);
                ImportSheetViewModel model =
                    new ImportSheetViewModel(
                        store,
                        Importers.registered(),
                        jobs,
                        new CurrentThreadTasks(),
                        look,
                        running,
                        new RecordedNavigation(),
                        _ -> {},
                        () -> {},
                        System::nanoTime);
                Sheets sheets = new Sheets();
                ((ShellView) library.getRoot()).cover(sheets);
                ImportSheetView view = new ImportSheetView(model, look, sheets);
                library.getRoot().getProperties().put("view", view);
                model.open(List.of(file));
                if (asked) {
                  model.map(file);
                }
                return library;
              });
      Fx.pulses(2);
      Picture.of(scene);
      Picture.write(scene, picture);
    }
  }
}
