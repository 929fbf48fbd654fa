package dev.plumbline.importer.hdr;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.Severity;

/**
 * What a log's values are taken for. It does not say their unit, but shows each maximum divided by
 * something: a million by default, which makes milliseconds of nanoseconds.
 */
enum HlogUnit {
  NANOSECONDS(
      new Metric("latency", Kind.REQUEST, Role.DURATION, MetricType.TREND, "ms", 6),
      Severity.WARNING,
      "the log does not say the unit of its values: nanoseconds are assumed, since it shows maxima"
          + " divided by a million, which is how milliseconds are made of them; values recorded in"
          + " microseconds would be 1,000 times as long"),
  UNKNOWN(
      new Metric("value", Kind.CUSTOM, Role.OTHER, MetricType.TREND, "", 0),
      Severity.WARNING,
      "the log does not say the unit of its values, nor does it show maxima as milliseconds of"
          + " nanoseconds: they are kept as plain numbers");

  private static final double ROUNDED = 0.0006;

  @SuppressWarnings("ImmutableEnumChecker") // a record of names
  final Metric metric;

  private final Severity severity;
  private final String message;

  HlogUnit(Metric metric, Severity severity, String message) {
    this.metric = metric;
    this.severity = severity;
    this.message = message;
  }

  /**
   * @param interval the first with values; maxima are shown with three decimals
   */
  static HlogUnit of(HlogLine.Interval interval) {
    DecodedHistogram histogram = interval.histogram();
    double low = histogram.least(histogram.size() - 1) / 1e6;
    double high = histogram.most(histogram.size() - 1) / 1e6;
    // Older writers show the maximum itself, later ones the largest value of its bucket.
    return interval.max() >= low - ROUNDED && interval.max() <= high * (1 + 1e-9) + ROUNDED
        ? NANOSECONDS
        : UNKNOWN;
  }

  Diagnostic diagnostic() {
    return Diagnostic.of("HDR-UNIT", severity, message);
  }
}
