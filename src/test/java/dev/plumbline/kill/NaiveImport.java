package dev.plumbline.kill;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * How not to import: the run's row first, then its chunks, each in a transaction of its own. Takes
 * the rows from a store that has the run, and dies after some of the chunks.
 */
final class NaiveImport {
  private NaiveImport() {}

  /**
   * @param arguments the store to write, a store that has the run, the run, the chunks to write
   *     before dying, and whether the run is made visible first or last
   */
  public static void main(String[] arguments) throws SQLException {
    try (Connection connection = Rows.open(Path.of(arguments[0]));
        Statement sql = connection.createStatement()) {
      sql.execute("ATTACH '" + arguments[1].replace("'", "''") + "' AS whole");
      String run = "(SELECT id FROM whole.run WHERE key='" + arguments[2] + "')";
      for (String names : List.of("test", "metric", "endpoint")) {
        sql.execute("INSERT OR IGNORE INTO " + names + " SELECT * FROM whole." + names);
      }
      sql.execute("INSERT INTO run SELECT * FROM whole.run WHERE id=" + run);
      boolean visibleFirst = arguments[4].equals("first");
      if (visibleFirst) {
        copy(sql, "source", run);
      }
      int left = Integer.parseInt(arguments[3]);
      for (List<String> chunk :
          Rows.read(connection, "SELECT id FROM whole.chunk WHERE run=" + run)) {
        if (left-- == 0) {
          Runtime.getRuntime().halt(137);
        }
        sql.execute("INSERT INTO chunk SELECT * FROM whole.chunk WHERE id=" + chunk.getFirst());
      }
      for (String table : List.of("track", "sample", "summary", "label", "threshold")) {
        copy(sql, table, run);
      }
      copy(sql, "diagnostic", run);
      if (!visibleFirst) {
        copy(sql, "source", run);
      }
    }
  }

  private static void copy(Statement sql, String table, String run) throws SQLException {
    sql.execute("INSERT INTO " + table + " SELECT * FROM whole." + table + " WHERE run=" + run);
  }
}
