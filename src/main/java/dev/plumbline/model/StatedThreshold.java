package dev.plumbline.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A limit that the test itself states, as text: {@code budget} understands it.
 *
 * @param metric the metric or submetric as the tool names it: {@code http_req_duration{group:::a}}
 * @param expression as written: {@code p(95)<500}
 * @param source which file or record states it
 * @param passed the outcome as the tool saw it, empty where the file has none
 * @param actual what the outcome rests on, in the unit of the expression; empty where it is not
 *     told
 */
public record StatedThreshold(
    String metric,
    String expression,
    String source,
    Optional<Boolean> passed,
    OptionalDouble actual) {
  public StatedThreshold {
    Objects.requireNonNull(metric);
    Objects.requireNonNull(expression);
    Objects.requireNonNull(source);
    Objects.requireNonNull(passed);
    Objects.requireNonNull(actual);
  }

  /** Without what the outcome rests on. */
  public StatedThreshold(
      String metric, String expression, String source, Optional<Boolean> passed) {
    this(metric, expression, source, passed, OptionalDouble.empty());
  }
}
