package dev.plumbline.store;

import dev.plumbline.model.Attachment;
import dev.plumbline.model.Run;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** What was put beside runs, with its content where that is kept. */
public final class Attachments {
  private final Store store;

  Attachments(Store store) {
    this.store = store;
  }

  /** Those of a run, by name. */
  public List<Attachment> of(Run run) {
    return store.reading(
        db ->
            Migrations.reached(db, Beside.SINCE)
                ? db.query(
                    "SELECT name, place, kind, length, sha256, attached, content IS NOT NULL"
                        + " FROM attachment WHERE run=? ORDER BY name",
                    Attachments::read,
                    Store.rowOf(db, run))
                : List.of());
  }

  private static Attachment read(ResultSet row) throws SQLException {
    return new Attachment(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        row.getString(5),
        Instant.ofEpochMilli(row.getLong(6)),
        row.getInt(7) != 0);
  }

  /** Ids of other runs with an attachment of the same name, by that name; the newest run first. */
  public Map<String, List<String>> sharedNames(Run run) {
    Map<String, List<String>> shared = new HashMap<>();
    store.reading(
        db -> {
          if (Migrations.reached(db, Beside.SINCE)) {
            db.each(
                "SELECT other.name, run.key FROM attachment AS own"
                    + " JOIN attachment AS other ON other.name = own.name AND other.run <> own.run"
                    + " JOIN run ON run.id = other.run WHERE own.run=?"
                    + " ORDER BY run.started DESC, run.key",
                row ->
                    shared
                        .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(row.getString(2)),
                Store.rowOf(db, run));
          }
          return null;
        });
    return shared;
  }

  /** The content of one; empty where it is not kept, or there is none of that name. */
  public Optional<byte[]> content(Run run, String name) {
    List<byte[]> packed =
        store.reading(
            db ->
                db.query(
                    "SELECT content FROM attachment"
                        + " WHERE run=? AND name=? AND content IS NOT NULL",
                    row -> row.getBytes(1),
                    Store.rowOf(db, run),
                    name));
    return packed.stream().findFirst().map(bytes -> unpacked(bytes, name));
  }

  private static byte[] unpacked(byte[] packed, String name) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new StoreException(
          "PB-STORE-DAMAGED", "the attachment " + name + " is damaged in the store", e);
    }
  }

  /**
   * Puts one beside a run, in place of one of the same name.
   *
   * @param packed its content as gzip; empty where that is not kept
   */
  public void add(Run run, Attachment attachment, Optional<byte[]> packed) {
    store.inTransaction(
        db ->
            db.insert(
                "INSERT OR REPLACE INTO attachment"
                    + "(run, name, place, kind, length, sha256, attached, content)"
                    + " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                Beside.rowOf(db, run),
                attachment.name(),
                attachment.place(),
                attachment.kind(),
                attachment.bytes(),
                attachment.sha256(),
                attachment.attached().toEpochMilli(),
                packed.orElse(null)));
  }

  /** Takes one away; whether it was there. */
  public boolean remove(Run run, String name) {
    return store.inTransaction(
            db ->
                db.update(
                    "DELETE FROM attachment WHERE run=? AND name=?", Beside.rowOf(db, run), name))
        > 0;
  }
}
