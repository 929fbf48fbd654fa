package dev.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store's file is, where it may lie, and what is refused in its place. */
class DatabaseTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "journal_mode, wal", "synchronous, 2", "foreign_keys, 1", "trusted_schema, 0",
    "cell_size_check, 1", "page_size, 1024", "application_id, 1347177794", "user_version, 5"
  })
  void aSettingReadsBackAsItWasAskedFor(String pragma, String value) {
    try (Store store = Store.open(folder.resolve("a.plumb"))) {
      assertEquals(value, store.reading(db -> db.text("PRAGMA " + pragma)));
    }
  }

  @Test
  void everyTableIsStrict() {
    try (Store store = Store.open(folder.resolve("a.plumb"))) {
      List<String> lax =
          store.reading(
              db ->
                  db.query(
                      "SELECT name FROM pragma_table_list WHERE schema='main' AND type='table'"
                          + " AND strict=0 AND name NOT LIKE 'sqlite_%'",
                      row -> row.getString(1)));
      assertEquals(List.of(), lax);
      assertThrows(
          StoreException.class,
          () -> store.reading(db -> db.insert("INSERT INTO label VALUES('no number', '', '')")));
    }
  }

  @Test
  void aRowMustBelongToARun() {
    try (Store store = Store.open(folder.resolve("a.plumb"))) {
      assertThrows(
          StoreException.class,
          () -> store.reading(db -> db.insert("INSERT INTO label VALUES(77, 'a', 'b')")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what?.plumb",
        "with space.plumb",
        "hash#tag.plumb",
        "100%.plumb",
        "%41.plumb",
        "a?journal_mode=off&x=1.plumb",
        "üñí-日本.plumb",
        "a;b&c=d.plumb",
        "quote'd\".plumb",
        "sub folder?#/inner%20.plumb"
      })
  void aStoreLiesExactlyWhereItWasAskedFor(String name) throws IOException {
    Path place = folder.resolve(name);
    try (Store store = Store.open(place)) {
      new DrawnRun(1).storeIn(store);
      assertEquals("wal", store.reading(db -> db.text("PRAGMA journal_mode")));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(List.of(place), files.filter(Files::isRegularFile).toList());
    }
    try (Store store = Store.open(place)) {
      assertEquals(1, store.runs().size());
    }
  }

  @Test
  void anEmptyFileBecomesAStore() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.plumb"));
    assertIsUsable(file);
  }

  @Test
  void aStoreOfVersionZeroIsBroughtToThisVersion() {
    Path file = folder.resolve("zero.plumb");
    try (Database database = Database.open(file)) {
      database.execute("PRAGMA page_size=1024");
      database.execute("PRAGMA application_id=" + StoreFile.APPLICATION_ID);
    }
    assertIsUsable(file);
  }

  /** Killed while its first page was written: SQLite takes that page back when it is opened. */
  @Test
  void aStoreWhoseFirstPageIsTakenBackIsMarkedAgain() throws IOException {
    Path file = folder.resolve("killed.plumb");
    try (Database database = Database.open(file)) {
      database.execute("PRAGMA page_size=1024");
      database.execute("PRAGMA application_id=" + StoreFile.APPLICATION_ID);
    }
    ByteBuffer journal = ByteBuffer.allocate(512);
    journal.putLong(0xd9d505f920a163d7L).putInt(0).putInt(1).putInt(0).putInt(512).putInt(1024);
    Files.write(folder.resolve("killed.plumb-journal"), journal.array());
    assertIsUsable(file);
    try (Store store = Store.open(file)) {
      assertEquals(1_024, store.facts().get("pageSize"));
    }
  }

  @Test
  void aNewerStoreIsRefusedWhenOnlyItsLogSaysSo() throws IOException {
    Path file = folder.resolve("newer.plumb");
    Store.open(file).close();
    try (Database newer = Database.open(file)) {
      newer.execute("PRAGMA user_version=" + (Migrations.CURRENT + 1));
      for (String end : new String[] {"", "-wal"}) {
        Files.copy(Path.of(file + end), folder.resolve("killed.plumb" + end));
      }
    }
    StoreException refused =
        assertThrows(
            StoreException.class, () -> Store.open(folder.resolve("killed.plumb")).close());
    assertEquals("PB-STORE-NEWER", refused.code());
  }

  @Test
  void aMigrationThatFailsChangesNothing() {
    Path file = folder.resolve("halfway.plumb");
    try (Database database = Database.open(file)) {
      database.execute("PRAGMA application_id=" + StoreFile.APPLICATION_ID);
      database.execute("CREATE TABLE diagnostic(in_the TEXT, way TEXT)");
    }
    assertThrows(StoreException.class, () -> Store.open(file));
    try (Database database = Database.open(file)) {
      assertEquals(0, database.number("PRAGMA user_version"));
      assertEquals(1, database.number("SELECT count(*) FROM sqlite_schema"));
      database.execute("DROP TABLE diagnostic");
    }
    assertIsUsable(file);
  }

  private static void assertIsUsable(Path file) {
    try (Store store = Store.open(file)) {
      assertEquals(Migrations.CURRENT, store.facts().get("version"));
      new DrawnRun(1).storeIn(store);
    }
    try (Store store = Store.open(file)) {
      assertEquals(1, store.runs().size());
    }
  }

  @Test
  void anotherProgramsDatabaseIsRefusedAndUntouched() throws IOException, SQLException {
    Path file = folder.resolve("foreign.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      connection.createStatement().execute("CREATE TABLE theirs(x)");
    }
    assertRefused(file, "PB-STORE-FOREIGN", "another program");
  }

  @Test
  void whatIsNoDatabaseIsRefusedAndUntouched() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "a shopping list\n".repeat(100));
    assertRefused(notes, "PB-STORE-FOREIGN", "not a database");
    Path small = Files.writeString(folder.resolve("small.txt"), "x");
    assertRefused(small, "PB-STORE-FOREIGN", "not a database");
    Path cut = Files.writeString(folder.resolve("cut.db"), "SQLite format 3\0");
    assertRefused(cut, "PB-STORE-FOREIGN", "not a database");
  }

  @Test
  void aFolderIsRefused() {
    StoreException refused = assertThrows(StoreException.class, () -> Store.open(folder));
    assertEquals("PB-STORE-FOREIGN", refused.code());
  }

  @Test
  void aNewerStoreIsRefusedAndUntouchedAndBothVersionsAreNamed() throws IOException {
    Path file = folder.resolve("newer.plumb");
    Store.open(file).close();
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer.wrap(bytes).putInt(60, Migrations.CURRENT + 7);
    Files.write(file, bytes);
    assertRefused(file, "PB-STORE-NEWER", "version " + (Migrations.CURRENT + 7));
    assertRefused(file, "PB-STORE-NEWER", "knows " + Migrations.CURRENT);
  }

  private void assertRefused(Path file, String code, String words) throws IOException {
    byte[] before = Files.readAllBytes(file);
    long beside = filesBeside();
    StoreException refused = assertThrows(StoreException.class, () -> Store.open(file));
    assertEquals(code, refused.code());
    assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)), "the file was changed");
    assertEquals(beside, filesBeside(), "something was left beside it");
    assertNotEquals(-1, refused.getMessage().indexOf(words), refused::getMessage);
  }

  private long filesBeside() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void aStoreWhosePagesAreDamagedAfterAnUncleanStopIsRefusedAndUntouched() throws IOException {
    Path file = folder.resolve("damaged.plumb");
    try (Store store = Store.open(file)) {
      for (int seed = 1; seed < 10; seed++) {
        new DrawnRun(seed).storeIn(store);
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    byte[] junk = "junk".repeat(256).getBytes(StandardCharsets.US_ASCII);
    for (int page = 2; page < 30; page++) {
      System.arraycopy(junk, 0, bytes, 1024 * page, 1024);
    }
    Files.write(file, bytes);
    Files.createFile(folder.resolve("damaged.plumb-wal"));
    assertThrows(StoreException.class, () -> Store.open(file).close());
    assertEquals(-1, Arrays.mismatch(bytes, Files.readAllBytes(file)));
  }
}
