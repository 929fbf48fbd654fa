package dev.plumbline.analysis;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.LongSort;

/** Values that occurred once each, one by one. */
final class SortedSample implements BlockedSample {
  private static final long BLOCK_BITS = 31;

  private final double[] sorted;
  private final int[] ranksByBlock;
  private final int[] starts;

  private SortedSample(double[] sorted, int[] ranksByBlock, int[] starts) {
    this.sorted = sorted;
    this.ranksByBlock = ranksByBlock;
    this.starts = starts;
  }

  static SortedSample of(Observations observations, double least) {
    int[] seconds = observations.seconds();
    double[] values = observations.values();
    long[] packed = new long[values.length];
    for (int i = 0; i < packed.length; i++) {
      // The block rides in the lowest five bits: one sort of longs serves all statistics and all
      // blocks, at the price of a relative error below 2^-47.
      long bits = Decimals.orderedBits(Math.max(values[i], least));
      packed[i] = (bits & ~BLOCK_BITS) | Math.floorMod(seconds[i], BLOCKS);
    }
    LongSort.ascending(packed);
    return unpacked(packed);
  }

  private static SortedSample unpacked(long[] packed) {
    int[] starts = new int[BLOCKS + 1];
    for (long value : packed) {
      starts[(int) (value & BLOCK_BITS) + 1]++;
    }
    for (int block = 0; block < BLOCKS; block++) {
      starts[block + 1] += starts[block];
    }
    int[] next = starts.clone();
    int[] ranks = new int[packed.length];
    double[] sorted = new double[packed.length];
    for (int i = 0; i < packed.length; i++) {
      ranks[next[(int) (packed[i] & BLOCK_BITS)]++] = i;
      sorted[i] = Decimals.fromOrderedBits(packed[i] & ~BLOCK_BITS);
    }
    return new SortedSample(sorted, ranks, starts);
  }

  @Override
  public long count() {
    return sorted.length;
  }

  @Override
  public long count(int block) {
    return (long) starts[block + 1] - starts[block];
  }

  @Override
  public double meanLogQuantile(double[] u, int block) {
    int from = block == NONE ? 0 : starts[block];
    int to = block == NONE ? 0 : starts[block + 1];
    int last = sorted.length - (to - from) - 1;
    int gone = from;
    double sum = 0;
    for (double point : u) {
      double rank = last * point;
      int low = (int) rank;
      gone = goneUpTo(low, gone, from, to);
      double lower = Math.log(sorted[low + gone - from]);
      int high = Math.min(low + 1, last);
      double upper = Math.log(sorted[high + goneUpTo(high, gone, from, to) - from]);
      sum += lower + (rank - low) * (upper - lower);
    }
    return sum / u.length;
  }

  /**
   * The end of the block's ranks that lie at or before the value of rank {@code kept} among the
   * others: that value's rank among all is {@code kept} plus their number.
   */
  private int goneUpTo(int kept, int gone, int from, int to) {
    if (gone == from) {
      gone = firstBeyond(kept, from, to);
    }
    while (gone < to && ranksByBlock[gone] - (gone - from) <= kept) {
      gone++;
    }
    return gone;
  }

  private int firstBeyond(int kept, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranksByBlock[middle] - (middle - from) <= kept) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public double[] blockSums() {
    double[] sums = new double[BLOCKS];
    for (int block = 0; block < BLOCKS; block++) {
      for (int i = starts[block]; i < starts[block + 1]; i++) {
        sums[block] += sorted[ranksByBlock[i]];
      }
    }
    return sums;
  }
}
