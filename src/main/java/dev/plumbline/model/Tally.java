package dev.plumbline.model;

import java.util.Arrays;

/** Values and how often each occurred, gathered in any order; takes room by distinct values. */
public final class Tally {
  private long[] values = new long[4];
  private long[] counts = new long[4];
  private int size;

  /** So many at the front are ascending, each value once. */
  private int settled;

  public void add(long value, long count) {
    if (size > 0 && values[size - 1] == value) {
      counts[size - 1] += count;
      return;
    }
    if (size == values.length) {
      makeRoom();
    }
    values[size] = value;
    counts[size++] = count;
    if (settled == size - 1 && (size == 1 || values[size - 2] < value)) {
      settled = size;
    }
  }

  private void makeRoom() {
    settle();
    if (size > values.length / 2) {
      values = Arrays.copyOf(values, 2 * values.length);
      counts = Arrays.copyOf(counts, values.length);
    }
  }

  private void settle() {
    if (settled == size) {
      return;
    }
    long[] sorted = Arrays.copyOf(values, size);
    LongSort.ascending(sorted);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[distinct++] = sorted[i];
      }
    }
    long[] sums = new long[distinct];
    for (int i = 0; i < size; i++) {
      sums[Arrays.binarySearch(sorted, 0, distinct, values[i])] += counts[i];
    }
    System.arraycopy(sorted, 0, values, 0, distinct);
    System.arraycopy(sums, 0, counts, 0, distinct);
    size = distinct;
    settled = distinct;
  }

  /** How many values are held, some perhaps twice. */
  public int size() {
    return size;
  }

  /** The distinct values, ascending. */
  public long[] values() {
    settle();
    return Arrays.copyOf(values, size);
  }

  /** How many values are at most as large as each of {@link #values}. */
  public long[] upTo() {
    long[] upTo = counts();
    for (int i = 1; i < upTo.length; i++) {
      upTo[i] += upTo[i - 1];
    }
    return upTo;
  }

  /** How often each of {@link #values} occurred. */
  public long[] counts() {
    settle();
    return Arrays.copyOf(counts, size);
  }
}
