package dev.plumbline.importer;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.LongSort;
import dev.plumbline.model.SliceSink;
import dev.plumbline.model.Slices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The values of one series in one block while it is open. A value and its second share a long (56
 * and 8 bits), so that one sort orders both; what does not fit is kept as a double beside it.
 */
final class BlockBuffer {
  private static final long BIAS = 1L << 55;
  private static final long VALUE = (1L << 56) - 1;

  private long[] packed = new long[16];
  private int count;
  private long[] raw = new long[0];
  private byte[] rawSeconds = new byte[0];
  private int rawCount;

  /** Adds a value, or says that it does not fit. */
  boolean add(int second, long value) {
    long biased = value + BIAS;
    if ((biased & ~VALUE) != 0) {
      return false;
    }
    if (count == packed.length) {
      packed = Arrays.copyOf(packed, 2 * count);
    }
    // The sign bit is turned so that sorting signed longs sorts seconds 0..255.
    packed[count++] = ((long) second << 56 | biased) ^ Long.MIN_VALUE;
    return true;
  }

  void addRaw(int second, long orderedBits) {
    if (rawCount == raw.length) {
      raw = Arrays.copyOf(raw, 2 * rawCount + 16);
      rawSeconds = Arrays.copyOf(rawSeconds, raw.length);
    }
    rawSeconds[rawCount] = (byte) second;
    raw[rawCount++] = orderedBits;
  }

  int size() {
    return count + rawCount;
  }

  /** The block's slices: the integers, the doubles, or both. */
  List<Slices> slices(long block, int decimals) {
    List<Slices> all = new ArrayList<>(1);
    int firstSecond = Math.toIntExact(block * SliceSink.BLOCK_SECONDS);
    if (count > 0) {
      LongSort.ascending(packed, count);
      int[] seconds = new int[count];
      long[] values = new long[count];
      for (int i = 0; i < count; i++) {
        long bits = packed[i] ^ Long.MIN_VALUE;
        seconds[i] = firstSecond + (int) (bits >>> 56);
        values[i] = (bits & VALUE) - BIAS;
      }
      all.add(grouped(seconds, values, decimals));
    }
    if (rawCount > 0) {
      all.add(rawSlices(firstSecond));
    }
    return all;
  }

  private Slices rawSlices(int firstSecond) {
    Integer[] order = new Integer[rawCount];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (a, b) ->
            rawSeconds[a] != rawSeconds[b]
                ? Byte.compareUnsigned(rawSeconds[a], rawSeconds[b])
                : Long.compare(raw[a], raw[b]));
    int[] seconds = new int[rawCount];
    long[] values = new long[rawCount];
    for (int i = 0; i < rawCount; i++) {
      seconds[i] = firstSecond + (rawSeconds[order[i]] & 0xff);
      values[i] = raw[order[i]];
    }
    return grouped(seconds, values, Decimals.RAW);
  }

  private static Slices grouped(int[] seconds, long[] values, int decimals) {
    int[] distinct = new int[Math.min(seconds.length, SliceSink.BLOCK_SECONDS)];
    int[] ends = new int[distinct.length];
    int slices = 0;
    for (int i = 0; i < seconds.length; i++) {
      if (i == 0 || seconds[i] != seconds[i - 1]) {
        distinct[slices++] = seconds[i];
      }
      ends[slices - 1] = i + 1;
    }
    return new Slices(
        Arrays.copyOf(distinct, slices), Arrays.copyOf(ends, slices), values, decimals);
  }
}
