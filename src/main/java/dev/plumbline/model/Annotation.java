package dev.plumbline.model;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What was noted of a moment of a run, or of the run as a whole.
 *
 * @param number from 1 within its run; one that was taken away is not given again while a later one
 *     stands
 * @param at since the run's time zero; empty where it is about the whole run
 */
public record Annotation(int number, Optional<Duration> at, String text) {
  public Annotation {
    Objects.requireNonNull(at);
    Objects.requireNonNull(text);
  }

  /** Seconds since the run's time zero; of one about the whole run there are none. */
  public double seconds() {
    return at.map(moment -> moment.toNanos() / 1e9).orElse(Double.NaN);
  }
}
