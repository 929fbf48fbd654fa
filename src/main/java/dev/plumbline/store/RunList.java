package dev.plumbline.store;

import dev.plumbline.model.Run;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads runs with their labels. */
final class RunList {
  private final Database database;

  RunList(Database database) {
    this.database = database;
  }

  List<Run> all() {
    Map<Long, Map<String, String>> labels = new HashMap<>();
    database.each(
        "SELECT run, key, value FROM label ORDER BY run, key",
        row ->
            labels
                .computeIfAbsent(row.getLong(1), _ -> new LinkedHashMap<>())
                .put(row.getString(2), row.getString(3)));
    return database.query(
        RunRow.SELECT + " ORDER BY run.started DESC, run.key",
        row -> RunRow.read(row, labels.getOrDefault(row.getLong("id"), Map.of())));
  }

  /** Ids of runs that keep no value. */
  Set<String> figuresOnly() {
    return Set.copyOf(
        database.query(
            "SELECT key FROM run WHERE NOT EXISTS (SELECT 1 FROM chunk WHERE chunk.run = run.id)",
            row -> row.getString(1)));
  }

  Optional<Run> byId(String id) {
    RunRow rows = new RunRow(database, new Names(database));
    List<Run> found =
        database.query(
            RunRow.SELECT + " WHERE run.key=?",
            row -> RunRow.read(row, rows.labels(row.getLong("id"))),
            id);
    return found.stream().findFirst();
  }
}
