package dev.plumbline.report;

import java.util.Set;

/**
 * What a row's values are.
 *
 * @param unit as the tool writes it
 * @param higherIsBetter as of a throughput
 */
public record Measure(String unit, boolean higherIsBetter) {
  public static final Measure MILLISECONDS = new Measure("ms", false);

  private static final Set<String> TIMES = Set.of("ns", "us", "\u00b5s", "ms", "s", "min");

  /** Larger or smaller, in the words that suit the unit. */
  String direction(double change) {
    String each = unit.endsWith("/op") ? unit.substring(0, unit.length() - 3) : unit;
    if (TIMES.contains(each)) {
      return change > 0 ? "slower" : "faster";
    }
    return change > 0 ? "higher" : "lower";
  }
}
