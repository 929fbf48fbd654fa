package dev.plumbline.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * The other side of the import benchmark, a process of its own: reads a k6 file and computes the
 * same figures. Without an argument it starts and answers {@code select 1}.
 */
final class DuckDbQuery {
  private DuckDbQuery() {}

  public static void main(String[] args) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads=2");
      if (args.length == 0) {
        statement.execute("SELECT 1");
        return;
      }
      try (ResultSet rows = statement.executeQuery(figuresOf(args[0]))) {
        while (rows.next()) {
          if (rows.getLong(4) > 0) { // metric lines have no value
            System.out.println(line(rows));
          }
        }
      }
    }
  }

  private static String figuresOf(String file) {
    return "SELECT metric, data.tags.method, data.tags.name, count(data.value), sum(data.value),"
        + " quantile_disc(data.value, [.5, .95, .99]) FROM read_ndjson('"
        + file.replace("'", "''")
        + "', columns={metric: 'VARCHAR', type: 'VARCHAR',"
        + " data: 'STRUCT(value DOUBLE, tags STRUCT(method VARCHAR, name VARCHAR))'})"
        + " GROUP BY ALL";
  }

  private static String line(ResultSet rows) throws SQLException {
    Object[] quantiles = (Object[]) rows.getArray(6).getArray();
    return String.join(
        "\t",
        text(rows, 1),
        text(rows, 2),
        text(rows, 3),
        text(rows, 4),
        text(rows, 5),
        quantiles[0].toString(),
        quantiles[1].toString(),
        quantiles[2].toString());
  }

  private static String text(ResultSet rows, int column) throws SQLException {
    String text = rows.getString(column);
    return text == null ? "" : text;
  }

  /** What the process printed, as figures. */
  static Map<Truth.Key, Truth.Row> parse(String said) {
    Map<Truth.Key, Truth.Row> rows = new TreeMap<>();
    for (String line : said.lines().toList()) {
      String[] cell = line.split("\t", -1);
      rows.put(
          new Truth.Key(cell[0], cell[1], cell[2]),
          new Truth.Row(
              Long.parseLong(cell[3]),
              Double.parseDouble(cell[4]),
              Double.NaN,
              Double.NaN,
              Double.parseDouble(cell[5]),
              Double.parseDouble(cell[6]),
              Double.parseDouble(cell[7])));
    }
    return rows;
  }
}
