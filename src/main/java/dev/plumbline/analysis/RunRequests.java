package dev.plumbline.analysis;

import java.util.Map;

/**
 * One run as a comparison of rates sees it.
 *
 * @param from seconds since the run's time zero from which requests are counted
 * @param to seconds up to which they are, at most the run's end
 */
public record RunRequests(String run, double from, double to, Map<RowKey, RequestCounts> rows) {
  public RunRequests {
    rows = Map.copyOf(rows);
  }

  public double seconds() {
    return Math.max(0, to - from);
  }

  /** How much of the counted time each of the jackknife's 20 blocks takes, in seconds. */
  double[] secondsByBlock() {
    double[] seconds = new double[BlockedSample.BLOCKS];
    for (int second = (int) Math.floor(from); second < to; second++) {
      seconds[Math.floorMod(second, BlockedSample.BLOCKS)] +=
          Math.min(second + 1, to) - Math.max(second, from);
    }
    return seconds;
  }
}
