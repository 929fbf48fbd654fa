package dev.plumbline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One connection to the file, with the settings the store relies on, each read back. */
final class Database implements AutoCloseable {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "foreign_keys", "1",
          "trusted_schema", "0",
          "cell_size_check", "1",
          "synchronous", "2",
          "busy_timeout", "30000",
          "cache_size", "-16384",
          "mmap_size", "0");

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private Database(Connection connection) {
    this.connection = connection;
  }

  static Database open(Path file) {
    return open(file, "");
  }

  /**
   * Opens a file that can only be read. SQLite would lay its log beside it even then, unless it is
   * told that nobody changes the file.
   */
  static Database openUnchanging(Path file) {
    return open(file, "?mode=ro&immutable=1");
  }

  private static Database open(Path file, String how) {
    try {
      // As a URI, because the driver would read a question mark in a path as the start of settings.
      Database database =
          new Database(
              DriverManager.getConnection("jdbc:sqlite:" + file.toUri().toASCIIString() + how));
      SETTINGS.forEach(database::set);
      return database;
    } catch (SQLException e) {
      throw new StoreException("PB-STORE-OPEN", "cannot open " + file + ": " + e.getMessage(), e);
    }
  }

  private void set(String pragma, String value) {
    // trusted_schema and the like may answer with the new value; reading back is what counts.
    execute("PRAGMA " + pragma + "=" + value);
    String actual = text("PRAGMA " + pragma);
    if (!value.equals(actual)) {
      throw new StoreException(
          "PB-STORE-SETTING", "SQLite keeps " + pragma + " at " + actual + " instead of " + value);
    }
  }

  void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Runs several statements, separated by semicolons at line ends. */
  void script(String sql) {
    for (String statement : sql.split(";\\s*(?:\n|$)", -1)) {
      if (!statement.isBlank()) {
        execute(statement);
      }
    }
  }

  /** Changes rows and gives the new row's id. */
  long insert(String sql, Object... values) {
    try {
      PreparedStatement statement = statement(sql);
      bind(statement, values);
      statement.executeUpdate();
      return last();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  int update(String sql, Object... values) {
    try {
      PreparedStatement statement = statement(sql);
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private long last() throws SQLException {
    try (ResultSet rows = statement("SELECT last_insert_rowid()").executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** Makes something of every row. */
  <T> List<T> query(String sql, RowMaker<T> maker, Object... values) {
    List<T> made = new ArrayList<>();
    each(sql, row -> made.add(maker.make(row)), values);
    return made;
  }

  /** Visits every row. */
  void each(String sql, RowVisitor visitor, Object... values) {
    try {
      PreparedStatement statement = statement(sql);
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          visitor.visit(rows);
        }
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  String text(String sql, Object... values) {
    List<String> rows = query(sql, row -> row.getString(1), values);
    return rows.isEmpty() ? null : rows.getFirst();
  }

  long number(String sql, Object... values) {
    List<Long> rows = query(sql, row -> row.getLong(1), values);
    return rows.isEmpty() ? 0 : rows.getFirst();
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  static StoreException failure(SQLException e) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    if (message.contains("SQLITE_FULL")) {
      return new StoreException("PB-STORE-FULL", "the disk is full; nothing of this was stored", e);
    }
    if (message.contains("SQLITE_BUSY")) {
      return new StoreException(
          "PB-STORE-BUSY", "another Plumbline is writing to the store; try again", e);
    }
    if (message.contains("SQLITE_READONLY") || message.contains("SQLITE_CANTOPEN")) {
      return readOnly(e);
    }
    return new StoreException("PB-STORE", "the store failed: " + message, e);
  }

  static StoreException readOnly(Throwable cause) {
    return new StoreException(
        "PB-STORE-READ-ONLY",
        "the store may not be written by you: its file and folder must be writable, or --store"
            + " names another",
        cause);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Makes something of the current row. */
  interface RowMaker<T> {
    T make(ResultSet row) throws SQLException;
  }

  /** Looks at the current row. */
  interface RowVisitor {
    void visit(ResultSet row) throws SQLException;
  }
}
