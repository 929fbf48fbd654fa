package dev.plumbline.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The other side of the benchmarks of reading, a process of its own: reads a file of the form that
 * its first argument names, and computes the same figures. Without an argument it starts and
 * answers {@code select 1}.
 */
final class DuckDbQuery {
  private static final String FIGURES =
      "count(%1$s), sum(%1$s), quantile_disc(%1$s, [.5, .95, .99])";

  private DuckDbQuery() {}

  public static void main(String[] args) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads=2");
      if (args.length == 0) {
        statement.execute("SELECT 1");
        return;
      }
      String path = "'" + args[1].replace("'", "''") + "'";
      if (args[0].equals("jtl-all")) {
        allOfJtl(statement, path);
      } else {
        print(statement, figuresOf(args[0], path));
      }
    }
  }

  private static void print(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        if (rows.getLong(4) > 0) { // metric lines have no value
          System.out.println(line(rows));
        }
      }
    }
  }

  /** All the figures that an import of a JTL is asked for, and keeps by the second besides. */
  private static void allOfJtl(Statement statement, String path) throws SQLException {
    statement.execute(
        "CREATE TEMP TABLE samples AS SELECT (timeStamp + elapsed) // 1000 AS second, label,"
            + " responseCode, success, elapsed, Latency, \"Connect\", bytes, sentBytes, allThreads"
            + " FROM "
            + csv(path, "elapsed"));
    for (String metric : List.of("elapsed", "Latency", "Connect")) {
      print(
          statement,
          "SELECT '"
              + metric
              + "', '', label, "
              + FIGURES.formatted('"' + metric + '"')
              + ", min(\"%1$s\"), max(\"%1$s\") FROM samples GROUP BY ALL".formatted(metric));
    }
    for (String figures :
        List.of(
            "label, success, responseCode, count(*)",
            "label, success, second, sum(bytes), sum(sentBytes)",
            "second, max(allThreads)")) {
      try (ResultSet rows =
          statement.executeQuery("SELECT " + figures + " FROM samples GROUP BY ALL")) {
        while (rows.next()) {
          rows.getString(1);
        }
      }
    }
  }

  private static String figuresOf(String form, String path) {
    return switch (form) {
      case "ndjson" ->
          "SELECT metric, data.tags.method, data.tags.name, "
              + FIGURES.formatted("data.value")
              + " FROM read_ndjson("
              + path
              + ", columns={metric: 'VARCHAR', type: 'VARCHAR',"
              + " data: 'STRUCT(value DOUBLE, tags STRUCT(method VARCHAR, name VARCHAR))'})"
              + " GROUP BY ALL";
      case "k6-csv" ->
          "SELECT metric_name, method, name, "
              + FIGURES.formatted("metric_value")
              + ", min(metric_value), max(metric_value) FROM "
              + csv(path, "metric_value")
              + " GROUP BY ALL";
      case "jtl" ->
          "SELECT 'elapsed', '', label, "
              + FIGURES.formatted("elapsed")
              + ", min(elapsed), max(elapsed) FROM "
              + csv(path, "elapsed")
              + " GROUP BY ALL";
      default -> throw new IllegalArgumentException(form);
    };
  }

  /** Only the type of the number is told, lest its first rows look like whole numbers. */
  private static String csv(String path, String number) {
    return "read_csv(" + path + ", header=true, types={" + number + ": 'DOUBLE'})";
  }

  private static String line(ResultSet rows) throws SQLException {
    Object[] quantiles = (Object[]) rows.getArray(6).getArray();
    boolean extremes = rows.getMetaData().getColumnCount() > 6;
    return String.join(
        "\t",
        text(rows, 1),
        text(rows, 2),
        text(rows, 3),
        text(rows, 4),
        text(rows, 5),
        extremes ? text(rows, 7) : "NaN",
        extremes ? text(rows, 8) : "NaN",
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
              Truth.Row.NOT_COUNTED,
              Double.parseDouble(cell[4]),
              Double.parseDouble(cell[5]),
              Double.parseDouble(cell[6]),
              Double.parseDouble(cell[7]),
              Double.parseDouble(cell[8]),
              Double.parseDouble(cell[9])));
    }
    return rows;
  }
}
