package dev.plumbline.app;

import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.nio.file.Path;
import java.util.List;

/** Gives the script that a person names to the runs of an import. */
public final class ImportScript {
  private final Store store;

  public ImportScript(Store store) {
    this.store = store;
  }

  /**
   * Reads a script, and holds it against the runs.
   *
   * @param imported what became of the files of the import
   * @return what became of the script
   */
  public ImportResult give(Path script, List<ImportResult> imported, ImportListener listener) {
    List<Run> runs = imported.stream().flatMap(result -> result.run().stream()).distinct().toList();
    ImportResult result = BesideFiles.giveScript(store, script, runs);
    listener.finished(result);
    return result;
  }
}
