package dev.plumbline.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing byte array with the integers that blobs are made of. */
final class Bytes {
  byte[] bytes;
  int size;

  Bytes(int capacity) {
    bytes = new byte[capacity];
  }

  /** Unsigned LEB128: seven bits a byte, the lowest first. */
  void unsigned(long value) {
    if (size + 10 > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length + 10);
    }
    while ((value & ~0x7fL) != 0) {
      bytes[size++] = (byte) (value | 0x80);
      value >>>= 7;
    }
    bytes[size++] = (byte) value;
  }

  /** Zigzag: small magnitudes of either sign become small unsigned integers. */
  void signed(long value) {
    unsigned((value << 1) ^ (value >> 63));
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    unsigned(utf8.length);
    append(utf8, utf8.length);
  }

  void append(byte[] from, int length) {
    if (size + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + length));
    }
    System.arraycopy(from, 0, bytes, size, length);
    size += length;
  }

  void append(Bytes other) {
    append(other.bytes, other.size);
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** Reads what {@link Bytes} wrote; refuses to read past its end. */
  static final class Cursor {
    private final byte[] bytes;
    private final int end;
    private int at;

    Cursor(byte[] bytes, int from, int to) {
      this.bytes = bytes;
      this.at = from;
      this.end = to;
    }

    long unsigned() throws DamagedBlobException {
      if (at < end && bytes[at] >= 0) {
        return bytes[at++];
      }
      long value = 0;
      for (int shift = 0; shift < 64; shift += 7) {
        if (at >= end) {
          break;
        }
        byte next = bytes[at++];
        value |= (long) (next & 0x7f) << shift;
        if (next >= 0) {
          return value;
        }
      }
      throw new DamagedBlobException("an integer runs past its column");
    }

    long signed() throws DamagedBlobException {
      long value = unsigned();
      return (value >>> 1) ^ -(value & 1);
    }

    /** An integer that counts things of the blob, so never more than {@code most}. */
    int count(int most) throws DamagedBlobException {
      long value = unsigned();
      if (value < 0 || value > most) {
        throw new DamagedBlobException("a count of " + value + " where at most " + most + " fit");
      }
      return (int) value;
    }

    String text() throws DamagedBlobException {
      int length = count(end - at);
      String text = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
      return text;
    }

    Cursor column(int length) throws DamagedBlobException {
      if (length > end - at) {
        throw new DamagedBlobException("a column runs past the blob");
      }
      Cursor column = new Cursor(bytes, at, at + length);
      at += length;
      return column;
    }
  }
}
