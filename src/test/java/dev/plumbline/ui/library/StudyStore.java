package dev.plumbline.ui.library;

import dev.plumbline.app.FileChoice;
import dev.plumbline.app.ImportFiles;
import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportOptions;
import dev.plumbline.app.ImportPreview;
import dev.plumbline.app.ImportRow;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.PreviewImport;
import dev.plumbline.app.SampleStudy;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sample study in a store of its own, its runs on the sides that their names say. */
public final class StudyStore {
  private static final Path MADE = Path.of("target", "study-store", "study.plumb");

  private static boolean made;

  private StudyStore() {}

  /** A store of one's own with the study in it. */
  public static Store in(Path folder) throws IOException {
    make();
    Files.createDirectories(folder);
    Path copy = folder.resolve("release-study.plumb");
    Files.deleteIfExists(copy);
    Files.copy(MADE, copy);
    return Store.open(copy);
  }

  private static synchronized void make() throws IOException {
    if (made) {
      return;
    }
    for (String ending : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(MADE.resolveSibling(MADE.getFileName() + ending));
    }
    try (Store store = Store.open(MADE);
        Jobs jobs = Jobs.onAllProcessors()) {
      ImportPreview preview =
          new PreviewImport(store, Importers.registered()).preview(List.of(SampleStudy.RUNS));
      Map<Path, FileChoice> chosen = new HashMap<>();
      for (ImportRow row : preview.fresh()) {
        chosen.put(row.file(), row.guess().ofTest("Release study"));
      }
      new ImportFiles(store, Importers.registered(), jobs)
          .run(
              List.of(SampleStudy.RUNS.toAbsolutePath().toString()),
              ImportOptions.DEFAULT,
              path -> Optional.ofNullable(chosen.get(path)),
              ImportListener.NONE);
      store.checkpoint();
    }
    made = true;
  }
}
