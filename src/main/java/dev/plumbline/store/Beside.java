package dev.plumbline.store;

import dev.plumbline.model.Run;

/** What stands beside the values of runs. */
public final class Beside {
  /** The version that brought it. */
  static final int SINCE = 4;

  private final Store store;

  Beside(Store store) {
    this.store = store;
  }

  public KeptEnvironments environments() {
    return new KeptEnvironments(store);
  }

  public Attachments attachments() {
    return new Attachments(store);
  }

  public Annotations annotations() {
    return new Annotations(store);
  }

  public Scripts scripts() {
    return new Scripts(store);
  }

  /** The row of a run that something is put beside. */
  static long rowOf(Database db, Run run) {
    long row = Store.rowOf(db, run);
    if (row == 0) {
      throw new StoreException(
          "PB-NO-RUN", "run " + run.id() + " is no longer in the store; nothing was changed");
    }
    return row;
  }
}
