package dev.plumbline.store;

import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * What every blob is wrapped in: version, flags, a CRC32C of the rest, then the body, deflated
 * where that saves at least {@link #WORTH} of it. SQLite's own checks find one flipped bit in a
 * hundred; this finds all.
 *
 * <pre>
 * 0  u8     version = 1
 * 1  u8     flags: bit 0 deflated, the rest belongs to the body's codec
 * 2  u32le  CRC32C of flags and everything after
 * 6  body, or varint raw length + raw deflate
 * </pre>
 */
final class Envelope {
  private static final int VERSION = 1;
  private static final int HEADER = 6;
  private static final int DEFLATED = 1;
  private static final double WORTH = 0.15;

  /** So much of a large body is tried both ways before all of it is deflated. */
  private static final int TRIAL = 4 << 10;

  private static final int PARTS = 4;

  private static final int LARGEST_BODY = 256 << 20;

  private Envelope() {}

  /**
   * @param flags of the body's codec; bit 0 must be clear
   */
  static byte[] wrap(Bytes body, int flags) {
    Bytes deflated = deflated(body);
    boolean smaller = deflated != null;
    Bytes blob = new Bytes(HEADER + (smaller ? deflated.size : body.size));
    blob.size = HEADER;
    blob.append(smaller ? deflated : body);
    blob.bytes[0] = VERSION;
    blob.bytes[1] = (byte) (flags | (smaller ? DEFLATED : 0));
    int crc = checksum(blob.bytes, blob.size);
    for (int i = 0; i < 4; i++) {
      blob.bytes[2 + i] = (byte) (crc >>> (8 * i));
    }
    return blob.toArray();
  }

  /** The codec's flags of a blob. */
  static int flags(byte[] blob) {
    return blob[1] & 0xff & ~DEFLATED;
  }

  /**
   * The body of a blob, checked.
   *
   * @throws DamagedBlobException when it is not what was written
   */
  static Bytes.Cursor unwrap(byte[] blob) throws DamagedBlobException {
    if (blob.length < HEADER || blob[0] != VERSION) {
      throw new DamagedBlobException("not a blob of version " + VERSION);
    }
    int crc = 0;
    for (int i = 0; i < 4; i++) {
      crc |= (blob[2 + i] & 0xff) << (8 * i);
    }
    if (crc != checksum(blob, blob.length)) {
      throw new DamagedBlobException("checksum differs");
    }
    if ((blob[1] & DEFLATED) == 0) {
      return new Bytes.Cursor(blob, HEADER, blob.length);
    }
    Bytes.Cursor header = new Bytes.Cursor(blob, HEADER, blob.length);
    int length = header.count(LARGEST_BODY);
    int from = HEADER + lengthOfUnsigned(length);
    Inflater inflater = new Inflater(true);
    try {
      byte[] body = new byte[length];
      inflater.setInput(blob, from, blob.length - from);
      if (inflater.inflate(body) != length) {
        throw new DamagedBlobException("shorter than it says");
      }
      return new Bytes.Cursor(body, 0, length);
    } catch (DataFormatException e) {
      throw new DamagedBlobException("not deflated data", e);
    } finally {
      inflater.end();
    }
  }

  private static int checksum(byte[] blob, int length) {
    CRC32C crc = new CRC32C();
    crc.update(blob[1]);
    crc.update(blob, HEADER, length - HEADER);
    return (int) crc.getValue();
  }

  /** Raw length and deflated bytes, or null where that saves too little. */
  private static Bytes deflated(Bytes body) {
    boolean large = body.size > 2 * TRIAL;
    byte[] tried = large ? parts(body) : body.bytes;
    int size = large ? TRIAL : body.size;
    Bytes coded = deflated(tried, size, Deflater.HUFFMAN_ONLY);
    Bytes matched = deflated(tried, size, Deflater.DEFAULT_STRATEGY);
    if (coded == null && matched == null) {
      return null;
    }
    boolean codes = matched == null || (coded != null && coded.size <= matched.size);
    if (large) {
      int strategy = codes ? Deflater.HUFFMAN_ONLY : Deflater.DEFAULT_STRATEGY;
      return deflated(body.bytes, body.size, strategy);
    }
    return codes ? coded : matched;
  }

  /** Pieces from all over a body: its columns are unlike each other. */
  private static byte[] parts(Bytes body) {
    byte[] parts = new byte[TRIAL];
    int length = TRIAL / PARTS;
    for (int i = 0; i < PARTS; i++) {
      int middle = (int) ((2L * i + 1) * body.size / (2 * PARTS));
      System.arraycopy(body.bytes, middle - length / 2, parts, i * length, length);
    }
    return parts;
  }

  private static Bytes deflated(byte[] bytes, int length, int strategy) {
    byte[] room = new byte[(int) (length * (1 - WORTH))];
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setStrategy(strategy);
      deflater.setInput(bytes, 0, length);
      deflater.finish();
      int size = 0;
      while (!deflater.finished() && size < room.length) { // the first call sets the strategy only
        size += deflater.deflate(room, size, room.length - size);
      }
      if (!deflater.finished()) {
        return null;
      }
      Bytes deflated = new Bytes(size + 10);
      deflated.unsigned(length);
      deflated.append(room, size);
      return deflated;
    } finally {
      deflater.end();
    }
  }

  private static int lengthOfUnsigned(long value) {
    return Arrays.stream(new long[] {1L << 7, 1L << 14, 1L << 21, 1L << 28})
            .mapToInt(limit -> value >= limit ? 1 : 0)
            .sum()
        + 1;
  }
}
