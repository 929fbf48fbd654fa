package dev.plumbline.store;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Slices;
import java.util.Arrays;

/** Slices growing while blobs are read. */
final class SliceColumns {
  private int[] seconds = new int[64];
  private int[] ends = new int[64];
  private long[] values = new long[256];
  private int slices;
  private int size;
  private final int decimals;

  SliceColumns(int decimals) {
    this.decimals = decimals;
  }

  void reserve(int more) {
    if (size + more > values.length) {
      values = Arrays.copyOf(values, Math.max(2 * values.length, size + more));
    }
  }

  long[] values() {
    return values;
  }

  int size() {
    return size;
  }

  void endSlice(int second, int end) {
    if (slices == seconds.length) {
      seconds = Arrays.copyOf(seconds, 2 * slices);
      ends = Arrays.copyOf(ends, 2 * slices);
    }
    seconds[slices] = second;
    ends[slices++] = end;
    size = end;
  }

  /** Adds slices that were read as integers to columns of doubles. */
  void addAsDoubles(Slices integers) {
    reserve(integers.size());
    int before = size;
    for (int i = 0; i < integers.size(); i++) {
      values[before + i] =
          Decimals.orderedBits(Decimals.toDouble(integers.values()[i], integers.decimals()));
    }
    for (int i = 0; i < integers.seconds().length; i++) {
      endSlice(integers.seconds()[i], before + integers.ends()[i]);
    }
  }

  Slices toSlices() {
    return new Slices(
        Arrays.copyOf(seconds, slices),
        Arrays.copyOf(ends, slices),
        Arrays.copyOf(values, size),
        decimals);
  }
}
