package dev.plumbline.analysis;

/**
 * The values of one run and row, sorted, each still knowing which of the jackknife's blocks it
 * belongs to: the whole second since the run's start, modulo 20. Blocks are interleaved so that a
 * slow drift inside a run is in all of them alike.
 */
sealed interface BlockedSample permits SortedSample, TalliedSample {
  int BLOCKS = 20;

  /** In place of a block to leave out: none. */
  int NONE = -1;

  static BlockedSample of(Observations observations) {
    double least = observations.fineness().least();
    return observations.once()
        ? SortedSample.of(observations, least)
        : new TalliedSample(observations, least);
  }

  /** Number of values. */
  long count();

  /** Number of values in a block. */
  long count(int block);

  /** Number of blocks that hold values. */
  default int blocks() {
    int blocks = 0;
    for (int block = 0; block < BLOCKS; block++) {
      blocks += count(block) > 0 ? 1 : 0;
    }
    return blocks;
  }

  /**
   * The mean of the logarithms of the quantiles u of all values but one block's, each linear
   * between order statistics (type 7) on the log scale.
   *
   * @param u ascending, in 0..1
   * @param block left out, or {@link #NONE}
   */
  double meanLogQuantile(double[] u, int block);

  /** The sum of each block's values. */
  double[] blockSums();
}
