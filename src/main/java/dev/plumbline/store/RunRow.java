package dev.plumbline.store;

import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import dev.plumbline.model.Severity;
import dev.plumbline.model.StatedThreshold;
import dev.plumbline.model.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Everything of a run but its values: its row and those that hang on it. */
final class RunRow {
  /** The version since which a threshold's figure is kept. */
  private static final int ACTUAL_SINCE = 5;

  static final String SELECT =
      "SELECT run.*, test.name AS test_name, source.path, source.length"
          + " FROM run JOIN test ON test.id = run.test"
          + " JOIN source ON source.run = run.id AND source.role = 'samples'";

  private final Database database;
  private final Names names;

  RunRow(Database database, Names names) {
    this.database = database;
    this.names = names;
  }

  /** Fills in the row that was laid down when the run's first chunk came. */
  void complete(long run, NewRun facts, long requests, long failed) {
    database.update(
        "UPDATE run SET key=?, test=?, environment=?, tool=?, tool_version=?, format=?,"
            + " importer_version=?, started=?, duration=?, requests=?, failed=?, records=?,"
            + " completeness=?, imported=? WHERE id=?",
        facts.id(),
        names.test(facts.test()),
        facts.environment(),
        facts.tool(),
        facts.toolVersion(),
        facts.format(),
        facts.importerVersion(),
        facts.startNanos(),
        Math.max(0, facts.endNanos() - facts.startNanos()),
        requests,
        failed,
        facts.records(),
        facts.completeness().word(),
        System.currentTimeMillis(),
        run);
    database.update("DELETE FROM test WHERE name=''");
    source(run, "samples", facts.path(), facts.length(), facts.digest());
    facts
        .labels()
        .forEach(
            (key, value) ->
                database.insert(
                    "INSERT INTO label(run, key, value) VALUES(?, ?, ?)", run, key, value));
    thresholds(run, facts.thresholds());
    diagnostics(run, facts.diagnostics());
  }

  void source(long run, String role, String path, long length, String digest) {
    database.insert(
        "INSERT INTO source(run, role, path, length, digest) VALUES(?, ?, ?, ?, ?)",
        run,
        role,
        path,
        length,
        digest);
  }

  void thresholds(long run, List<StatedThreshold> thresholds) {
    for (StatedThreshold threshold : thresholds) {
      database.insert(
          "INSERT OR REPLACE INTO threshold(run, metric, expression, source, passed, actual)"
              + " VALUES(?, ?, ?, ?, ?, ?)",
          run,
          threshold.metric(),
          threshold.expression(),
          threshold.source(),
          threshold.passed().map(passed -> passed ? 1 : 0).orElse(null),
          threshold.actual().isPresent() ? threshold.actual().getAsDouble() : null);
    }
  }

  void diagnostics(long run, List<Diagnostic> diagnostics) {
    for (Diagnostic d : diagnostics) {
      database.insert(
          "INSERT INTO diagnostic(run, code, severity, message, line, byte, count)"
              + " VALUES(?, ?, ?, ?, ?, ?, ?)",
          run,
          d.code(),
          d.severity().word(),
          d.message(),
          d.line(),
          d.byteOffset(),
          d.count());
    }
  }

  static Run read(ResultSet row, Map<String, String> labels) throws SQLException {
    long started = row.getLong("started");
    return new Run(
        row.getString("key"),
        row.getString("test_name"),
        row.getString("environment"),
        row.getString("tool"),
        row.getString("tool_version"),
        row.getString("format"),
        Instant.ofEpochSecond(0, started),
        row.getLong("duration"),
        row.getLong("requests"),
        row.getLong("failed"),
        Words.parse(Completeness.class, row.getString("completeness")),
        row.getString("path"),
        row.getLong("length"),
        labels);
  }

  Map<String, String> labels(long run) {
    Map<String, String> labels = new LinkedHashMap<>();
    database.each(
        "SELECT key, value FROM label WHERE run=? ORDER BY key",
        row -> labels.put(row.getString(1), row.getString(2)),
        run);
    return labels;
  }

  List<StatedThreshold> thresholds(long run) {
    String figures = Migrations.reached(database, ACTUAL_SINCE) ? "actual" : "NULL";
    return database.query(
        "SELECT metric, expression, source, passed, "
            + figures
            + " FROM threshold WHERE run=? ORDER BY metric, expression, source",
        row -> {
          int passed = row.getInt(4);
          Optional<Boolean> outcome = row.wasNull() ? Optional.empty() : Optional.of(passed != 0);
          double figure = row.getDouble(5);
          OptionalDouble actual =
              row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(figure);
          return new StatedThreshold(
              row.getString(1), row.getString(2), row.getString(3), outcome, actual);
        },
        run);
  }

  List<Diagnostic> diagnostics(long run) {
    return database.query(
        "SELECT code, severity, message, line, byte, count FROM diagnostic WHERE run=? ORDER BY id",
        row ->
            new Diagnostic(
                row.getString(1),
                Words.parse(Severity.class, row.getString(2)),
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6)),
        run);
  }
}
