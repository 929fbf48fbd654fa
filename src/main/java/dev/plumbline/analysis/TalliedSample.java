package dev.plumbline.analysis;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Tally;
import java.util.Arrays;

/** Values with counts: each distinct one once, with how many there are up to it. */
final class TalliedSample implements BlockedSample {
  private static final UpTo NOTHING = new UpTo(new long[0], new long[0]);

  private final UpTo all;
  private final UpTo[] blocks = new UpTo[BLOCKS];
  private final double[] sums = new double[BLOCKS];

  TalliedSample(Observations observations, double least) {
    Tally together = new Tally();
    Tally[] apart = new Tally[BLOCKS];
    Arrays.setAll(apart, _ -> new Tally());
    for (int i = 0; i < observations.values().length; i++) {
      double value = Math.max(observations.values()[i], least);
      int block = Math.floorMod(observations.seconds()[i], BLOCKS);
      together.add(Decimals.orderedBits(value), observations.at(i));
      apart[block].add(Decimals.orderedBits(value), observations.at(i));
      sums[block] += value * observations.at(i);
    }
    all = new UpTo(together.values(), together.upTo());
    Arrays.setAll(blocks, block -> new UpTo(apart[block].values(), apart[block].upTo()));
  }

  @SuppressWarnings("ArrayRecordComponent") // columns, never compared
  private record UpTo(long[] values, long[] upTo) {
    long count() {
      return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    }

    long upTo(long value) {
      int place = Arrays.binarySearch(values, value);
      int last = place < 0 ? -place - 2 : place;
      return last < 0 ? 0 : upTo[last];
    }
  }

  @Override
  public long count() {
    return all.count();
  }

  @Override
  public long count(int block) {
    return blocks[block].count();
  }

  @Override
  public double meanLogQuantile(double[] u, int block) {
    UpTo without = block == NONE ? NOTHING : blocks[block];
    long last = all.count() - without.count() - 1;
    double sum = 0;
    for (double point : u) {
      double rank = (double) last * point;
      long low = (long) rank;
      double lower = logAt(low, without);
      double upper = logAt(Math.min(low + 1, last), without);
      sum += lower + (rank - (double) low) * (upper - lower);
    }
    return sum / u.length;
  }

  /** The logarithm of the value that so many of the others come before. */
  private double logAt(long rank, UpTo without) {
    int low = 0;
    int high = all.values.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.upTo[middle] - without.upTo(all.values[middle]) > rank) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return Math.log(Decimals.fromOrderedBits(all.values[low]));
  }

  @Override
  public double[] blockSums() {
    return sums.clone();
  }
}
