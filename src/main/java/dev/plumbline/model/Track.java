package dev.plumbline.model;

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
}
