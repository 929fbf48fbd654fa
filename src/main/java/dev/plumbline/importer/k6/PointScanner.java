package dev.plumbline.importer.k6;

import dev.plumbline.importer.LineFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Understands NDJSON points by comparing their bytes with patterns learned from lines that were
 * parsed as JSON; every line that differs is parsed itself. Reading is bound by memory, not by
 * parsing: most lines cost two comparisons and one number.
 */
final class PointScanner implements LineFormat.Parser<PointBatch> {
  private static final byte[] TO_VALUE = "\",\"value\":".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_TIME = 40;

  private final Rfc3339 clock = new Rfc3339();
  private final JsonLine json = new JsonLine(clock);
  private final LinePatterns patterns = new LinePatterns();

  private LinePattern predicted = LinePattern.first();
  private final byte[] lastTime = new byte[LONGEST_TIME + TO_VALUE.length];
  private int lastTimeLength;
  private long lastNanos;

  // Results of the number last read.
  private long millionths;

  @Override
  public void parse(byte[] text, int from, int to, PointBatch batch) {
    int at = from;
    while (at < to) {
      int next = scan(text, at, to, batch);
      at = next < 0 ? parseAsJson(text, at, to, from, batch) : next;
      batch.lines++;
    }
  }

  /** Where the next line begins, or -1 when this line is not of a known pattern. */
  private int scan(byte[] text, int at, int to, PointBatch batch) {
    LinePattern pattern = predicted.successor;
    byte[] head = pattern.head;
    int time = at + head.length;
    boolean asPredicted =
        head.length > 0 && time < to && Arrays.equals(text, at, time, head, 0, head.length);
    if (!asPredicted) {
      head = patterns.headAt(text, at, to);
      if (head == null) {
        return -1;
      }
      time = at + head.length;
    }
    int value = afterTime(text, time, to);
    if (value < 0) {
      return -1;
    }
    int tail = afterNumber(text, value, to);
    if (tail < 0) {
      return -1;
    }
    int end = tail + pattern.tail.length;
    if (!asPredicted || end > to || !Arrays.equals(text, tail, end, pattern.tail, 0, end - tail)) {
      pattern = patterns.find(head, text, tail, to);
      if (pattern == null) {
        return -1;
      }
      end = tail + pattern.tail.length;
      predicted.successor = pattern;
    }
    predicted = pattern;
    batch.add(pattern, lastNanos, millionths);
    return end;
  }

  /** Reads the time, or recognises the last one; gives where the value begins. */
  private int afterTime(byte[] text, int at, int to) {
    int end = at + lastTimeLength;
    if (lastTimeLength > 0
        && end < to
        && Arrays.equals(text, at, end, lastTime, 0, lastTimeLength)) {
      return end;
    }
    int limit = Math.min(to - TO_VALUE.length, at + LONGEST_TIME);
    int quote = at;
    while (quote < limit && text[quote] != '"') {
      quote++;
    }
    int value = quote >= limit ? -1 : valueAfter(text, quote, to);
    if (value < 0) {
      return -1;
    }
    long nanos = clock.parse(text, at, quote);
    if (nanos == Rfc3339.INVALID) {
      return -1;
    }
    lastNanos = nanos;
    lastTimeLength = value - at;
    System.arraycopy(text, at, lastTime, 0, lastTimeLength);
    return value;
  }

  /** Where the value begins behind the time that ends at {@code quote}, or -1. */
  static int valueAfter(byte[] text, int quote, int to) {
    int value = quote + TO_VALUE.length;
    return value < to && Arrays.equals(text, quote, value, TO_VALUE, 0, TO_VALUE.length)
        ? value
        : -1;
  }

  /** Reads a plain decimal of up to 6 decimals into {@link #millionths}; -1 for any other. */
  private int afterNumber(byte[] text, int from, int to) {
    int at = from;
    boolean negative = text[at] == '-';
    if (negative) {
      at++;
    }
    int firstDigit = at;
    long number = 0;
    int digit;
    while (at < to && (digit = text[at] - '0') >= 0 && digit <= 9) {
      number = 10 * number + digit;
      at++;
    }
    int digits = at - firstDigit;
    if (digits == 0 || (digits > 1 && text[firstDigit] == '0') || digits > 9) {
      return -1;
    }
    int decimals = 0;
    if (at < to && text[at] == '.') {
      int point = at++;
      while (at < to && (digit = text[at] - '0') >= 0 && digit <= 9) {
        number = 10 * number + digit;
        at++;
      }
      decimals = at - point - 1;
      if (decimals == 0 || decimals > Micros.DECIMALS) {
        return -1;
      }
    }
    if (at >= to || text[at] != ',') {
      return -1; // an exponent, or something else that JSON may allow
    }
    number *= POWERS[Micros.DECIMALS - decimals];
    millionths = negative ? -number : number;
    return at;
  }

  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  /** Parses the line as JSON, and learns its pattern where it is a point of the usual shape. */
  private int parseAsJson(byte[] text, int at, int to, int from, PointBatch batch) {
    int end = at;
    while (end < to && text[end] != '\n') {
      end++;
    }
    end = Math.min(end + 1, to);
    LinePattern learned = json.parse(text, at, end, from, batch);
    if (learned != null) {
      patterns.add(learned);
    }
    return end;
  }
}
