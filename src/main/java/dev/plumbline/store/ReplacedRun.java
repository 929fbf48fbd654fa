package dev.plumbline.store;

import java.util.List;
import java.util.Optional;

/**
 * A run that gives way to another reading of its file: its values go, what people said of it stays.
 */
final class ReplacedRun {
  /** Tables of what people said, by their column {@code run}. */
  private static final List<String> SAID =
      List.of(
          "label",
          "note",
          "baseline_run",
          "environment",
          "environment_fact",
          "attachment",
          "annotation",
          "script",
          "script_part");

  private final Database database;
  private final long row;

  /**
   * @throws StoreException when there is no such run
   */
  ReplacedRun(Database database, String id) {
    this.database = database;
    this.row = database.number("SELECT coalesce(max(id), 0) FROM run WHERE key=?", id);
    if (row == 0) {
      throw new StoreException(
          "PB-NO-RUN", "run " + id + " is no longer in the store; nothing was replaced");
    }
  }

  /**
   * Frees its id and sources for the other.
   *
   * @throws StoreException when a promoted baseline would get values that nobody promoted
   */
  void stepAside(NewRun by) {
    Optional<String> baseline = RunEdits.baselineOf(database, row);
    boolean same =
        database.number("SELECT count(*) FROM source WHERE run=? AND digest=?", row, by.digest())
            > 0;
    if (baseline.isPresent() && !same) {
      throw new StoreException(
          "PB-IN-BASELINE",
          "the run is part of baseline "
              + baseline.get()
              + ", which would no longer be what was promoted; nothing was replaced");
    }
    database.update("DELETE FROM source WHERE run=?", row);
    database.update("UPDATE run SET key='replaced' WHERE id=?", row);
  }

  /** Gives the other what was said of it, unless something newer was, and goes. */
  void handOver(long to) {
    for (String table : SAID) {
      database.update("UPDATE OR IGNORE " + table + " SET run=? WHERE run=?", to, row);
    }
    // It was held against the values that go: the next time it is given counts as the first.
    database.update("UPDATE script SET digest='' WHERE run=?", to);
    database.update("DELETE FROM run WHERE id=?", row);
    RunEdits.dropUnusedTests(database);
  }
}
