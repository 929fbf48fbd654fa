package dev.plumbline.store;

import dev.plumbline.model.Annotation;
import dev.plumbline.model.Run;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What was noted of moments of runs. */
public final class Annotations {
  private final Store store;

  Annotations(Store store) {
    this.store = store;
  }

  /** Those of a run, what is about the whole of it first, then as they lie in time. */
  public List<Annotation> of(Run run) {
    return store.reading(
        db ->
            Migrations.reached(db, Beside.SINCE)
                ? db.query(
                    "SELECT number, moment, text FROM annotation WHERE run=?"
                        + " ORDER BY moment NULLS FIRST, number",
                    row -> {
                      int number = row.getInt(1);
                      long nanos = row.getLong(2);
                      boolean whole = row.wasNull();
                      return new Annotation(
                          number,
                          whole ? Optional.empty() : Optional.of(Duration.ofNanos(nanos)),
                          row.getString(3));
                    },
                    Store.rowOf(db, run))
                : List.of());
  }

  /**
   * Notes something.
   *
   * @param at since the run's time zero; empty for the whole run
   */
  public Annotation add(Run run, Optional<Duration> at, String text) {
    return store.inTransaction(
        db -> {
          long row = Beside.rowOf(db, run);
          int number =
              (int)
                  db.number("SELECT coalesce(max(number), 0) + 1 FROM annotation WHERE run=?", row);
          db.update(
              "INSERT INTO annotation(run, number, moment, text) VALUES(?, ?, ?, ?)",
              row,
              number,
              at.map(Duration::toNanos).orElse(null),
              text);
          return new Annotation(number, at, text);
        });
  }

  /** Takes one away; whether it was there. */
  public boolean remove(Run run, int number) {
    return store.inTransaction(
            db ->
                db.update(
                    "DELETE FROM annotation WHERE run=? AND number=?",
                    Beside.rowOf(db, run),
                    number))
        > 0;
  }
}
