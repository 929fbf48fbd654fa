package dev.plumbline.store;

import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The numbers of metrics and endpoints, shared by all runs. Held in memory while a run is written,
 * because an index over their texts would double what they cost.
 */
final class Names {
  private final Database database;
  private Map<Metric, Integer> metrics;
  private Map<Endpoint, Integer> endpoints;

  Names(Database database) {
    this.database = database;
  }

  int metric(Metric metric) {
    if (metrics == null) {
      metrics = new HashMap<>();
      database.each("SELECT * FROM metric", row -> metrics.put(metric(row), row.getInt("id")));
    }
    return metrics.computeIfAbsent(metric, this::insert);
  }

  int endpoint(Endpoint endpoint) {
    if (endpoints == null) {
      endpoints = new HashMap<>();
      database.each(
          "SELECT * FROM endpoint", row -> endpoints.put(endpoint(row), row.getInt("id")));
    }
    return endpoints.computeIfAbsent(endpoint, this::insert);
  }

  long test(String name) {
    database.update("INSERT OR IGNORE INTO test(name) VALUES(?)", name);
    return database.number("SELECT id FROM test WHERE name=?", name);
  }

  private int insert(Metric metric) {
    return (int)
        database.insert(
            "INSERT INTO metric(name, kind, role, type, unit, decimals) VALUES(?, ?, ?, ?, ?, ?)",
            metric.name(),
            metric.kind().word(),
            metric.role().word(),
            metric.type().word(),
            metric.unit(),
            metric.decimals());
  }

  private int insert(Endpoint e) {
    return (int)
        database.insert(
            "INSERT INTO endpoint(name, method, named, failed, grp, scenario, tags)"
                + " VALUES(?, ?, ?, ?, ?, ?, ?)",
            e.name(),
            e.method(),
            e.named() ? 1 : 0,
            e.failed() ? 1 : 0,
            e.group(),
            e.scenario(),
            e.tags());
  }

  static Metric metric(ResultSet row) throws SQLException {
    return new Metric(
        row.getString("name"),
        Words.parse(Kind.class, row.getString("kind")),
        Words.parse(Role.class, row.getString("role")),
        Words.parse(MetricType.class, row.getString("type")),
        row.getString("unit"),
        row.getInt("decimals"));
  }

  static Endpoint endpoint(ResultSet row) throws SQLException {
    return new Endpoint(
        row.getString("name"),
        row.getString("method"),
        row.getInt("named") != 0,
        row.getInt("failed") != 0,
        row.getString("grp"),
        row.getString("scenario"),
        row.getString("tags"));
  }
}
