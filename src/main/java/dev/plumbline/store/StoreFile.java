package dev.plumbline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** What lies where a store should: told from its first bytes, before SQLite touches it. */
public final class StoreFile {
  /** "PLMB": marks a SQLite file as a Plumbline store. */
  static final int APPLICATION_ID = 0x504C4D42;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 100;
  private static final int USER_VERSION_AT = 60;
  private static final int APPLICATION_ID_AT = 68;

  private StoreFile() {}

  /**
   * Whether there is no store yet.
   *
   * @throws StoreException when what is there is not a store this program can open
   */
  static boolean isNew(Path file) {
    if (Files.isDirectory(file)) {
      throw new StoreException("PB-STORE-FOREIGN", file + " is a folder, not a Plumbline store");
    }
    if (!Files.exists(file)) {
      return true;
    }
    byte[] header;
    try (InputStream in = Files.newInputStream(file)) {
      header = in.readNBytes(HEADER);
    } catch (IOException e) {
      throw new StoreException("PB-STORE-OPEN", "cannot read " + file + ": " + e.getMessage(), e);
    }
    if (header.length == 0) {
      return true;
    }
    requireOurs(file, header);
    return false;
  }

  /**
   * Whether a path leads, by whatever name or link, to a store or to what SQLite lays beside it;
   * told without opening it: a process that closes a file loses all its locks on it.
   */
  public static boolean isOf(Store store, Path path) {
    return Stream.of("", "-wal", "-shm", "-journal")
        .map(ending -> Path.of(store.file() + ending))
        .anyMatch(own -> isSame(own, path));
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false; // one of them is not there
    }
  }

  /** Whether a file that begins so is a store. */
  public static boolean isOurs(byte[] header) {
    return isDatabase(header)
        && ByteBuffer.wrap(header).getInt(APPLICATION_ID_AT) == APPLICATION_ID;
  }

  private static boolean isDatabase(byte[] header) {
    return header.length >= HEADER
        && Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  private static void requireOurs(Path file, byte[] header) {
    if (!isOurs(header)) {
      boolean sqlite = isDatabase(header);
      throw new StoreException(
          "PB-STORE-FOREIGN",
          file
              + (sqlite ? " is another program's database" : " is not a database")
              + "; it was not changed. Choose another file with --store");
    }
    requireKnown(file, ByteBuffer.wrap(header).getInt(USER_VERSION_AT));
  }

  /** The version in the file's first page may be behind that in its log. */
  static void requireKnown(Path file, long version) {
    if (version > Migrations.CURRENT) {
      throw new StoreException(
          "PB-STORE-NEWER",
          file
              + " was written by a newer Plumbline (store version "
              + version
              + ", this program knows "
              + Migrations.CURRENT
              + "); it was not changed");
    }
  }

  /**
   * Whether a store can be read and not written, and lies in its file alone: what is still in a log
   * can only be had by writing.
   */
  static boolean isReadOnly(Path file) {
    return Files.isReadable(file)
        && !(Files.isWritable(file) && Files.isWritable(file.getParent()))
        && !Files.exists(log(file));
  }

  static void requireSound(Database database, Path file) {
    String found = database.text("PRAGMA quick_check(1)");
    if (!"ok".equals(found)) {
      throw new StoreException(
          "PB-STORE-DAMAGED",
          file + " is damaged (" + found + "); nothing was changed. Restore it from a backup");
    }
  }

  /** Where SQLite keeps what it has not moved into the file yet. */
  static Path log(Path file) {
    return Path.of(file + "-wal");
  }

  static void createFolder(Path file) {
    try {
      if (file.toAbsolutePath().getParent() != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
    } catch (IOException e) {
      throw new StoreException(
          "PB-STORE-OPEN", "cannot create the folder of " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Sets what can only be set before the first page is there. Asks SQLite and not the file, whose
   * first page SQLite takes back when it was killed while writing it.
   */
  static void mark(Database database) {
    if (database.number("PRAGMA page_count") == 0) {
      database.execute("PRAGMA page_size=1024");
      database.execute("PRAGMA application_id=" + APPLICATION_ID);
    }
  }
}
