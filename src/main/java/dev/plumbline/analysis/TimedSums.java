package dev.plumbline.analysis;

import dev.plumbline.model.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;

/**
 * Sums of values up to each second. Integers are added exactly, their upper and lower halves apart
 * so that no sum overflows; doubles are added second by second, with the rounding made up for.
 */
final class TimedSums {
  private static final long LOW = 0xffff_ffffL;
  private static final long PLAIN = 1L << 53;

  private final int decimals;
  private final long[] upper;
  private final long[] lower;
  private final double[] ofSecond;

  private TimedSums(int decimals, int seconds) {
    this.decimals = decimals;
    boolean raw = decimals == Decimals.RAW;
    this.upper = new long[raw ? 0 : seconds + 1];
    this.lower = new long[raw ? 0 : seconds + 1];
    this.ofSecond = new double[raw ? seconds : 0];
  }

  static TimedSums of(TimedColumn column, int decimals) {
    return of(List.of(column), column.seconds(), decimals);
  }

  /**
   * @param seconds those of all columns, ascending
   */
  static TimedSums of(Collection<TimedColumn> columns, int[] seconds, int decimals) {
    TimedSums sums = new TimedSums(decimals, seconds.length);
    for (TimedColumn column : columns) {
      for (int i = 0, at = 0, start = 0; i < column.seconds().length; start = column.ends()[i++]) {
        while (seconds[at] < column.seconds()[i]) {
          at++;
        }
        sums.add(at, column.values(), start, column.ends()[i]);
      }
    }
    for (int i = 1; i < sums.upper.length; i++) {
      sums.upper[i] += sums.upper[i - 1];
      sums.lower[i] += sums.lower[i - 1];
    }
    return sums;
  }

  private void add(int second, long[] values, int from, int to) {
    for (int i = from; i < to; i++) {
      if (decimals == Decimals.RAW) {
        ofSecond[second] += Decimals.fromOrderedBits(values[i]);
      } else {
        upper[second + 1] += values[i] >> Integer.SIZE;
        lower[second + 1] += values[i] & LOW;
      }
    }
  }

  /** The sum from one second's place on to before another's. */
  double between(int first, int last) {
    if (decimals == Decimals.RAW) {
      return ofDoubles(first, last);
    }
    BigInteger sum =
        BigInteger.valueOf(upper[last] - upper[first])
            .shiftLeft(Integer.SIZE)
            .add(BigInteger.valueOf(lower[last] - lower[first]));
    return sum.bitLength() < Long.SIZE - 1 && Math.abs(sum.longValue()) < PLAIN
        ? Decimals.toDouble(sum.longValue(), decimals)
        : new BigDecimal(sum, decimals).doubleValue();
  }

  private double ofDoubles(int first, int last) {
    double sum = 0;
    double lost = 0;
    for (int i = first; i < last; i++) {
      double value = ofSecond[i];
      double next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
    }
    return sum + lost;
  }
}
