package dev.plumbline.model;

import java.util.Arrays;
import java.util.Map;

/**
 * A plain time series beside the requests: virtual users, CPU, memory.
 *
 * @param labels what tells it from others of the same metric
 * @param nanos when, in nanoseconds since the run's time zero, ascending
 * @param values finite, in {@code unit}
 */
@SuppressWarnings("ArrayRecordComponent") // columns handed on, never compared
public record Track(
    String metric, Map<String, String> labels, String unit, long[] nanos, double[] values) {
  public Track {
    labels = Map.copyOf(labels);
    if (nanos.length != values.length) {
      throw new IllegalArgumentException("columns of unlike length");
    }
  }

  /**
   * The points of a part of the run.
   *
   * @param from first second since time zero
   * @param to second after the last
   */
  public Track between(int from, int to) {
    int first = firstAt(from);
    int end = firstAt(to);
    return new Track(
        metric,
        labels,
        unit,
        Arrays.copyOfRange(nanos, first, end),
        Arrays.copyOfRange(values, first, end));
  }

  private int firstAt(int second) {
    int at = 0;
    while (at < nanos.length && Math.floorDiv(nanos[at], 1_000_000_000L) < second) {
      at++;
    }
    return at;
  }
}
