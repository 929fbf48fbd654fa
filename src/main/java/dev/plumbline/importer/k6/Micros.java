package dev.plumbline.importer.k6;

import java.math.BigDecimal;

/**
 * Numbers as integers of a millionth, which is exact for every duration k6 writes (milliseconds
 * with nanosecond resolution) and for most other values.
 */
final class Micros {
  static final int DECIMALS = 6;

  /** Returned for a number that is no whole number of millionths, or too large. */
  static final long NONE = Long.MIN_VALUE;

  private static final BigDecimal LARGEST = BigDecimal.valueOf(1L << 55);

  private Micros() {}

  /** The exact millionths of a decimal, or {@link #NONE}. */
  static long of(BigDecimal number) {
    if (number.signum() == 0) {
      return 0;
    }
    // Compare magnitudes before scaling: 1e999999999 must not be written out.
    long magnitude = (long) number.precision() - number.scale();
    if (magnitude > 18 || number.stripTrailingZeros().scale() > DECIMALS) {
      return NONE;
    }
    BigDecimal scaled = number.movePointRight(DECIMALS);
    return scaled.abs().compareTo(LARGEST) < 0 ? scaled.longValueExact() : NONE;
  }
}
