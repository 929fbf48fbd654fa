package dev.plumbline.model;

import java.util.Objects;

/** Identifies a series of a run: what was measured, and of whom. */
public record SeriesKey(Metric metric, Endpoint endpoint) {
  public SeriesKey {
    Objects.requireNonNull(metric);
    Objects.requireNonNull(endpoint);
  }
}
