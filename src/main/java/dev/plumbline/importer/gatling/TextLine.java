package dev.plumbline.importer.gatling;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The fields of one line, as indexes into the text that it lies in. */
final class TextLine {
  private static final int MOST = 64;

  /** Of a time in milliseconds, from 2001 to 2286: nearly all numbers are such times. */
  private static final int TIME_DIGITS = 13;

  private static final long NOT_READ = -2;

  byte[] text;

  /** Of each field; the last one ends where the line does. */
  private final int[] starts = new int[MOST + 1];

  /** Of each field, where it was read in passing. */
  private final long[] read = new long[MOST + 1];

  /** Those that stand before the outcome last found, the nearest first. */
  private final long[] before = new long[4];

  int fields;
  int end;

  /** Where the next line begins. */
  int next;

  /** Splits the line at {@code from}; its end is a newline or {@code to}. */
  void split(byte[] text, int from, int to) {
    this.text = text;
    int count = 1;
    starts[0] = from;
    int[] begins = starts;
    int at = from;
    for (; at < to; at++) {
      byte b = text[at];
      if (b <= '\n') {
        if (b == '\n') {
          break;
        }
        if (b == '\t' && count < MOST) {
          long time = time(text, at + 1, to);
          begins[count] = at + 1;
          read[count++] = time;
          at += time < 0 ? 0 : TIME_DIGITS;
        }
      }
    }
    next = at < to ? at + 1 : at;
    end = at > from && text[at - 1] == '\r' ? at - 1 : at;
    starts[count] = end + 1;
    fields = count;
  }

  /** The time that is a whole field, from {@code at} to a tab or line end. */
  private static long time(byte[] text, int at, int to) {
    int end = at + TIME_DIGITS;
    if (end >= to || text[at] > '9' || text[at] < '0' || (text[end] != '\t' && text[end] != '\n')) {
      return NOT_READ;
    }
    long time = 0;
    int bad = 0;
    for (int i = at; i < end; i++) {
      int digit = text[i] - '0';
      bad |= digit | (9 - digit); // below zero where it is none
      time = 10 * time + digit;
    }
    return bad < 0 ? NOT_READ : time;
  }

  int start(int field) {
    return starts[field];
  }

  /** After the field's last byte. */
  int end(int field) {
    return starts[field + 1] - 1;
  }

  boolean is(int field, byte[] word) {
    int from = start(field);
    if (field >= fields || end(field) - from != word.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) { // words are short: the library takes longer
      if (text[from + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  /** The whole number in a field; -1 where it is none. */
  long number(int field) {
    if (read[field] != NOT_READ) {
      return read[field];
    }
    int to = end(field);
    int from = start(field);
    if (to - from < 1 || to - from > 18) {
      return -1;
    }
    long number = 0;
    for (int i = from; i < to; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /** The field of the first OK or KO that has so many numbers before it; -1 without one. */
  int outcome(int first, int numbers) {
    for (int field = first + numbers; field < fields; field++) {
      int at = starts[field];
      if (starts[field + 1] - at == 3
          && text[at] + text[at + 1] == 'O' + 'K'
          && readBefore(field, numbers)) {
        return field;
      }
    }
    return -1;
  }

  private boolean readBefore(int field, int numbers) {
    for (int i = 0; i < numbers; i++) {
      before[i] = number(field - 1 - i);
      if (before[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** The number that stands so many fields before the outcome last found. */
  long numberBefore(int fields) {
    return before[fields - 1];
  }

  /** The fields from one to another, with the tabs between them; empty where there are none. */
  String text(int first, int last) {
    return last < first ? "" : decoded(text, start(first), end(last));
  }

  /** UTF-8, as Gatling writes by default; bytes that are not are of the charset it was told. */
  static String decoded(byte[] text, int from, int to) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(text, from, to - from))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }
  }
}
