package dev.plumbline.importer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;

/** A stream that takes the checksum of every MiB that passes. */
final class Checksummed extends FilterInputStream {
  private final SourceIdentity.Collector checksums;
  private CRC32C crc = new CRC32C();
  private final AtomicLong position = new AtomicLong();

  Checksummed(InputStream in, SourceIdentity.Collector checksums) {
    super(in);
    this.checksums = checksums;
  }

  long position() {
    return position.get();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    long before = position.get();
    int leftInPiece = (int) (SourceIdentity.PIECE - before % SourceIdentity.PIECE);
    int read = super.read(into, offset, Math.min(length, leftInPiece));
    if (read > 0) {
      crc.update(into, offset, read);
      position.addAndGet(read);
      checksums.add((int) (before / SourceIdentity.PIECE), (int) crc.getValue());
      if (read == leftInPiece) {
        crc = new CRC32C();
      }
    }
    return read;
  }

  /** The identity of the whole stream, reading what a damaged packing left unread. */
  SourceIdentity readToEnd() throws IOException {
    byte[] rest = new byte[64 << 10];
    while (read(rest, 0, rest.length) > 0) {
      // the checksums are what is wanted
    }
    return checksums.identity(position.get());
  }
}
