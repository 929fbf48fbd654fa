package dev.plumbline.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param part of the benchmark, by its name
 * @param value in {@code unit}; NaN where it was not measured, for the reason in {@code note}
 * @param target what should be reached, if anything
 * @param note spread, inputs, or why it was skipped
 */
record Result(
    String part, String measure, double value, String unit, Optional<Target> target, String note) {

  /** A bound on the value. */
  record Target(boolean atLeast, double bound) {
    boolean met(double value) {
      return atLeast ? value >= bound : value <= bound;
    }

    String text() {
      return (atLeast ? ">= " : "<= ") + number(bound);
    }
  }

  static Target atLeast(double bound) {
    return new Target(true, bound);
  }

  static Target atMost(double bound) {
    return new Target(false, bound);
  }

  static Result of(String part, String measure, double value, String unit, Target target) {
    return new Result(part, measure, value, unit, Optional.of(target), "");
  }

  static Result of(String part, String measure, double value, String unit) {
    return new Result(part, measure, value, unit, Optional.empty(), "");
  }

  static Result skipped(String part, String measure, String reason) {
    return new Result(part, measure, Double.NaN, "", Optional.empty(), "skipped: " + reason);
  }

  Result noting(String text) {
    return new Result(part, measure, value, unit, target, text);
  }

  boolean measured() {
    return !Double.isNaN(value);
  }

  boolean missed() {
    return measured() && target.isPresent() && !target.get().met(value);
  }

  String row() {
    return String.format(
            Locale.ROOT,
            "%-14s %-46s %10s %-5s %-10s %-6s %s",
            part,
            measure,
            measured() ? number(value) : "-",
            unit,
            target.map(Target::text).orElse(""),
            target.isEmpty() || !measured() ? "" : missed() ? "MISSED" : "met",
            note)
        .stripTrailing();
  }

  static String number(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
  }
}
