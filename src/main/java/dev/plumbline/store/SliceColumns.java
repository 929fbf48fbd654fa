package dev.plumbline.store;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Repeats;
import dev.plumbline.model.Resolution;
import dev.plumbline.model.Slices;
import java.util.Arrays;

/** Slices growing while blobs are read. */
final class SliceColumns {
  private int[] seconds = new int[64];
  private int[] ends = new int[64];
  private long[] values = new long[256];
  private long[] counts = new long[0];
  private Resolution resolution = Resolution.EXACT;
  private long tallied;
  private int slices;
  private int size;
  private final int decimals;

  SliceColumns(int decimals) {
    this.decimals = decimals;
  }

  /** Makes room for values that occurred once each. */
  void reserve(int more) {
    grow(more);
    if (counts.length > 0) {
      Arrays.fill(counts, size, size + more, 1);
    }
  }

  private void grow(int more) {
    if (size + more > values.length) {
      values = Arrays.copyOf(values, Math.max(2 * values.length, size + more));
      counts = counts.length > 0 ? Arrays.copyOf(counts, values.length) : counts;
    }
  }

  /** What comes next has counts, so all that came before occurred once each. */
  void tally(Resolution of) {
    resolution = resolution.coarser(of);
    if (counts.length == 0) {
      counts = new long[values.length];
      Arrays.fill(counts, 0, size, 1);
    }
  }

  /** Puts a value that occurred so often at a place from {@link #size()} on. */
  void set(int at, long value, long count) throws DamagedBlobException {
    tallied += count;
    if (count < 1 || count > Repeats.MOST || tallied > Repeats.MOST) {
      throw new DamagedBlobException("a value that occurred " + count + " times");
    }
    grow(at - size + 1);
    values[at] = value;
    counts[at] = count;
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
    if (!integers.repeats().once()) {
      tally(integers.repeats().resolution());
    }
    reserve(integers.size());
    int before = size;
    for (int i = 0; i < integers.size(); i++) {
      values[before + i] = Decimals.orderedBits(integers.value(i));
      if (counts.length > 0) {
        counts[before + i] = integers.repeats().at(i);
      }
    }
    for (int i = 0; i < integers.seconds().length; i++) {
      endSlice(integers.seconds()[i], before + integers.ends()[i]);
    }
  }

  /** Told of a value as the ordered bits of its double, and how often it occurred. */
  interface Visitor {
    void value(long ordered, long count);
  }

  void each(Visitor visitor) {
    for (int i = 0, next; i < size; i = next) {
      long count = 0;
      for (next = i; next < size && values[next] == values[i]; next++) {
        count += counts.length == 0 ? 1 : counts[next];
      }
      long value = resolution.highest(values[i], decimals);
      visitor.value(
          decimals == Decimals.RAW
              ? value
              : Decimals.orderedBits(Decimals.toDouble(value, decimals)),
          count);
    }
  }

  Slices toSlices() {
    long[] kept = Arrays.copyOf(values, size);
    if (!resolution.isExact()) {
      Arrays.setAll(kept, i -> resolution.highest(kept[i], decimals));
    }
    return new Slices(
        Arrays.copyOf(seconds, slices),
        Arrays.copyOf(ends, slices),
        kept,
        decimals,
        counts.length == 0 ? Repeats.ONCE : new Repeats(Arrays.copyOf(counts, size), resolution));
  }
}
