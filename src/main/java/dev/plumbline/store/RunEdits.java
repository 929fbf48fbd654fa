package dev.plumbline.store;

import dev.plumbline.model.Completeness;
import dev.plumbline.model.Run;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjLongConsumer;

/** What can be changed of runs that are in the store; their values never. */
public final class RunEdits {
  private final Store store;

  RunEdits(Store store) {
    this.store = store;
  }

  /** Adds what a summary says of a run: its outcome, and the file itself as a source. */
  public Run confirm(Run run, RunConfirmation said) {
    return edit(
        run,
        (db, row) -> {
          RunRow rows = new RunRow(db, new Names(db));
          rows.source(row, "summary", said.path(), said.length(), said.digest());
          rows.thresholds(row, said.thresholds());
          rows.diagnostics(row, said.diagnostics());
          if (said.confirmed() && run.completeness() == Completeness.UNKNOWN) {
            db.update("UPDATE run SET completeness='whole' WHERE id=?", row);
          }
          if (!said.toolVersion().isEmpty()) {
            db.update("UPDATE run SET tool_version=? WHERE id=?", said.toolVersion(), row);
          }
        });
  }

  /** Adds labels to a run; a key that it has already gets the new value. */
  public Run label(Run run, Map<String, String> labels) {
    return labels.isEmpty()
        ? run
        : edit(
            run,
            (db, row) ->
                labels.forEach(
                    (key, value) ->
                        db.update(
                            "INSERT OR REPLACE INTO label(run, key, value) VALUES(?, ?, ?)",
                            row,
                            key,
                            value)));
  }

  /** Takes a label from a run; nothing where it has none of that key. */
  public Run unlabel(Run run, String key) {
    return edit(run, (db, row) -> db.update("DELETE FROM label WHERE run=? AND key=?", row, key));
  }

  /** Says which test a run is of. */
  public Run test(Run run, String test) {
    return edit(
        run,
        (db, row) -> {
          db.update("UPDATE run SET test=? WHERE id=?", new Names(db).test(test), row);
          dropUnusedTests(db);
        });
  }

  /** Says of each run which test it is of: all, or none. */
  public void tests(Map<Run, String> tests) {
    store.inTransaction(
        db -> {
          tests.forEach(
              (run, test) ->
                  db.update(
                      "UPDATE run SET test=? WHERE id=?",
                      new Names(db).test(test),
                      requireRow(db, run)));
          dropUnusedTests(db);
          return null;
        });
  }

  /** Says where a run took place; empty for "nobody said". */
  public Run environment(Run run, String environment) {
    return edit(
        run, (db, row) -> db.update("UPDATE run SET environment=? WHERE id=?", environment, row));
  }

  /** Notes something of a run, in place of what was noted before; empty takes the note away. */
  public void note(Run run, String text) {
    edit(
        run,
        (db, row) -> {
          if (text.isBlank()) {
            db.update("DELETE FROM note WHERE run=?", row);
          } else {
            db.update("INSERT OR REPLACE INTO note(run, text) VALUES(?, ?)", row, text);
          }
        });
  }

  /** What was noted of a run; empty where nothing was. */
  public String note(Run run) {
    return store.reading(db -> notes(db).getOrDefault(run.id(), ""));
  }

  /** By run id, those that have one. */
  static Map<String, String> notes(Database db) {
    Map<String, String> notes = new HashMap<>();
    if (Migrations.reached(db, 2)) {
      db.each(
          "SELECT run.key, note.text FROM note JOIN run ON run.id = note.run",
          row -> notes.put(row.getString(1), row.getString(2)));
    }
    return notes;
  }

  /**
   * Deletes runs with everything that is stored of them: all, or none.
   *
   * @throws StoreException when one of them is part of a promoted baseline
   */
  public void delete(List<Run> runs) {
    store.inTransaction(
        db -> {
          for (Run run : runs) {
            baselineOf(db, Store.rowOf(db, run))
                .ifPresent(
                    baseline -> {
                      throw new StoreException(
                          "PB-IN-BASELINE",
                          "run "
                              + run.id()
                              + " is part of baseline "
                              + baseline
                              + ", which would no longer be what was promoted;"
                              + " nothing was deleted");
                    });
            db.update("DELETE FROM run WHERE key=?", run.id());
          }
          dropUnusedTests(db);
          return null;
        });
  }

  static Optional<String> baselineOf(Database db, long run) {
    return Optional.ofNullable(
        db.text(
            "SELECT name || ', version ' || version FROM baseline"
                + " JOIN baseline_run ON baseline_run.baseline = baseline.id WHERE run=?"
                + " ORDER BY name, version LIMIT 1",
            run));
  }

  static void dropUnusedTests(Database db) {
    db.update("DELETE FROM test WHERE id NOT IN (SELECT test FROM run)");
  }

  private Run edit(Run run, ObjLongConsumer<Database> change) {
    return store.inTransaction(
        db -> {
          change.accept(db, requireRow(db, run));
          return new RunList(db).byId(run.id()).orElseThrow();
        });
  }

  private static long requireRow(Database db, Run run) {
    long row = Store.rowOf(db, run);
    if (row == 0) {
      throw new StoreException(
          "PB-NO-RUN", "run " + run.id() + " is no longer in the store; nothing was changed");
    }
    return row;
  }
}
