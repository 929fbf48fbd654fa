package dev.plumbline.importer.k6;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * The patterns of the lines seen so far, found by head and tail. Bounded: a file whose tags never
 * repeat empties it again and again, and is read as JSON.
 */
final class LinePatterns {
  private static final int SLOTS = 1 << 14;
  private static final int MOST = SLOTS / 2;

  /** Version 0.48 and later name the metric first; before, it came last. */
  private static final byte[] METRIC_FIRST = "{\"metric\":\"".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] AFTER_METRIC =
      "\",\"type\":\"Point\",\"data\":{\"time\":\"".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] METRIC_LAST =
      "{\"type\":\"Point\",\"data\":{\"time\":\"".getBytes(StandardCharsets.US_ASCII);

  private static final int LONGEST_METRIC = 200;

  private static final int SPREAD = 0x9E3779B9;

  /** As a hash: the processor does it, whatever the compiler. */
  private final CRC32C checksum = new CRC32C();

  private byte[][] heads = new byte[64][];
  private int headCount;
  private LinePattern[] slots = new LinePattern[SLOTS];
  private int count;

  /** The known head with which the line begins, or null. */
  byte[] headAt(byte[] text, int at, int to) {
    for (int i = 0; i < headCount; i++) {
      byte[] head = heads[i];
      int end = at + head.length;
      if (end < to && Arrays.equals(text, at, end, head, 0, head.length)) {
        return head;
      }
    }
    return null;
  }

  /** The pattern of that head whose tail follows at {@code tail}, or null. */
  LinePattern find(byte[] head, byte[] text, int tail, int to) {
    int end = tail;
    while (end < to && text[end] != '\n') {
      end++;
    }
    if (end == to) {
      return null;
    }
    end++;
    for (int slot = slotOf(head, text, tail, end); ; slot = (slot + 1) & (SLOTS - 1)) {
      LinePattern pattern = slots[slot];
      if (pattern == null) {
        return null;
      }
      if (pattern.head == head
          && Arrays.equals(text, tail, end, pattern.tail, 0, pattern.tail.length)) {
        return pattern;
      }
    }
  }

  void add(LinePattern learned) {
    if (count >= MOST || headCount == heads.length) {
      slots = new LinePattern[SLOTS];
      count = 0;
      headCount = 0;
    }
    byte[] head = headAt(learned.head, 0, learned.head.length + 1);
    if (head == null) {
      head = learned.head;
      heads[headCount++] = head;
    }
    LinePattern pattern = new LinePattern(head, learned.tail, learned.metric, learned.tags);
    int slot = slotOf(head, pattern.tail, 0, pattern.tail.length);
    while (slots[slot] != null) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    slots[slot] = pattern;
    count++;
  }

  private int slotOf(byte[] head, byte[] text, int from, int to) {
    checksum.reset();
    checksum.update(text, from, to - from);
    int hash = ((int) checksum.getValue() + System.identityHashCode(head)) * SPREAD;
    return (hash >>> 16) & (SLOTS - 1);
  }

  /**
   * The length of the head that ends where the time begins, or -1 when the line is of neither of
   * the shapes k6 writes.
   */
  static int headLength(byte[] text, int at, int end) {
    if (starts(text, at, end, METRIC_LAST)) {
      return METRIC_LAST.length;
    }
    if (!starts(text, at, end, METRIC_FIRST)) {
      return -1;
    }
    int quote = at + METRIC_FIRST.length;
    int limit = Math.min(end, quote + LONGEST_METRIC);
    while (quote < limit && text[quote] != '"' && text[quote] != '\\') {
      quote++;
    }
    return starts(text, quote, end, AFTER_METRIC) ? quote + AFTER_METRIC.length - at : -1;
  }

  private static boolean starts(byte[] text, int at, int end, byte[] with) {
    return at + with.length <= end
        && Arrays.equals(text, at, at + with.length, with, 0, with.length);
  }
}
