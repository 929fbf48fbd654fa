package dev.plumbline.analysis;

/**
 * Integers in a fixed order of which any contiguous range can be asked for its k-th smallest, and
 * for how many of it are below a bound, in one step a bit of the largest integer however long the
 * range is (Claude, Navarro and Ordóñez, The wavelet matrix, 2015).
 *
 * <p>Level by level, from the highest bit, it keeps that bit of every integer and then moves those
 * with a zero before those with a one, each in their order; so a range stays a range on every level
 * and counting its ones says where it goes on. With the ones before every 256th bit counted ahead
 * it takes an eighth more than the bits themselves.
 */
final class WaveletMatrix {
  private static final int BLOCK_SHIFT = 8;
  private static final int BLOCK_WORDS = 4;

  private final int size;
  private final int levels;
  private final int blocks;
  private final long[] bits;
  private final int[] onesBefore;
  private final int[] zeros;

  /**
   * @param codes at least 0 and below {@code 2^levels}; taken over
   */
  WaveletMatrix(int[] codes, int levels) {
    this.size = codes.length;
    this.levels = levels;
    this.blocks = (size >> BLOCK_SHIFT) + 1;
    this.bits = new long[levels * blocks * BLOCK_WORDS];
    this.onesBefore = new int[levels * blocks];
    this.zeros = new int[levels];
    int[] from = codes;
    int[] to = new int[size];
    int[] ones = new int[size];
    for (int level = 0; level < levels; level++) {
      fill(level, from, to, ones);
      int[] swap = from;
      from = to;
      to = swap;
    }
  }

  private void fill(int level, int[] from, int[] to, int[] ones) {
    int shift = levels - 1 - level;
    int firstWord = level * blocks * BLOCK_WORDS;
    int zero = 0;
    int one = 0;
    for (int start = 0; start < size; start += Long.SIZE) {
      if ((start & ((1 << BLOCK_SHIFT) - 1)) == 0) {
        onesBefore[level * blocks + (start >> BLOCK_SHIFT)] = one;
      }
      long word = 0;
      int end = Math.min(size, start + Long.SIZE);
      for (int i = start; i < end; i++) {
        int code = from[i];
        int bit = (code >>> shift) & 1;
        word |= (long) bit << i;
        to[zero] = code;
        ones[one] = code;
        zero += 1 - bit;
        one += bit;
      }
      bits[firstWord + (start >> 6)] = word;
    }
    if ((size & ((1 << BLOCK_SHIFT) - 1)) == 0) {
      onesBefore[level * blocks + (size >> BLOCK_SHIFT)] = one;
    }
    zeros[level] = zero;
    System.arraycopy(ones, 0, to, zero, one);
  }

  private int onesBefore(int level, int end) {
    int block = level * blocks + (end >> BLOCK_SHIFT);
    int ones = onesBefore[block];
    int word = block * BLOCK_WORDS;
    int last = level * blocks * BLOCK_WORDS + (end >> 6);
    for (; word < last; word++) {
      ones += Long.bitCount(bits[word]);
    }
    return ones + Long.bitCount(bits[last] & ((1L << end) - 1));
  }

  /**
   * The integer that has so many smaller or equal ones before it in the range, in ascending order.
   *
   * @param from first of the range
   * @param to after its last
   * @param rank from 0 to {@code to - from - 1}
   */
  int atRank(int from, int to, int rank) {
    int low = from;
    int high = to;
    int left = rank;
    int code = 0;
    for (int level = 0; level < levels; level++) {
      int lowOnes = onesBefore(level, low);
      int highOnes = onesBefore(level, high);
      int zerosInside = high - low - (highOnes - lowOnes);
      code <<= 1;
      if (left < zerosInside) {
        low -= lowOnes;
        high -= highOnes;
      } else {
        left -= zerosInside;
        code |= 1;
        low = zeros[level] + lowOnes;
        high = zeros[level] + highOnes;
      }
    }
    return code;
  }

  /** How many of the range are below the bound. */
  int below(int from, int to, int bound) {
    if (bound >>> levels != 0) {
      return to - from;
    }
    int low = from;
    int high = to;
    int below = 0;
    for (int level = 0; level < levels && low < high; level++) {
      int lowOnes = onesBefore(level, low);
      int highOnes = onesBefore(level, high);
      if (((bound >>> (levels - 1 - level)) & 1) == 0) {
        low -= lowOnes;
        high -= highOnes;
      } else {
        below += high - low - (highOnes - lowOnes);
        low = zeros[level] + lowOnes;
        high = zeros[level] + highOnes;
      }
    }
    return below;
  }
}
