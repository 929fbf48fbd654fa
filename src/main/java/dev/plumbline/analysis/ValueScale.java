package dev.plumbline.analysis;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.LongSort;
import java.util.Arrays;
import java.util.List;

/**
 * Every value that occurs in a run, once and ascending; its place stands for it elsewhere. Kept
 * once for all rows: eight bytes a value, where a sorted copy in each row would take them again.
 */
final class ValueScale {
  /** Entries of the table that narrows a search; the values of a run lie close together. */
  private static final int TABLE_BITS = 18;

  private final long[] values;
  private final int decimals;
  private final int shift;
  private final int[] firstOf;

  private ValueScale(long[] values, int decimals) {
    this.values = values;
    this.decimals = decimals;
    long range = values.length == 0 ? 0 : values[values.length - 1] - values[0];
    this.shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(range) - TABLE_BITS);
    this.firstOf = new int[(int) (range >>> shift) + 2];
    Arrays.fill(firstOf, values.length);
    for (int i = values.length - 1; i >= 0; i--) {
      firstOf[(int) ((values[i] - values[0]) >>> shift)] = i;
    }
    for (int i = firstOf.length - 2; i >= 0; i--) {
      firstOf[i] = Math.min(firstOf[i], firstOf[i + 1]);
    }
  }

  static ValueScale of(List<TimedColumn> columns, int decimals) {
    long[] all = new long[columns.stream().mapToInt(column -> column.values().length).sum()];
    int at = 0;
    for (TimedColumn column : columns) {
      System.arraycopy(column.values(), 0, all, at, column.values().length);
      at += column.values().length;
    }
    LongSort.ascending(all);
    int distinct = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[distinct++] = all[i];
      }
    }
    return new ValueScale(Arrays.copyOf(all, distinct), decimals);
  }

  int decimals() {
    return decimals;
  }

  int size() {
    return values.length;
  }

  /** Bits that hold every code. */
  int bits() {
    return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, values.length - 1)));
  }

  /** The value in the metric's unit. */
  double value(int code) {
    return Decimals.toDouble(values[code], decimals);
  }

  /** The codes of a column's values, in its order. */
  int[] codes(TimedColumn column) {
    int[] codes = new int[column.values().length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = code(column.values()[i]);
    }
    return codes;
  }

  private int code(long value) {
    int entry = (int) ((value - values[0]) >>> shift);
    int low = firstOf[entry];
    int high = firstOf[entry + 1] - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The code of the smallest value that is at least so large; {@link #size} where none is. */
  int firstAtLeast(double bound) {
    int low = 0;
    int high = values.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (value(middle) < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
