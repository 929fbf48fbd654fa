package dev.plumbline.model;

import java.util.Arrays;
import java.util.Random;
import java.util.function.LongUnaryOperator;

/** Drawn values of some seconds, each once and with how often it occurred. */
final class DrawnCounts {
  static final int SECONDS = 100;

  private final int decimals;
  private final int[] seconds;
  private final int[] ends;
  private final long[] values;
  private final long[] counts;

  DrawnCounts(Random random, int decimals) {
    this.decimals = decimals;
    seconds = random.ints(60, 0, SECONDS).toArray();
    ends = new int[seconds.length];
    values = new long[seconds.length * 6];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      int start = end;
      end += random.nextInt(6);
      for (int j = start; j < end; j++) {
        values[j] = value(random);
      }
      Arrays.sort(values, start, end);
      ends[i] = end;
    }
    counts = random.longs(values.length, 1, 30).toArray();
  }

  private long value(Random random) {
    return decimals == Decimals.RAW
        ? Decimals.orderedBits(random.nextGaussian())
        : random.nextLong(-50, 1L << (1 + random.nextInt(50)));
  }

  Slices tallied(LongUnaryOperator counted) {
    long[] changed = Arrays.stream(counts).map(counted).toArray();
    return new Slices(seconds, ends, values, decimals, new Repeats(changed, Resolution.EXACT));
  }

  Slices expanded() {
    long[] all = new long[(int) Arrays.stream(counts).sum()];
    int[] allEnds = new int[ends.length];
    int end = 0;
    for (int i = 0, start = 0; i < ends.length; start = ends[i], i++) {
      for (int j = start; j < ends[i]; j++) {
        Arrays.fill(all, end, end + (int) counts[j], values[j]);
        end += (int) counts[j];
      }
      allEnds[i] = end;
    }
    return new Slices(seconds, allEnds, Arrays.copyOf(all, end), decimals);
  }
}
