package dev.plumbline.importer;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.LongSort;
import dev.plumbline.model.Resolution;
import dev.plumbline.model.SliceSink;
import dev.plumbline.model.Slices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The values of one series in one block while it is open. A value and its second share a long (56
 * and 8 bits), so that one sort orders both; what does not fit is kept as a double beside it, and
 * what comes with counts in tallies.
 */
final class BlockBuffer {
  private static final long BIAS = 1L << 55;
  private static final long VALUE = (1L << 56) - 1;
  private static final int LEAST = 16;

  private long[] packed;
  private int count;
  private long[] raw = new long[0];
  private byte[] rawSeconds = new byte[0];
  private int rawCount;
  private TallyBuffer tally;
  private TallyBuffer rawTally;

  /**
   * @param expected so many values, as far as is known
   */
  BlockBuffer(int expected) {
    packed = new long[Math.max(LEAST, expected)];
  }

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

  /**
   * Adds a value that occurred so often.
   *
   * @param decimals of the value, {@link Decimals#RAW} for ordered bits
   * @return by how much the buffer grew
   */
  int addTally(int second, long value, int decimals, long times, Resolution resolution) {
    int before = size();
    TallyBuffer into = decimals == Decimals.RAW ? rawTally : tally;
    if (into == null) {
      into = new TallyBuffer(decimals);
      tally = decimals == Decimals.RAW ? tally : into;
      rawTally = decimals == Decimals.RAW ? into : rawTally;
    }
    into.add(second, value, times, resolution);
    return size() - before;
  }

  /** How many values are held; one with its count takes twice the room. */
  int size() {
    int tallied = (tally == null ? 0 : tally.size()) + (rawTally == null ? 0 : rawTally.size());
    return count + rawCount + 2 * tallied;
  }

  /** How many values without counts are held. */
  int integers() {
    return count;
  }

  /** The block's slices: of integers, of doubles, and of either with counts. Ends the buffer. */
  List<Slices> slices(long block, int decimals) {
    List<Slices> all = new ArrayList<>(1);
    int firstSecond = Math.toIntExact(block * SliceSink.BLOCK_SECONDS);
    if (count > 0) {
      all.add(integerSlices(firstSecond, decimals));
    }
    if (rawCount > 0) {
      all.add(rawSlices(firstSecond));
    }
    if (tally != null) {
      all.add(tally.slices(firstSecond));
    }
    if (rawTally != null) {
      all.add(rawTally.slices(firstSecond));
    }
    return all;
  }

  /** The values take the place of what was sorted: no copy of the most there is. */
  private Slices integerSlices(int firstSecond, int decimals) {
    LongSort.ascending(packed, count);
    int[] seconds = new int[SliceSink.BLOCK_SECONDS];
    int[] ends = new int[SliceSink.BLOCK_SECONDS];
    int slices = 0;
    long last = -1;
    for (int i = 0; i < count; i++) {
      long bits = packed[i] ^ Long.MIN_VALUE;
      long second = bits >>> 56;
      if (second != last) {
        ends[Math.max(0, slices - 1)] = i;
        seconds[slices++] = firstSecond + (int) second;
        last = second;
      }
      packed[i] = (bits & VALUE) - BIAS;
    }
    ends[slices - 1] = count;
    return new Slices(
        Arrays.copyOf(seconds, slices), Arrays.copyOf(ends, slices), packed, decimals);
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
