package dev.plumbline.importer.plain;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * Reads {@code 2026-11-22T10:00:00.123Z}: blanks or a T between day and time, any number of
 * decimals, a zone or none. For one thread: the minute last seen is remembered.
 */
final class IsoTime {
  static final long INVALID = Long.MIN_VALUE;

  private static final int MINUTE = 16;
  private static final long SECOND = 1_000_000_000L;

  private final ZoneId zone;
  private final byte[] minute = new byte[MINUTE];
  private LocalDateTime parsed;
  private long asUtc;
  private long asLocal;

  /**
   * @param zone of times without one
   */
  IsoTime(ZoneId zone) {
    this.zone = zone;
  }

  /** Whether the last text that was read said its zone. */
  boolean zoned;

  /** Epoch nanoseconds, or {@link #INVALID}. */
  long read(byte[] text, int from, int to) {
    if (to - from < MINUTE || !isMinute(text, from)) {
      return INVALID;
    }
    int at = from + MINUTE;
    long second = 0;
    long nanos = 0;
    if (at + 2 < to && text[at] == ':') {
      second = two(text, at + 1);
      at += 3;
      if (second < 0 || second > 60) {
        return INVALID;
      }
      if (at < to && (text[at] == '.' || text[at] == ',')) {
        long place = SECOND;
        int digit;
        int first = ++at;
        while (at < to && (digit = text[at] - '0') >= 0 && digit <= 9) {
          place /= 10;
          nanos += place * digit;
          at++;
        }
        if (at == first) {
          return INVALID;
        }
      }
    }
    long offset = offset(text, at, to);
    if (offset == INVALID) {
      return INVALID;
    }
    try {
      long seconds = (zoned ? asUtc - offset : asLocal) + second;
      return Math.addExact(Math.multiplyExact(seconds, SECOND), nanos);
    } catch (ArithmeticException e) {
      return INVALID;
    }
  }

  /** Seconds east of Greenwich; 0 and not {@link #zoned} where the text ends. */
  private long offset(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] == ' ') {
      at++;
    }
    zoned = at < to;
    int left = to - at;
    if (!zoned
        || (left == 1 && (text[at] | 0x20) == 'z')
        || (left == 3 && isWord(text, at, "UTC"))
        || (left == 3 && isWord(text, at, "GMT"))) {
      return 0;
    }
    boolean east = text[at] == '+';
    if (!east && text[at] != '-') {
      return INVALID;
    }
    at++;
    left--;
    boolean colon = left == 5 && text[at + 2] == ':';
    if (left != 2 && left != 4 && !colon) {
      return INVALID;
    }
    long hours = two(text, at);
    long minutes = left == 2 ? 0 : two(text, at + (colon ? 3 : 2));
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
      return INVALID;
    }
    return (east ? 1 : -1) * (3_600 * hours + 60 * minutes);
  }

  private static boolean isWord(byte[] text, int at, String word) {
    return text[at] == word.charAt(0)
        && text[at + 1] == word.charAt(1)
        && text[at + 2] == word.charAt(2);
  }

  private boolean isMinute(byte[] text, int from) {
    if (parsed != null && Arrays.equals(text, from, from + MINUTE, minute, 0, MINUTE)) {
      return true;
    }
    byte day = text[from + 4];
    boolean shaped =
        (day == '-' || day == '/')
            && text[from + 7] == day
            && (text[from + 10] == ' ' || (text[from + 10] | 0x20) == 't')
            && text[from + 13] == ':';
    long century = two(text, from);
    long year = two(text, from + 2);
    long[] rest = {
      two(text, from + 5), two(text, from + 8), two(text, from + 11), two(text, from + 14)
    };
    if (!shaped || century < 0 || year < 0 || Arrays.stream(rest).anyMatch(part -> part < 0)) {
      return false;
    }
    try {
      parsed =
          LocalDateTime.of(
              (int) (100 * century + year),
              (int) rest[0],
              (int) rest[1],
              (int) rest[2],
              (int) rest[3]);
    } catch (DateTimeException e) {
      return false;
    }
    System.arraycopy(text, from, minute, 0, MINUTE);
    asUtc = parsed.toEpochSecond(ZoneOffset.UTC);
    asLocal = parsed.atZone(zone).toEpochSecond();
    return true;
  }

  /** Two digits, or less than zero where they are none. */
  private static long two(byte[] text, int at) {
    int tens = text[at] - '0';
    int ones = text[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
  }
}
