package dev.plumbline.app;

import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.util.Map;

/** Gives a run a name of its own. */
public final class NameRun {
  private final Store store;

  public NameRun(Store store) {
    this.store = store;
  }

  /** Without a name it is called by its file again. */
  public Run name(Run run, String name) {
    return name.isBlank()
        ? store.edits().unlabel(run, RunNames.LABEL)
        : store.edits().label(run, Map.of(RunNames.LABEL, name.strip()));
  }
}
