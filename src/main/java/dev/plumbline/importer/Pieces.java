package dev.plumbline.importer;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/** The text of a file, a MiB at a time, with the checksums that make its identity. */
abstract class Pieces implements Closeable {
  final SourceIdentity.Collector checksums = new SourceIdentity.Collector();
  final FileChannel channel;

  private Pieces(SourceFile source) throws IOException {
    channel = FileChannel.open(source.path());
  }

  static Pieces of(SourceFile source, ReadContext context) throws IOException, ImportFailure {
    return source.packing() == Packing.PLAIN
        ? new Plain(source)
        : new Packed(source, context.limits());
  }

  /** Whether there is a piece of that number; called by one thread at a time, in order. */
  abstract boolean claim(LineBatch batch, long piece) throws IOException, ImportFailure;

  /** Brings the claimed piece's bytes, if claiming did not. */
  abstract void fill(LineBatch batch) throws IOException, ImportFailure;

  abstract long bytesOnDisk();

  abstract SourceIdentity identity() throws IOException;

  abstract PackedEnd end();

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Read by position, so that threads fetch their pieces side by side. */
  private static final class Plain extends Pieces {
    private final long length;
    private final java.util.concurrent.atomic.AtomicLong done =
        new java.util.concurrent.atomic.AtomicLong();

    Plain(SourceFile source) throws IOException {
      super(source);
      length = source.ownLength();
    }

    @Override
    boolean claim(LineBatch batch, long piece) {
      batch.makeRoom((int) Math.min(SourceIdentity.PIECE, length));
      return piece * SourceIdentity.PIECE < length;
    }

    @Override
    void fill(LineBatch batch) throws IOException, ImportFailure {
      long position = batch.piece * SourceIdentity.PIECE;
      int expected = (int) Math.min(SourceIdentity.PIECE, length - position);
      batch.length = Math.min(expected, SourceFile.fill(channel, position, batch.text));
      if (batch.length < expected) {
        throw new ImportFailure(
            "PB-CHANGED", "the file became shorter during import, so nothing of it was stored");
      }
      CRC32C crc = new CRC32C();
      crc.update(batch.text, 0, batch.length);
      checksums.add((int) batch.piece, (int) crc.getValue());
      done.addAndGet(batch.length);
    }

    @Override
    long bytesOnDisk() {
      return done.get();
    }

    @Override
    SourceIdentity identity() {
      return checksums.identity(length);
    }

    @Override
    PackedEnd end() {
      return new PackedEnd(false, "");
    }
  }

  /** Unpacked in order by whichever thread claims the next piece. */
  private static final class Packed extends Pieces {
    private final Checksummed raw;
    private final SourceFile source;
    private final ImportLimits limits;
    private InputStream text;
    private long unpacked;
    private String damage = "";

    Packed(SourceFile source, ImportLimits limits) throws IOException {
      super(source);
      this.source = source;
      this.limits = limits;
      raw =
          new Checksummed(
              new Beginning(Channels.newInputStream(channel), source.ownLength()), checksums);
    }

    @Override
    boolean claim(LineBatch batch, long piece) throws IOException, ImportFailure {
      batch.length = 0;
      batch.makeRoom(SourceIdentity.PIECE);
      try {
        if (text == null) {
          text = source.packing().unpack(new BufferedInputStream(raw, 128 << 10));
        }
        int read = 0;
        while (batch.length < batch.text.length
            && (read = text.read(batch.text, batch.length, batch.text.length - batch.length)) > 0) {
          batch.length += read;
        }
      } catch (IOException e) {
        if (!damage.isEmpty()) {
          return false;
        }
        damage = Packing.damage(e);
      }
      unpacked += batch.length;
      if (unpacked > limits.expansionBytes()
          && unpacked / limits.expansionRatio() > raw.position()) {
        throw new ImportFailure(
            "PB-BOMB",
            source.path()
                + " unpacks to more than "
                + limits.expansionRatio()
                + " times its size, which no result file does; nothing was stored");
      }
      return batch.length > 0;
    }

    @Override
    void fill(LineBatch batch) {}

    @Override
    long bytesOnDisk() {
      return raw.position();
    }

    @Override
    SourceIdentity identity() throws IOException {
      return raw.readToEnd();
    }

    @Override
    PackedEnd end() {
      return new PackedEnd(damage.isEmpty() && source.provesItsEnd(), damage);
    }
  }
}
