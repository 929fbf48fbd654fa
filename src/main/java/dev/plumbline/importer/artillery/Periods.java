package dev.plumbline.importer.artillery;

import dev.plumbline.importer.RunSink;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * When a run was, and what its periods of 10 seconds state: users, requests and percentiles over
 * time. Times are epoch milliseconds, as numbers or text, in version 1 RFC 3339.
 */
final class Periods {
  private static final long MILLI = 1_000_000L;
  private static final long LATEST = 4_102_444_800_000L; // the year 2100
  private static final String[] SHOWN = {"p50", "p95", "p99", "max"};

  private final JsonNode root;

  Periods(JsonNode root) {
    this.root = root;
  }

  /** Epoch nanoseconds, 0 where the file does not say. */
  long endNanos() {
    long end = millis(root.path("aggregate").path("lastMetricAt"));
    if (end == 0) {
      for (JsonNode period : root.path("intermediate")) {
        end = Math.max(end, at(period));
      }
    }
    return end * MILLI;
  }

  long lengthNanos() {
    long first = millis(root.path("aggregate").path("firstMetricAt"));
    if (first == 0 && root.path("intermediate").size() > 0) {
      first = at(root.path("intermediate").path(0));
    }
    return first == 0 ? 0 : Math.max(0, endNanos() - first * MILLI);
  }

  void draw(RunSink sink) {
    double users = 0;
    for (JsonNode period : root.path("intermediate")) {
      long nanos = at(period) * MILLI;
      if (nanos == 0) {
        continue;
      }
      JsonNode counters = period.path("counters");
      if (counters.has("vusers.created")) {
        users +=
            count(counters, "vusers.created")
                - count(counters, "vusers.completed")
                - count(counters, "vusers.failed");
        sink.gauge("vus", Map.of(), "", nanos, Math.max(0, users));
      } else if (period.path("concurrency").isNumber()) {
        sink.gauge("vus", Map.of(), "", nanos, period.path("concurrency").asDouble());
      }
      gauge(
          sink, "http.request_rate", "1/s", nanos, period.path("rates").path("http.request_rate"));
      gauge(sink, "rps", "1/s", nanos, period.path("rps").path("mean"));
      JsonNode times =
          period.has("summaries")
              ? period.path("summaries").path("http.response_time")
              : period.path("latency");
      for (String statistic : SHOWN) {
        if (times.path(statistic).isNumber()) {
          sink.gauge(
              "response_time",
              Map.of("statistic", statistic),
              "ms",
              nanos,
              times.path(statistic).asDouble());
        }
      }
    }
  }

  private static void gauge(RunSink sink, String name, String unit, long nanos, JsonNode value) {
    if (value.isNumber()) {
      sink.gauge(name, Map.of(), unit, nanos, value.asDouble());
    }
  }

  private static double count(JsonNode counters, String name) {
    return counters.path(name).asDouble(0);
  }

  /** When a period ended, epoch milliseconds; 0 where it does not say. */
  private static long at(JsonNode period) {
    long last = millis(period.path("lastMetricAt"));
    long named = last == 0 ? millis(period.path("period")) : last;
    return named == 0 ? instant(period.path("timestamp")) : named;
  }

  private static long millis(JsonNode node) {
    double millis = node.asDouble(0);
    return millis > 0 && millis < LATEST ? (long) millis : 0;
  }

  private static long instant(JsonNode node) {
    try {
      long millis = Instant.parse(node.asString("")).toEpochMilli();
      return millis > 0 && millis < LATEST ? millis : 0;
    } catch (DateTimeException | ArithmeticException e) {
      return 0;
    }
  }
}
