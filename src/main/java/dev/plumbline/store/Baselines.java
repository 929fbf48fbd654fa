package dev.plumbline.store;

import dev.plumbline.model.Run;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Promoted sets of runs, by name and version; a new version supersedes, nothing is overwritten. */
public final class Baselines {
  private final Store store;

  Baselines(Store store) {
    this.store = store;
  }

  /** Promotes runs under a name, as its next version. */
  public Baseline set(String name, List<Run> runs, String reason) {
    return store.inTransaction(
        db -> {
          long version =
              db.number("SELECT coalesce(max(version), 0) + 1 FROM baseline WHERE name=?", name);
          long id =
              db.insert(
                  "INSERT INTO baseline(name, version, reason, created) VALUES(?, ?, ?, ?)",
                  name,
                  version,
                  reason,
                  System.currentTimeMillis());
          runs.forEach(
              run ->
                  db.insert(
                      "INSERT INTO baseline_run(baseline, run) VALUES(?, ?)",
                      id,
                      Store.rowOf(db, run)));
          return latest(db, name).orElseThrow();
        });
  }

  /**
   * Takes back what was promoted last under a name: the version before it is the newest again.
   *
   * @return whether it still was the last
   */
  public boolean takeBack(Baseline last) {
    return store.inTransaction(
        db ->
            latest(db, last.name()).filter(last::equals).isPresent()
                && db.update(
                        "DELETE FROM baseline WHERE name=? AND version=?",
                        last.name(),
                        last.version())
                    > 0);
  }

  /** The newest version of that name. */
  public Optional<Baseline> latest(String name) {
    return store.reading(db -> latest(db, name));
  }

  /** Every version of every baseline, the newest of each name first. */
  public List<Baseline> all() {
    return store.reading(Baselines::all);
  }

  static List<Baseline> all(Database db) {
    return db.query("SELECT * FROM baseline ORDER BY name, version DESC", row -> read(db, row));
  }

  private static Optional<Baseline> latest(Database db, String name) {
    return db
        .query(
            "SELECT * FROM baseline WHERE name=? ORDER BY version DESC LIMIT 1",
            row -> read(db, row),
            name)
        .stream()
        .findFirst();
  }

  private static Baseline read(Database db, java.sql.ResultSet row) throws java.sql.SQLException {
    long id = row.getLong("id");
    List<String> runs =
        db.query(
            "SELECT run.key FROM baseline_run JOIN run ON run.id = baseline_run.run"
                + " WHERE baseline=? ORDER BY run.started, run.key",
            member -> member.getString(1),
            id);
    return new Baseline(
        row.getString("name"),
        row.getInt("version"),
        row.getString("reason"),
        Instant.ofEpochMilli(row.getLong("created")),
        runs);
  }

  /**
   * A version of a baseline.
   *
   * @param runs ids, in the order they were run
   */
  public record Baseline(
      String name, int version, String reason, Instant created, List<String> runs) {
    public Baseline {
      runs = List.copyOf(runs);
    }
  }
}
