package dev.plumbline.store;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Run;
import dev.plumbline.model.StatedThreshold;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * The store: one SQLite file, one writer, many readers. Safe for use by several threads; other
 * processes may have it open as well.
 */
public final class Store implements AutoCloseable {
  private final Path file;
  private final Semaphore writing = new Semaphore(1);
  private final Deque<Database> idle = new ArrayDeque<>();
  private final List<Database> all = new ArrayList<>();

  private final boolean readOnly;

  private Store(Path file, boolean readOnly) {
    this.file = file;
    this.readOnly = readOnly;
  }

  /**
   * Opens the store at that place, or lays one down.
   *
   * @throws StoreException when something else is there, or it was written by a newer program
   */
  public static Store open(Path place) {
    Path file = place.toAbsolutePath().normalize();
    if (StoreFile.isNew(file)) {
      StoreFile.createFolder(file);
    } else if (StoreFile.isReadOnly(file)) {
      return openReadOnly(file);
    }
    Store store = new Store(file, false);
    boolean uncleanStop = Files.exists(StoreFile.log(file));
    store.reading(
        database -> {
          StoreFile.mark(database);
          // Only now: the page size and the application's mark must lie in the file itself.
          database.execute("PRAGMA journal_mode=WAL");
          StoreFile.requireKnown(file, database.number("PRAGMA user_version"));
          Migrations.run(database);
          if (uncleanStop) {
            StoreFile.requireSound(database, file);
          }
          return null;
        });
    return store;
  }

  /**
   * Opens a store that may not be written: whatever would change it fails. One of an older version
   * stays as it is; what that version had no place for is simply not there.
   */
  static Store openReadOnly(Path file) {
    Store store = new Store(file, true);
    store.reading(
        database -> {
          if (Migrations.version(database) == 0) {
            Migrations.run(database); // refused, in words
          }
          return null;
        });
    return store;
  }

  public Path file() {
    return file;
  }

  /** Starts writing a run, after whoever is writing one now. */
  public RunWriter write() {
    writing.acquireUninterruptibly();
    try {
      return new RunWriter(this, borrow());
    } catch (RuntimeException e) {
      writing.release();
      throw e;
    }
  }

  void release(RunWriter writer) {
    if (writer.end()) {
      giveBack(writer.database());
      writing.release();
    }
  }

  /** After a failed transaction the connection's state is not to be trusted. */
  void discardWriter(RunWriter writer, Throwable cause) {
    if (writer.end()) {
      discard(writer.database(), cause);
      writing.release();
    }
  }

  /** Every run, the newest first. */
  public List<Run> runs() {
    return snapshot(database -> new RunList(database).all());
  }

  /** The run of that id. */
  public Optional<Run> run(String id) {
    return snapshot(database -> new RunList(database).byId(id));
  }

  /** The run that was read from content of that identity, as samples or as their summary. */
  public Optional<Run> runOfSource(String digest) {
    return snapshot(
        database -> {
          String id =
              database.text(
                  "SELECT run.key FROM source JOIN run ON run.id = source.run WHERE digest=?",
                  digest);
          return id == null ? Optional.empty() : new RunList(database).byId(id);
        });
  }

  /** Whether some source had that length: only then is it worth taking a file's identity. */
  public boolean knowsLength(long length) {
    return reading(
        database -> database.number("SELECT count(*) FROM source WHERE length=?", length) > 0);
  }

  public RunReader reader(Run run) {
    return new RunReader(this, run);
  }

  public List<Diagnostic> diagnostics(Run run) {
    return reading(db -> new RunRow(db, new Names(db)).diagnostics(rowOf(db, run)));
  }

  public List<StatedThreshold> thresholds(Run run) {
    return reading(db -> new RunRow(db, new Names(db)).thresholds(rowOf(db, run)));
  }

  /** What the store says of all its runs at one moment. */
  public StoredRuns storedRuns() {
    return snapshot(StoredRuns::read);
  }

  /** Whether the file may only be read: whatever would change it fails. */
  public boolean isReadOnly() {
    return readOnly;
  }

  public RunEdits edits() {
    return new RunEdits(this);
  }

  public Headlines headlines() {
    return new Headlines(this);
  }

  public WorkedOutcomes workedOutcomes() {
    return new WorkedOutcomes(this);
  }

  public FolderChoices folderChoices() {
    return new FolderChoices(this);
  }

  public Baselines baselines() {
    return new Baselines(this);
  }

  public Beside beside() {
    return new Beside(this);
  }

  /** What the file is made of, for {@code store info}. */
  public Map<String, Long> facts() {
    return reading(
        db -> {
          Map<String, Long> facts = new HashMap<>();
          facts.put("pages", db.number("PRAGMA page_count"));
          facts.put("pageSize", db.number("PRAGMA page_size"));
          facts.put("freePages", db.number("PRAGMA freelist_count"));
          facts.put("version", db.number("PRAGMA user_version"));
          facts.put("runs", db.number("SELECT count(*) FROM run"));
          facts.put("chunks", db.number("SELECT count(*) FROM chunk"));
          facts.put("chunkBytes", db.number("SELECT total(length(blob)) FROM chunk"));
          return facts;
        });
  }

  /** Moves what is still in the write-ahead log into the file. */
  public void checkpoint() {
    reading(
        db -> {
          db.execute("PRAGMA wal_checkpoint(TRUNCATE)");
          return null;
        });
  }

  static long rowOf(Database database, Run run) {
    return database.number("SELECT id FROM run WHERE key=?", run.id());
  }

  <T> T reading(Function<Database, T> work) {
    Database database = borrow();
    T result;
    try {
      result = work.apply(database);
    } catch (RuntimeException e) {
      discard(database, e);
      throw e;
    }
    giveBack(database);
    return result;
  }

  /** Reads with several queries what was in the store at one moment. */
  private <T> T snapshot(Function<Database, T> work) {
    return reading(
        database -> {
          database.execute("BEGIN");
          T result = work.apply(database);
          database.execute("COMMIT");
          return result;
        });
  }

  <T> T inTransaction(Function<Database, T> work) {
    if (readOnly) {
      throw Database.readOnly(null); // before a table is missed that an older version lacks
    }
    writing.acquireUninterruptibly();
    try {
      return reading(
          database -> {
            database.execute("BEGIN IMMEDIATE");
            try {
              T result = work.apply(database);
              database.execute("COMMIT");
              return result;
            } catch (RuntimeException e) {
              Migrations.rollBack(database, e);
              throw e;
            }
          });
    } finally {
      writing.release();
    }
  }

  /**
   * Takes its connections, and with them their locks, anew. A process that closes a file loses all
   * its locks on it, whichever of its parts closes it: so does a dialog of the system that looks
   * into the store's folder.
   */
  public synchronized void renew() {
    idle.forEach(database -> discard(database, new StoreException("PB-STORE-OPEN", "renewed")));
    idle.clear();
  }

  private synchronized Database borrow() {
    if (!idle.isEmpty()) {
      return idle.pop();
    }
    Database database = readOnly ? Database.openUnchanging(file) : Database.open(file);
    all.add(database);
    return database;
  }

  private synchronized void giveBack(Database database) {
    idle.push(database);
  }

  private synchronized void discard(Database database, Throwable cause) {
    all.remove(database);
    try {
      database.close();
    } catch (StoreException e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public synchronized void close() {
    all.forEach(Database::close);
    all.clear();
    idle.clear();
  }
}
