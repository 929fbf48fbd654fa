package dev.plumbline.analysis;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Series;
import dev.plumbline.model.Slices;
import java.util.Arrays;
import java.util.Collection;

/**
 * The values of several series as one, in the order of time: those of {@code seconds[i]} end before
 * {@code ends[i]}.
 *
 * @param seconds ascending, each once
 */
@SuppressWarnings("ArrayRecordComponent") // columns handed on, never compared
record TimedColumn(int[] seconds, int[] ends, long[] values) {

  /** Gathers series, turning integers into ordered doubles where others are doubles. */
  static TimedColumn of(Collection<Series> series, int decimals) {
    int[] seconds = seconds(series);
    int[] ends = new int[seconds.length];
    for (Series one : series) {
      Slices slices = one.slices();
      for (int i = 0, start = 0; i < slices.seconds().length; start = slices.ends()[i], i++) {
        ends[Arrays.binarySearch(seconds, slices.seconds()[i])] += slices.ends()[i] - start;
      }
    }
    int[] next = startsOf(ends);
    long[] values = new long[ends.length == 0 ? 0 : ends[ends.length - 1]];
    for (Series one : series) {
      Slices slices = one.slices();
      for (int i = 0, start = 0; i < slices.seconds().length; start = slices.ends()[i], i++) {
        int second = Arrays.binarySearch(seconds, slices.seconds()[i]);
        for (int j = start; j < slices.ends()[i]; j++) {
          values[next[second]++] = as(decimals, slices.values()[j], slices.decimals());
        }
      }
    }
    return new TimedColumn(seconds, ends, values);
  }

  private static long as(int wanted, long stored, int decimals) {
    return wanted == decimals ? stored : Decimals.orderedBits(Decimals.toDouble(stored, decimals));
  }

  private static int[] seconds(Collection<Series> series) {
    int[] all =
        series.stream().flatMapToInt(one -> Arrays.stream(one.slices().seconds())).toArray();
    Arrays.sort(all);
    int distinct = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[distinct++] = all[i];
      }
    }
    return Arrays.copyOf(all, distinct);
  }

  /** Turns counts into ends, and gives where each part starts. */
  static int[] startsOf(int[] counts) {
    int[] starts = new int[counts.length];
    int end = 0;
    for (int i = 0; i < counts.length; i++) {
      starts[i] = end;
      end += counts[i];
      counts[i] = end;
    }
    return starts;
  }
}
