package dev.plumbline.store;

import dev.plumbline.model.Run;
import dev.plumbline.model.StatedThreshold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Outcomes of thresholds that no file states: worked out once, and kept for the lists. */
public final class WorkedOutcomes {
  private static final int SINCE = 3;

  private final Store store;

  WorkedOutcomes(Store store) {
    this.store = store;
  }

  /**
   * The ids of runs with a threshold that was not looked at yet, the newest first; none where the
   * store may not be written. A run that is cut proves nothing.
   */
  public List<String> missing() {
    return store.isReadOnly()
        ? List.of()
        : store.reading(
            db ->
                db.query(
                    "SELECT DISTINCT key, started FROM run JOIN"
                        + " (SELECT run, metric, expression FROM threshold"
                        + " GROUP BY run, metric, expression HAVING max(passed) IS NULL) AS untold"
                        + " ON untold.run = run.id"
                        + " LEFT JOIN worked_outcome AS worked ON worked.run = untold.run"
                        + " AND worked.metric = untold.metric"
                        + " AND worked.expression = untold.expression"
                        + " WHERE completeness <> 'partial' AND worked.run IS NULL"
                        + " ORDER BY started DESC, key",
                    row -> row.getString(1)));
  }

  /** Keeps what was found of a run's thresholds; empty where its values cannot tell. */
  public void keep(Run run, Map<StatedThreshold, Optional<Boolean>> found) {
    store.inTransaction(
        db -> {
          long row = Store.rowOf(db, run);
          if (row != 0) { // else it was deleted meanwhile
            found.forEach((threshold, passed) -> write(db, row, threshold, passed));
          }
          return null;
        });
  }

  private static void write(
      Database db, long run, StatedThreshold threshold, Optional<Boolean> passed) {
    db.update(
        "INSERT OR REPLACE INTO worked_outcome(run, metric, expression, passed)"
            + " VALUES(?, ?, ?, ?)",
        run,
        threshold.metric(),
        threshold.expression(),
        passed.map(met -> met ? 1 : 0).orElse(null));
  }

  /**
   * By run id. Each threshold once: points state it, a summary states it again, with an outcome.
   */
  static Map<String, StoredRuns.ThresholdCounts> counts(Database db) {
    Map<String, StoredRuns.ThresholdCounts> counts = new HashMap<>();
    String worked =
        Migrations.reached(db, SINCE)
            ? "worked_outcome"
            : "(SELECT NULL AS run, NULL AS metric, NULL AS expression, NULL AS passed)";
    db.each(
        "SELECT run.key, total(passed = 1), total(passed = 0), total(passed IS NULL),"
            + " total(stated IS NULL AND passed IS NOT NULL) FROM"
            + " (SELECT once.run, stated, coalesce(stated, worked.passed) AS passed FROM"
            + " (SELECT run, metric, expression, min(passed) AS stated FROM threshold"
            + " GROUP BY run, metric, expression) AS once LEFT JOIN "
            + worked
            + " AS worked ON worked.run = once.run AND worked.metric = once.metric"
            + " AND worked.expression = once.expression)"
            + " AS known JOIN run ON run.id = known.run GROUP BY run.id",
        row ->
            counts.put(
                row.getString(1),
                new StoredRuns.ThresholdCounts(
                    row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5))));
    return counts;
  }
}
