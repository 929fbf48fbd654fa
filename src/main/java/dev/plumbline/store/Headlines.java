package dev.plumbline.store;

import dev.plumbline.model.Run;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The headline figures of all runs: written with each run, or later where an older version was. */
public final class Headlines {
  private final Store store;

  Headlines(Store store) {
    this.store = store;
  }

  /** The ids of runs that have none yet; none where the store may not be written. */
  public List<String> missing() {
    return store.isReadOnly()
        ? List.of()
        : store.reading(
            db ->
                db.query(
                    "SELECT key FROM run WHERE id NOT IN (SELECT run FROM headline)"
                        + " ORDER BY started DESC, key",
                    row -> row.getString(1)));
  }

  /** Computes a run's figures from its values; kept unless the store may not be written. */
  public Headline fill(Run run) {
    Headline computed =
        store.reading(
            db -> new HeadlineFigures(db, Store.rowOf(db, run)).compute(new WholeMillis()));
    if (!store.isReadOnly()) {
      store.inTransaction(
          db -> {
            long row = Store.rowOf(db, run);
            if (row != 0) { // else it was deleted meanwhile
              write(db, row, computed);
            }
            return null;
          });
    }
    return computed;
  }

  static void write(Database db, long run, Headline headline) {
    List<Object> values = new ArrayList<>();
    values.add(run);
    for (double figure :
        new double[] {
          headline.p50(),
          headline.p95(),
          headline.p99(),
          headline.usersLeast(),
          headline.usersMost()
        }) {
      values.add(Double.isNaN(figure) ? null : figure);
    }
    db.insert(
        "INSERT OR REPLACE INTO headline(run, p50, p95, p99, users_least, users_most)"
            + " VALUES(?, ?, ?, ?, ?, ?)",
        values.toArray());
  }

  /** By run id. */
  static Map<String, Headline> all(Database db) {
    Map<String, Headline> all = new HashMap<>();
    if (Migrations.reached(db, 2)) {
      db.each(
          "SELECT run.key, headline.* FROM headline JOIN run ON run.id = headline.run",
          row ->
              all.put(
                  row.getString("key"),
                  new Headline(
                      figure(row, "p50"),
                      figure(row, "p95"),
                      figure(row, "p99"),
                      figure(row, "users_least"),
                      figure(row, "users_most"))));
    }
    return all;
  }

  private static double figure(ResultSet row, String column) throws SQLException {
    double figure = row.getDouble(column);
    return row.wasNull() ? Double.NaN : figure;
  }
}
