package dev.plumbline.model;

/**
 * How finely values with counts are known: exactly, or by the buckets of an HdrHistogram, where the
 * largest value of its bucket stands for each. A bucket is {@code 2^k} neighbouring integers, the
 * wider the larger they are; those of a coarser resolution are made of whole buckets of a finer
 * one, so that histograms of unlike precision can be added without a value changing its bucket.
 * Ordered doubles have theirs by the bits of their mantissa, as a DoubleHistogram has.
 *
 * @param bits how many binary digits after the leading one are known: 10 at HdrHistogram's three
 *     significant digits, {@code subBucketHalfCountMagnitude} in its source; 63 is exact
 * @param least no bucket is narrower than {@code 2^least}: its {@code unitMagnitude}
 */
public record Resolution(int bits, int least) {
  public static final Resolution EXACT = new Resolution(63, 0);

  private static final int MANTISSA = 52;

  public Resolution {
    if (bits < 0 || bits > 63 || least < 0 || least > 62) {
      throw new IllegalArgumentException("no buckets of " + bits + " bits from 2^" + least);
    }
  }

  public boolean isExact() {
    return equals(EXACT);
  }

  /** What values of both are known by. */
  public Resolution coarser(Resolution other) {
    return new Resolution(Math.min(bits, other.bits), Math.max(least, other.least));
  }

  /** The smallest value of a stored value's bucket. */
  public long lowest(long value, int decimals) {
    return value & ~rest(value, decimals);
  }

  /** The largest value of a stored value's bucket. */
  public long highest(long value, int decimals) {
    return value | rest(value, decimals);
  }

  /** What stands for a value in sums: the middle of its bucket, as HdrHistogram's mean has it. */
  public long middle(long value, int decimals) {
    long rest = rest(value, decimals);
    if (decimals != Decimals.RAW || rest == 0) {
      return (value & ~rest) + (rest + 1) / 2;
    }
    double low = Decimals.fromOrderedBits(value & ~rest);
    return Decimals.orderedBits(low + (Decimals.fromOrderedBits(value | rest) - low) / 2);
  }

  /** The bits by which the values of a bucket differ. */
  private long rest(long value, int decimals) {
    if (value < 0) {
      return 0; // histograms hold none
    }
    int wide =
        decimals == Decimals.RAW
            ? value == 0 ? 0 : MANTISSA - bits
            : Math.max(least, 63 - Long.numberOfLeadingZeros(value | 1) - bits);
    return wide <= 0 ? 0 : (1L << wide) - 1;
  }
}
