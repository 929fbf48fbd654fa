package dev.plumbline.model;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Adds integers without ever overflowing: a long that spills into a big integer. */
final class ExactSum {
  private long sum;
  private BigInteger spilled = BigInteger.ZERO;

  void add(long value) {
    long next = sum + value;
    if (((sum ^ next) & (value ^ next)) < 0) {
      spilled = spilled.add(BigInteger.valueOf(sum));
      sum = value;
    } else {
      sum = next;
    }
  }

  /** The value so many times. */
  void add(long value, long count) {
    if (Math.multiplyHigh(value, count) == (value * count) >> 63) {
      add(value * count);
    } else {
      spilled = spilled.add(BigInteger.valueOf(value).multiply(BigInteger.valueOf(count)));
    }
  }

  void add(ExactSum other) {
    spilled = spilled.add(other.spilled);
    add(other.sum);
  }

  /** The double nearest to the exact sum divided by {@code 10^decimals}. */
  double toDouble(int decimals) {
    boolean small = spilled.signum() == 0 && Math.abs(sum) < 1L << 53 && sum != Long.MIN_VALUE;
    return small
        ? Decimals.toDouble(sum, decimals)
        : new BigDecimal(spilled.add(BigInteger.valueOf(sum)), decimals).doubleValue();
  }
}
