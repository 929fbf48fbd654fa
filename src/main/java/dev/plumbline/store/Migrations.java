package dev.plumbline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Brings a store to this program's version, one step a transaction. */
final class Migrations {
  /** The version this program writes. */
  static final int CURRENT = 5;

  private Migrations() {}

  static void run(Database database) {
    for (long version = version(database); version < CURRENT; version = version(database)) {
      database.execute("BEGIN IMMEDIATE");
      try {
        if (version(database) == version) { // another process may have been faster
          database.script(script((int) version + 1));
          database.execute("PRAGMA user_version=" + (version + 1));
        }
        database.execute("COMMIT");
      } catch (StoreException e) {
        rollBack(database, e);
        throw e;
      }
    }
  }

  /** Whether what a version brought is there: a store that may only be read may be older. */
  static boolean reached(Database database, int version) {
    return version(database) >= version;
  }

  static long version(Database database) {
    return database.number("PRAGMA user_version");
  }

  /** After some failures SQLite has rolled back already: what it then says must not hide them. */
  static void rollBack(Database database, Throwable cause) {
    try {
      database.execute("ROLLBACK");
    } catch (StoreException e) {
      cause.addSuppressed(e);
    }
  }

  static String script(int version) {
    String name = String.format(Locale.ROOT, "migrations/%03d.sql", version);
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
