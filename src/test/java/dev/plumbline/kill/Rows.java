package dev.plumbline.kill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a store, read past the program. */
final class Rows {
  /** What hangs on a run, by the column that names it. */
  private static final List<String> TABLES =
      List.of("chunk", "track", "sample", "summary", "source", "label", "threshold", "diagnostic");

  private Rows() {}

  static Connection open(Path store) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + store.toUri().toASCIIString());
  }

  /** What SQLite finds broken, and rows of no run that the program lists. */
  static List<String> faults(Path store, int listed) throws SQLException {
    List<String> faults = new ArrayList<>();
    try (Connection connection = open(store)) {
      List<List<String>> integrity = read(connection, "PRAGMA integrity_check");
      if (!integrity.equals(List.of(List.of("ok")))) {
        faults.add("damaged: " + integrity);
      }
      List<List<String>> orphans = read(connection, "PRAGMA foreign_key_check");
      if (!orphans.isEmpty()) {
        faults.add("rows of no run: " + orphans);
      }
      String runs = read(connection, "SELECT count(*) FROM run").getFirst().getFirst();
      if (Long.parseLong(runs) != listed) {
        faults.add("half a run: " + runs + " rows of runs, " + listed + " are listed");
      }
      List<List<String>> tests =
          read(connection, "SELECT name FROM test WHERE id NOT IN (SELECT test FROM run)");
      if (!tests.isEmpty()) {
        faults.add("tests without a run: " + tests);
      }
    }
    return faults;
  }

  /** One digest a run over every row that hangs on it. */
  static Map<String, String> digests(Path store) throws SQLException {
    Map<String, String> digests = new TreeMap<>();
    try (Connection connection = open(store)) {
      for (List<String> run : read(connection, "SELECT id, key FROM run")) {
        digests.put(run.get(1), digest(connection, run.getFirst()));
      }
    }
    return digests;
  }

  private static String digest(Connection connection, String run) throws SQLException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, read(connection, "SELECT * FROM run WHERE id=" + run));
      for (String table : TABLES) {
        add(digest, read(connection, "SELECT * FROM " + table + " WHERE run=" + run));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(MessageDigest digest, List<List<String>> rows) {
    digest.update(rows.toString().getBytes(StandardCharsets.UTF_8));
  }

  static void deleteStore(Path store) throws IOException {
    for (String end : List.of("", "-wal", "-shm", "-journal")) {
      Files.deleteIfExists(Path.of(store + end));
    }
  }

  /** Every row as texts, blobs in hexadecimal digits. */
  static List<List<String>> read(Connection connection, String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          Object value = found.getObject(i);
          row.add(value instanceof byte[] b ? HexFormat.of().formatHex(b) : String.valueOf(value));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
