package dev.plumbline.importer.k6;

/**
 * Timestamps as Go writes them: {@code 2026-11-21T03:33:04.922657326Z}, 0 to 9 fraction digits, Z
 * or an offset. By hand, because parsing with java.time doubles the cost of reading a file. One for
 * each thread: the minute last seen is remembered.
 */
final class Rfc3339 {
  /** Returned for text that is no timestamp. */
  static final long INVALID = Long.MIN_VALUE;

  private static final int MINUTE_LENGTH = "2026-11-21T03:33:".length();
  private static final long SECOND = 1_000_000_000L;

  private final byte[] minute = new byte[MINUTE_LENGTH];
  private long minuteSeconds;

  /** Epoch nanoseconds of {@code text[from..to)}, or {@link #INVALID}. */
  long parse(byte[] text, int from, int to) {
    if (to - from < MINUTE_LENGTH + 3) {
      return INVALID;
    }
    if (!java.util.Arrays.equals(text, from, from + MINUTE_LENGTH, minute, 0, MINUTE_LENGTH)
        && !readMinute(text, from)) {
      return INVALID;
    }
    int at = from + MINUTE_LENGTH;
    int seconds = two(text, at);
    if (seconds < 0 || seconds > 59) {
      return INVALID;
    }
    at += 2;
    long fraction = 0;
    if (text[at] == '.') {
      int digits = 0;
      int digit;
      for (at++; at < to && (digit = text[at] - '0') >= 0 && digit <= 9; at++) {
        fraction = 10 * fraction + digit;
        digits++;
      }
      if (digits == 0 || digits > 9) {
        return INVALID;
      }
      for (; digits < 9; digits++) {
        fraction *= 10;
      }
    }
    long offset = offsetSeconds(text, at, to);
    return offset == INVALID ? INVALID : (minuteSeconds + seconds - offset) * SECOND + fraction;
  }

  private boolean readMinute(byte[] t, int from) {
    int century = two(t, from);
    int yearOfCentury = two(t, from + 2);
    int month = two(t, from + 5);
    int day = two(t, from + 8);
    int hour = two(t, from + 11);
    int minuteOfHour = two(t, from + 14);
    int year = 100 * century + yearOfCentury;
    if (century < 0
        || yearOfCentury < 0
        || t[from + 4] != '-'
        || month < 1
        || month > 12
        || t[from + 7] != '-'
        || day < 1
        || day > java.time.YearMonth.of(year, month).lengthOfMonth()
        || (t[from + 10] != 'T' && t[from + 10] != ' ')
        || hour < 0
        || hour > 23
        || t[from + 13] != ':'
        || minuteOfHour < 0
        || minuteOfHour > 59
        || t[from + 16] != ':'
        || year < 1970
        || year > 2200) {
      return false;
    }
    minuteSeconds =
        java.time.LocalDateTime.of(year, month, day, hour, minuteOfHour)
            .toEpochSecond(java.time.ZoneOffset.UTC);
    System.arraycopy(t, from, minute, 0, MINUTE_LENGTH);
    return true;
  }

  private static long offsetSeconds(byte[] text, int at, int to) {
    if (to - at == 1 && text[at] == 'Z') {
      return 0;
    }
    if (to - at != 6 || (text[at] != '+' && text[at] != '-') || text[at + 3] != ':') {
      return INVALID;
    }
    int hours = two(text, at + 1);
    int minutes = two(text, at + 4);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) {
      return INVALID;
    }
    long seconds = hours * 3600L + minutes * 60L;
    return text[at] == '+' ? seconds : -seconds;
  }

  private static int two(byte[] text, int at) {
    int tens = text[at] - '0';
    int ones = text[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
  }
}
