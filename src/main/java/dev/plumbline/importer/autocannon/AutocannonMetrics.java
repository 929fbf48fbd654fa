package dev.plumbline.importer.autocannon;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.Severity;

/** What autocannon measures, and what its figures cannot tell. */
final class AutocannonMetrics {
  static final Metric LATENCY =
      new Metric("latency", Kind.REQUEST, Role.DURATION, MetricType.TREND, "ms", 0);

  /** Requests of each second. */
  static final Metric REQUESTS =
      new Metric("requests", Kind.CUSTOM, Role.OTHER, MetricType.TREND, "1/s", 2);

  /** Bytes read in each second. */
  static final Metric THROUGHPUT =
      new Metric("throughput", Kind.CUSTOM, Role.OTHER, MetricType.TREND, "B/s", 2);

  static final Metric BYTES =
      new Metric("bytes_read", Kind.CUSTOM, Role.OTHER, MetricType.COUNTER, "B", 0);

  static final Diagnostic WHOLE_MILLISECONDS =
      Diagnostic.of(
          "AUTOCANNON-WHOLE-MS",
          Severity.INFO,
          "autocannon's latencies are whole milliseconds, and it states no 95th percentile:"
              + " the nearest are p90 and p97.5");

  private AutocannonMetrics() {}
}
