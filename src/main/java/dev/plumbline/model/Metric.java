package dev.plumbline.model;

import java.util.Objects;

/**
 * What was measured.
 *
 * @param name the name the tool gave it, such as {@code http_req_duration}
 * @param unit the unit that the tool wrote ("ms", "B"), empty for plain numbers
 * @param decimals exact values are kept as integers of {@code 10^-decimals} units: 6 for
 *     milliseconds makes nanoseconds
 */
public record Metric(
    String name, Kind kind, Role role, MetricType type, String unit, int decimals) {
  public Metric {
    Objects.requireNonNull(name);
    Objects.requireNonNull(unit);
    Decimals.check(decimals);
  }

  /** A value of this metric in its unit, from its stored integer. */
  public double inUnit(long stored) {
    return Decimals.toDouble(stored, decimals);
  }
}
