package dev.plumbline.model;

/**
 * HdrHistogram's bucket index at 3 significant digits, without the histogram: 1,024 buckets to each
 * doubling, values below 2,048 exact. Equal to the library's index for every value (tested).
 */
public final class Buckets {
  private static final int HALF_MAGNITUDE = 10;

  private Buckets() {}

  /**
   * @param value at least 0
   */
  public static int indexOf(long value) {
    int shift = shiftOf(value);
    return (shift << HALF_MAGNITUDE) + (int) (value >>> shift);
  }

  /** The smallest value of a bucket. */
  public static long lowest(int index) {
    int shift = Math.max(0, (index >> HALF_MAGNITUDE) - 1);
    return (long) (index - (shift << HALF_MAGNITUDE)) << shift;
  }

  /** The largest value of a bucket. */
  public static long highest(int index) {
    int shift = Math.max(0, (index >> HALF_MAGNITUDE) - 1);
    return lowest(index) + (1L << shift) - 1;
  }

  /** The middle of a bucket, where a value is presumed when only its bucket is known. */
  public static long middle(int index) {
    return lowest(index) + (highest(index) - lowest(index)) / 2;
  }

  private static int shiftOf(long value) {
    return Math.max(0, 63 - Long.numberOfLeadingZeros(value | 1) - HALF_MAGNITUDE);
  }
}
