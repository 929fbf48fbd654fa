package dev.plumbline.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A limit that the test itself states, as text: {@code budget} understands it.
 *
 * @param metric the metric or submetric as the tool names it: {@code http_req_duration{group:::a}}
 * @param expression as written: {@code p(95)<500}
 * @param source which file or record states it
 * @param passed the outcome as the tool saw it, empty where the file has none
 */
public record StatedThreshold(
    String metric, String expression, String source, Optional<Boolean> passed) {
  public StatedThreshold {
    Objects.requireNonNull(metric);
    Objects.requireNonNull(expression);
    Objects.requireNonNull(source);
    Objects.requireNonNull(passed);
  }
}
