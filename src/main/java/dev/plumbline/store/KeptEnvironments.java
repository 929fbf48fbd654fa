package dev.plumbline.store;

import dev.plumbline.model.Environment;
import dev.plumbline.model.Run;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The machines that runs were made on. */
public final class KeptEnvironments {
  private final Store store;

  KeptEnvironments(Store store) {
    this.store = store;
  }

  /**
   * What is known of a run's machine.
   *
   * @param source the file that says so, as it was named
   */
  public record Kept(Environment environment, String source) {}

  /** Empty where nobody gave any facts. */
  public Optional<Kept> of(Run run) {
    return store.reading(
        db -> {
          if (!Migrations.reached(db, Beside.SINCE)) {
            return Optional.empty();
          }
          long row = Store.rowOf(db, run);
          Map<String, String> facts = new HashMap<>();
          db.each(
              "SELECT key, value FROM environment_fact WHERE run=?",
              fact -> facts.put(fact.getString(1), fact.getString(2)),
              row);
          return db
              .query(
                  "SELECT name, source FROM environment WHERE run=?",
                  said -> new Kept(Environment.of(said.getString(1), facts), said.getString(2)),
                  row)
              .stream()
              .findFirst();
        });
  }

  /** Gives runs their machine's facts, in place of what was known before: all of them, or none. */
  public void give(List<Run> runs, Environment environment, String source) {
    store.inTransaction(
        db -> {
          runs.forEach(run -> give(db, Beside.rowOf(db, run), environment, source));
          return null;
        });
  }

  private static void give(Database db, long run, Environment environment, String source) {
    db.update("DELETE FROM environment WHERE run=?", run);
    db.update("DELETE FROM environment_fact WHERE run=?", run);
    db.update(
        "INSERT INTO environment(run, name, source) VALUES(?, ?, ?)",
        run,
        environment.name(),
        source);
    environment
        .facts()
        .forEach(
            (key, value) ->
                db.update(
                    "INSERT INTO environment_fact(run, key, value) VALUES(?, ?, ?)",
                    run,
                    key,
                    value));
  }
}
