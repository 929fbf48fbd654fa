package dev.plumbline.importer.gatling;

import dev.plumbline.importer.ByteFile;
import dev.plumbline.importer.ImportFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The fields of a binary log's records, as {@code java.io.DataInput} has them. */
final class BinaryFields {
  /** Longer strings crash Gatling's writer after their length (3.13.0 to 3.14.7, #4660). */
  private static final int OVERFLOW = 8_187;

  private static final int LONGEST = 8 << 20;

  private final ByteFile file;

  /** Whether the JVM that wrote the log keeps its characters the other way round. */
  private boolean bigEndian;

  BinaryFields(ByteFile file) {
    this.file = file;
  }

  /** The log ends within a record. */
  static final class Cut extends Exception {
    private static final long serialVersionUID = 1;

    Cut() {
      super(null, null, false, false);
    }
  }

  /** The bytes are not those of a record. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1;

    Broken(String what) {
      super(what, null, false, false);
    }
  }

  /** A string is missing that Gatling was too small for; the next record follows its length. */
  static final class Overflow extends Exception {
    private static final long serialVersionUID = 1;

    Overflow() {
      super(null, null, false, false);
    }
  }

  private void need(int count) throws IOException, ImportFailure, Cut {
    if (file.end - file.at < count) {
      fetch(count);
    }
  }

  private void fetch(int count) throws IOException, ImportFailure, Cut {
    if (!file.has(count)) {
      throw new Cut();
    }
  }

  int int32() throws IOException, ImportFailure, Cut {
    need(4);
    int at = file.at;
    file.at = at + 4;
    return int32(file.bytes, at);
  }

  /** The integer that begins at a place; it must be known to end within the bytes. */
  static int int32(byte[] bytes, int at) {
    return int16(bytes, at) << 16 | int16(bytes, at + 2);
  }

  /** Small enough for the quick compiler to put where it is called. */
  static int int16(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  long int64() throws IOException, ImportFailure, Cut {
    long high = int32();
    return high << 32 | (int32() & 0xffff_ffffL);
  }

  int int8() throws IOException, ImportFailure, Cut {
    need(1);
    return file.bytes[file.at++];
  }

  boolean bool() throws IOException, ImportFailure, Cut, Broken {
    int value = int8();
    if (value != 0 && value != 1) {
      throw new Broken("neither true nor false");
    }
    return value == 1;
  }

  byte[] bytes(int length) throws IOException, ImportFailure, Cut, Broken {
    requireLength(length);
    need(length);
    byte[] bytes = new byte[length];
    System.arraycopy(file.bytes, file.at, bytes, 0, length);
    file.at += length;
    return bytes;
  }

  String string() throws IOException, ImportFailure, Cut, Broken, Overflow {
    int length = int32();
    if (length == 0) {
      return "";
    }
    if (length > OVERFLOW && isMissing(length)) {
      throw new Overflow();
    }
    byte[] bytes = bytes(length);
    int coder = int8();
    return switch (coder) {
      case 0 -> new String(bytes, StandardCharsets.ISO_8859_1);
      case 1 -> utf16(bytes);
      default -> throw new Broken("a text of no known coding");
    };
  }

  /** Raw characters in the writer's own order: little endian but for a few large machines. */
  private String utf16(byte[] bytes) throws Broken {
    if (bytes.length % 2 != 0) {
      throw new Broken("half a character");
    }
    if (!bigEndian && plain(bytes, 1) >= plain(bytes, 0) + 3) {
      bigEndian = true;
    }
    return new String(bytes, bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  /** How many characters are plain ASCII, were their low byte the first (0) or second (1). */
  private static int plain(byte[] bytes, int low) {
    int plain = 0;
    for (int i = 0; i < bytes.length; i += 2) {
      plain += bytes[i + low] >= ' ' && bytes[i + 1 - low] == 0 ? 1 : 0;
    }
    return plain;
  }

  private static void requireLength(int length) throws Broken {
    if (length < 0 || length > LONGEST) {
      throw new Broken("a length of " + length);
    }
  }

  /** Whether a record follows where the text should, rather than the text with its coder. */
  private boolean isMissing(int length) throws IOException, ImportFailure {
    boolean ends = !file.has(1);
    boolean record = ends || (file.bytes[file.at] >= 1 && file.bytes[file.at] <= 4);
    boolean whole =
        length <= LONGEST
            && file.has(length + 1)
            && (file.bytes[file.at + length] == 0 || file.bytes[file.at + length] == 1);
    return record && !(whole && file.bytes[file.at + 1] >= ' ');
  }
}
