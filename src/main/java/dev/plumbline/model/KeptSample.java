package dev.plumbline.model;

import java.util.Map;

/**
 * A sample kept whole, so that a figure can be followed to what happened.
 *
 * @param epochNanos when it ended
 * @param value in the metric's unit
 * @param reason why it was kept: {@code slow}, or the kind of its failure such as {@code 503}
 * @param tags every tag as recorded: url, trace id
 */
public record KeptSample(
    String metric,
    Endpoint endpoint,
    long epochNanos,
    double value,
    String reason,
    Map<String, String> tags) {
  public KeptSample {
    tags = Map.copyOf(tags);
  }
}
