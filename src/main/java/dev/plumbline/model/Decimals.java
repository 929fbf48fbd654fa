package dev.plumbline.model;

/**
 * Decimal fixed point: an integer and a number of decimals, the exact form of nearly every figure
 * in a result file. {@link #RAW} marks values that are doubles, kept as their ordered bits.
 */
public final class Decimals {
  /** In place of a number of decimals: the integers are doubles by {@link #orderedBits}. */
  public static final int RAW = -1;

  private static final double[] POWERS = new double[19];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10; // exact up to 10^22
    }
  }

  private Decimals() {}

  static void check(int decimals) {
    if (decimals < RAW || decimals >= POWERS.length) {
      throw new IllegalArgumentException("decimals " + decimals + " not in -1..18");
    }
  }

  /**
   * The double nearest to {@code stored * 10^-decimals}: for integers below 2^53 the same double
   * that parsing the decimal text gives, because one division rounds once.
   */
  public static double toDouble(long stored, int decimals) {
    return decimals == RAW ? fromOrderedBits(stored) : stored / POWERS[decimals];
  }

  /** Bits of a double that sort, as signed integers, in the order of the numbers. */
  public static long orderedBits(double value) {
    long bits = Double.doubleToRawLongBits(value == 0 ? 0.0 : value);
    return bits ^ ((bits >> 63) & Long.MAX_VALUE);
  }

  /** The inverse of {@link #orderedBits}. */
  public static double fromOrderedBits(long ordered) {
    return Double.longBitsToDouble(ordered ^ ((ordered >> 63) & Long.MAX_VALUE));
  }
}
