package dev.plumbline.importer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32C;

/** A result file as it was when first looked at: where it lies, how long and how packed it is. */
public final class SourceFile {
  /** How much of a file is looked at to tell what it is. */
  public static final int HEAD_BYTES = 64 << 10;

  /** Code of a file whose packing is damaged before it can be told what it is. */
  public static final String DAMAGED = "PB-CUT-PACKING";

  private static final int STEP = 256;

  private final Path path;
  private final BasicFileAttributes asOpened;
  private final Packing packing;
  private final List<SourceFile> parts;
  private final List<SourceFile> beside;
  private final boolean growing;
  private volatile SourceIdentity identity;

  private SourceFile(
      Path path,
      BasicFileAttributes asOpened,
      Packing packing,
      List<SourceFile> parts,
      List<SourceFile> beside,
      boolean growing) {
    this.path = path;
    this.asOpened = asOpened;
    this.packing = packing;
    this.parts = List.copyOf(parts);
    this.beside = List.copyOf(beside);
    this.growing = growing;
  }

  public static SourceFile of(Path path) throws IOException {
    return of(path, false);
  }

  /** A file that is still being written, as far as it is now. */
  public static SourceFile growing(Path path) throws IOException {
    return of(path, true);
  }

  private static SourceFile of(Path path, boolean growing) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    try (InputStream in = Files.newInputStream(path)) {
      return new SourceFile(
          path, attributes, Packing.of(in.readNBytes(4)), List.of(), List.of(), growing);
    }
  }

  /**
   * The same file as the first of a run of several.
   *
   * @param parts with further samples of the run: they belong to its identity
   * @param beside that say more of the run
   */
  public SourceFile with(List<SourceFile> parts, List<SourceFile> beside) {
    return new SourceFile(path, asOpened, packing, parts, beside, growing);
  }

  /** Further files with samples of the same run. */
  public List<SourceFile> parts() {
    return parts;
  }

  /** Files that say more of the run, without samples of their own. */
  public List<SourceFile> beside() {
    return beside;
  }

  public Path path() {
    return path;
  }

  public String name() {
    return path.getFileName().toString();
  }

  /** Bytes on disk, those of its parts included. */
  public long length() {
    return asOpened.size() + parts.stream().mapToLong(SourceFile::length).sum();
  }

  /** Bytes of this file alone. */
  long ownLength() {
    return asOpened.size();
  }

  public long modifiedMillis() {
    return asOpened.lastModifiedTime().toMillis();
  }

  Packing packing() {
    return packing;
  }

  /** Whether an intact end proves that the file was written to its end. */
  public boolean provesItsEnd() {
    return packing == Packing.GZIP || packing == Packing.ZSTD;
  }

  /** The first bytes, unpacked, as UTF-8. A damaged packing gives what could be read. */
  public byte[] head() throws IOException {
    return look().head;
  }

  /**
   * To be asked where the first bytes tell nothing.
   *
   * @throws ImportFailure when that is since their packing is damaged
   */
  public void requireReadable() throws IOException, ImportFailure {
    String damage = look().damage;
    if (!damage.isEmpty()) {
      throw new ImportFailure(
          DAMAGED, path + " cannot be unpacked far enough to tell what it is: " + damage);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Look(byte[] head, String damage) {}

  private Look look() throws IOException {
    byte[] raw;
    try (InputStream in = Files.newInputStream(path)) {
      raw = in.readNBytes(HEAD_BYTES);
    }
    if (packing == Packing.PLAIN) {
      return new Look(raw, "");
    }
    byte[] head = new byte[HEAD_BYTES];
    int length = 0;
    String damage = "";
    try (InputStream text = packing.unpack(new ByteArrayInputStream(raw))) {
      int read;
      // In small steps: one that meets the damage loses all that it had unpacked.
      while (length < head.length
          && (read = text.read(head, length, Math.min(STEP, head.length - length))) > 0) {
        length += read;
      }
    } catch (EOFException e) {
      // The head of a longer file ends in the middle of its packing.
      damage = raw.length < HEAD_BYTES ? Packing.damage(e) : "";
    } catch (IOException e) {
      damage = Packing.damage(e);
    }
    return new Look(Arrays.copyOf(head, length), damage);
  }

  /** The whole text, unpacked; for small files such as summaries. */
  public byte[] text(int atMost) throws IOException, ImportFailure {
    try (InputStream text = packing.unpack(Files.newInputStream(path))) {
      byte[] all = text.readNBytes(atMost + 1);
      if (all.length > atMost) {
        throw tooLarge(atMost);
      }
      return all;
    }
  }

  /**
   * A whole text as far as it could be unpacked.
   *
   * @param damage why it ends early; empty where it does not
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Unpacked(byte[] bytes, String damage) {}

  /** The same where a damaged packing is no reason to give up what was read before it. */
  public Unpacked readable(int atMost) throws IOException, ImportFailure {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    String damage = "";
    byte[] part = new byte[packing == Packing.PLAIN ? HEAD_BYTES : STEP];
    try (InputStream raw = Files.newInputStream(path);
        InputStream text = packing.unpack(raw)) {
      // In small steps, as above.
      for (int read; all.size() <= atMost && (read = text.read(part)) > 0; ) {
        all.write(part, 0, read);
      }
    } catch (IOException e) {
      if (packing == Packing.PLAIN) {
        throw e;
      }
      damage = Packing.damage(e);
    }
    if (all.size() > atMost) {
      throw tooLarge(atMost);
    }
    return new Unpacked(all.toByteArray(), damage);
  }

  private ImportFailure tooLarge(int atMost) {
    return new ImportFailure(
        "PB-TOO-LARGE", path + " is larger than " + atMost / (1 << 20) + " MB for its kind");
  }

  /**
   * The identity, taken from the reading of the whole file or, before that, by a pass of its own;
   * with parts, that of all of them in their order.
   */
  public SourceIdentity identity() throws IOException {
    if (identity == null) {
      identity = computeIdentity();
    }
    List<Integer> checksums = new ArrayList<>(identity.checksums());
    for (SourceFile part : parts) {
      checksums.addAll(part.identity().checksums());
    }
    return new SourceIdentity(length(), checksums);
  }

  void identified(SourceIdentity seen) {
    identity = seen;
  }

  private SourceIdentity computeIdentity() throws IOException {
    SourceIdentity.Collector collector = new SourceIdentity.Collector();
    byte[] bytes = new byte[SourceIdentity.PIECE];
    try (FileChannel channel = FileChannel.open(path)) {
      int piece = 0;
      long done = 0;
      for (int read; (read = fill(channel, done, bytes)) > 0; done += read) {
        read = (int) Math.min(read, ownLength() - done);
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, read);
        collector.add(piece++, (int) crc.getValue());
      }
      return collector.identity(done);
    }
  }

  /** Reads as much as there is, in parts small enough to stay in the processor's cache. */
  static int fill(FileChannel channel, long position, byte[] into) throws IOException {
    int filled = 0;
    while (filled < into.length) {
      ByteBuffer part = ByteBuffer.wrap(into, filled, Math.min(into.length - filled, 128 << 10));
      int read = channel.read(part, position + filled);
      if (read <= 0) {
        break;
      }
      filled += read;
    }
    return filled;
  }

  /**
   * @throws ImportFailure when the file is no longer as it was when reading began
   */
  public void requireUnchanged() throws IOException, ImportFailure {
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    boolean asLong =
        growing
            ? now.size() >= asOpened.size()
            : now.size() == asOpened.size()
                && now.lastModifiedTime().equals(asOpened.lastModifiedTime());
    if (!asLong || !Objects.equals(now.fileKey(), asOpened.fileKey())) {
      throw new ImportFailure(
          "PB-CHANGED",
          path
              + " changed during import, so nothing of it was stored; "
              + "import it again when it is no longer being written");
    }
    for (SourceFile part : parts) {
      part.requireUnchanged();
    }
  }
}
