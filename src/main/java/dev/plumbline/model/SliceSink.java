package dev.plumbline.model;

import java.util.List;

/** Receives what reading a file hands on, block by block, so that no run must fit in memory. */
public interface SliceSink {
  /** Seconds in a block: the unit in which slices are handed on and stored. */
  int BLOCK_SECONDS = 256;

  /**
   * One block of one metric.
   *
   * @param block number of the block: seconds {@code block * 256} to {@code block * 256 + 255}
   * @param series whose slices lie in that block, one each; the same block may come again with
   *     further, late values
   */
  void slices(Metric metric, int block, List<Series> series);

  /** The next part of a track; parts of one metric and labels follow each other in time. */
  void track(Track part);

  /**
   * A figure that a file states of values it does not hold.
   *
   * @param statistic {@code count}, {@code sum}, {@code min}, {@code max}, {@code mean}, {@code
   *     failed}, or a percentile such as {@code p95}
   */
  void stated(SeriesKey of, String statistic, double value);

  /** A sample that was kept whole. */
  void sample(KeptSample sample);
}
