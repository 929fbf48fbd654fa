package dev.plumbline.importer.lighthouse;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import java.util.List;

/**
 * What is taken of a page load. Times are durations, of which less is better; of a score more is
 * better, so it has no such role.
 */
final class Vitals {
  static final List<String> KNOWN =
      List.of(
          "first-contentful-paint",
          "largest-contentful-paint",
          "total-blocking-time",
          "cumulative-layout-shift",
          "speed-index",
          "interactive",
          "interaction-to-next-paint",
          "experimental-interaction-to-next-paint",
          "first-meaningful-paint",
          "first-cpu-idle",
          "max-potential-fid",
          "estimated-input-latency",
          "server-response-time",
          "time-to-first-byte",
          "mainthread-work-breakdown",
          "bootup-time",
          "total-byte-weight",
          "dom-size");

  private Vitals() {}

  /** Of a category: {@code performance-score}, 0 to 100. */
  static Metric score(String category) {
    return new Metric(
        category + "-score", Kind.CUSTOM, Role.OTHER, MetricType.TREND, "", Decimals.RAW);
  }

  /**
   * @param unit in Lighthouse's word; empty in versions before 6
   */
  static Metric metric(String audit, String unit) {
    String word =
        switch (unit) {
          case "millisecond" -> "ms";
          case "second" -> "s";
          case "byte" -> "B";
          case "" -> unitless(audit) ? "" : audit.equals("total-byte-weight") ? "B" : "ms";
          default -> ""; // unitless, element
        };
    Role role = word.equals("ms") || word.equals("s") ? Role.DURATION : Role.OTHER;
    return new Metric(audit, Kind.CUSTOM, role, MetricType.TREND, word, Decimals.RAW);
  }

  private static boolean unitless(String audit) {
    return audit.equals("cumulative-layout-shift") || audit.equals("dom-size");
  }
}
