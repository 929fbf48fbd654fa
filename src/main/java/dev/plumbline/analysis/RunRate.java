package dev.plumbline.analysis;

import java.util.Collection;

/**
 * The exact counts behind a rate.
 *
 * @param hits failed requests, or requests
 * @param of of how many requests, or in how many seconds
 */
public record RunRate(long hits, double of) {
  /** Not a number of nothing. */
  public double value() {
    return hits / of;
  }

  /** Of several runs as one. */
  public static RunRate together(Collection<RunRate> runs) {
    return new RunRate(
        runs.stream().mapToLong(RunRate::hits).sum(),
        runs.stream().mapToDouble(RunRate::of).sorted().sum());
  }
}
