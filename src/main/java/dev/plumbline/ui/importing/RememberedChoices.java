package dev.plumbline.ui.importing;

import dev.plumbline.app.FileChoice;
import dev.plumbline.app.ImportPreview;
import dev.plumbline.app.PreviewImport;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Tasks;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Keeps what is said of a folder's files for the next time. */
final class RememberedChoices {
  private final Store store;
  private final PreviewImport folder;
  private final Tasks tasks;

  RememberedChoices(Store store, PreviewImport folder, Tasks tasks) {
    this.store = store;
    this.folder = folder;
    this.tasks = tasks;
  }

  /** Before it runs, so that what is chosen is kept even where it is stopped. */
  void keep(ImportPreview preview, SheetLines lines, boolean wanted) {
    Map<Path, FileChoice> chosen = new HashMap<>();
    lines.runs().stream()
        .filter(ImportLine::isFresh)
        .forEach(line -> chosen.put(line.row().file(), line.choice().get()));
    if (store.isReadOnly() || chosen.isEmpty() || !(wanted || preview.remembered())) {
      return;
    }
    tasks.start(
        () -> {
          if (wanted) {
            folder.remember(preview, chosen);
          } else {
            folder.forget(preview);
          }
          return true;
        },
        _ -> {},
        _ -> {}); // a guess the next time, no more
  }
}
