package dev.plumbline.importer;

import dev.plumbline.model.Repeats;
import dev.plumbline.model.Resolution;
import dev.plumbline.model.SliceSink;
import dev.plumbline.model.Slices;
import dev.plumbline.model.Tally;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The values with counts of one series in one block while it is open. */
final class TallyBuffer {
  private final int decimals;
  private final Tally[] seconds = new Tally[SliceSink.BLOCK_SECONDS];
  private Resolution resolution = Resolution.EXACT;
  private int size;

  TallyBuffer(int decimals) {
    this.decimals = decimals;
  }

  void add(int second, long value, long count, Resolution of) {
    if (!of.equals(resolution)) {
      resolution = resolution.coarser(of);
    }
    if (seconds[second] == null) {
      seconds[second] = new Tally();
    }
    Tally tally = seconds[second];
    size -= tally.size();
    tally.add(resolution.highest(value, decimals), count);
    size += tally.size();
  }

  int size() {
    return size;
  }

  Slices slices(int firstSecond) {
    int[] at = IntStream.range(0, seconds.length).filter(i -> seconds[i] != null).toArray();
    int[] ends = new int[at.length];
    long[] values = new long[size];
    long[] counts = new long[size];
    int end = 0;
    for (int i = 0; i < at.length; i++) {
      Tally tally = inResolution(seconds[at[i]]);
      long[] distinct = tally.values();
      System.arraycopy(distinct, 0, values, end, distinct.length);
      System.arraycopy(tally.counts(), 0, counts, end, distinct.length);
      end += distinct.length;
      ends[i] = end;
      at[i] += firstSecond;
    }
    Repeats repeats = new Repeats(Arrays.copyOf(counts, end), resolution);
    return new Slices(at, ends, Arrays.copyOf(values, end), decimals, repeats);
  }

  /** Values that came before the first of a coarser resolution are still as fine as they were. */
  private Tally inResolution(Tally tally) {
    Tally coarse = new Tally();
    long[] values = tally.values();
    long[] counts = tally.counts();
    for (int i = 0; i < values.length; i++) {
      coarse.add(resolution.highest(values[i], decimals), counts[i]);
    }
    return coarse;
  }
}
