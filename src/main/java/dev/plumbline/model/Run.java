package dev.plumbline.model;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * One execution of one test.
 *
 * @param id made from the content of its file: the same file has the same id in every store
 * @param test the purpose it shares with its other executions
 * @param environment where it ran; empty where nobody said
 * @param toolVersion empty where the file does not say
 * @param started the end of its first sample, time zero of its slices
 * @param endNanos nanoseconds from then to the end of its last sample
 * @param requests number of requests, failed ones included
 * @param failed how many of them; -1 where its file does not say
 * @param source the file it was read from, as it was named then
 */
public record Run(
    String id,
    String test,
    String environment,
    String tool,
    String toolVersion,
    String format,
    Instant started,
    long endNanos,
    long requests,
    long failed,
    Completeness completeness,
    String source,
    long sourceBytes,
    Map<String, String> labels) {
  public Run {
    Objects.requireNonNull(id);
    labels = Map.copyOf(labels);
  }

  /** Whether it is proven to be cut, and so takes no side of a verdict unless asked. */
  public boolean isPartial() {
    return completeness == Completeness.PARTIAL;
  }

  public double durationSeconds() {
    return endNanos / 1e9;
  }
}
