package dev.plumbline.importer.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The mapped cells of a row, as stretches of bytes without quotes and blanks. For one thread. */
final class MappedRow {
  byte[] text = {};
  final int[] from;
  final int[] to;
  private byte[] own = new byte[1 << 12];
  private int used;

  MappedRow(int cells) {
    from = new int[cells];
    to = new int[cells];
  }

  /** The row's cells lie in these bytes. */
  void in(byte[] bytes) {
    text = bytes;
  }

  void cell(int cell, int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && isBlank(text[first])) {
      first++;
    }
    while (last > first && isBlank(text[last - 1])) {
      last--;
    }
    from[cell] = first;
    to[cell] = last;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }

  /** From here on cells are texts of their own. */
  void ofTexts() {
    used = 0;
    text = own;
  }

  void cell(int cell, String value) {
    byte[] bytes = value.strip().getBytes(StandardCharsets.UTF_8);
    if (used + bytes.length > own.length) {
      own = Arrays.copyOf(own, 2 * (used + bytes.length));
      text = own;
    }
    System.arraycopy(bytes, 0, own, used, bytes.length);
    from[cell] = used;
    used += bytes.length;
    to[cell] = used;
  }

  boolean isEmpty(int cell) {
    return from[cell] == to[cell];
  }

  boolean isEmpty() {
    for (int i = 0; i < from.length; i++) {
      if (from[i] != to[i]) {
        return false;
      }
    }
    return true;
  }

  String text(int cell) {
    return new String(text, from[cell], to[cell] - from[cell], StandardCharsets.UTF_8);
  }
}
