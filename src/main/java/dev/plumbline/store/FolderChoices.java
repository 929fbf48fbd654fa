package dev.plumbline.store;

import java.util.List;

/**
 * How files of a folder were imported last. In the store and not in a person's settings, because
 * tests and environments are names of this store's runs: another store has others.
 */
public final class FolderChoices {
  private final Store store;

  FolderChoices(Store store) {
    this.store = store;
  }

  /** What was chosen for a folder; empty where nothing was. */
  public List<FolderChoice> of(String folder) {
    return store.reading(
        db ->
            Migrations.reached(db, 2)
                ? db.query(
                    "SELECT part, test, environment, side FROM folder_choice WHERE folder=?"
                        + " ORDER BY part",
                    row ->
                        new FolderChoice(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                    folder)
                : List.of());
  }

  /** Remembers these in place of what was chosen before; none forgets the folder. */
  public void remember(String folder, List<FolderChoice> choices) {
    store.inTransaction(
        db -> {
          db.update("DELETE FROM folder_choice WHERE folder=?", folder);
          for (FolderChoice choice : choices) {
            db.insert(
                "INSERT OR REPLACE INTO folder_choice(folder, part, test, environment, side)"
                    + " VALUES(?, ?, ?, ?, ?)",
                folder,
                choice.part(),
                choice.test(),
                choice.environment(),
                choice.side());
          }
          return null;
        });
  }
}
