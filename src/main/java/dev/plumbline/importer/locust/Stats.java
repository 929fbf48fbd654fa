package dev.plumbline.importer.locust;

import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import java.util.Optional;

/** The rows of {@code _stats}: an endpoint each, and one of all together. */
final class Stats {
  static final Metric RESPONSE_TIME =
      new Metric("response_time", Kind.REQUEST, Role.DURATION, MetricType.TREND, "ms", 6);
  private static final Metric RATE =
      new Metric("requests_per_second", Kind.CUSTOM, Role.OTHER, MetricType.TREND, "1/s", 6);
  static final String[] REQUESTS = {"Request Count", "# requests"};
  static final String[] FAILURES = {"Failure Count", "# failures"};

  private final LocustTable table;

  Stats(LocustTable table) {
    this.table = table;
  }

  void state(StatedRun run) {
    table.rows().forEach(row -> state(run, row));
    whole().ifPresent(row -> run.requests(count(row, REQUESTS), count(row, FAILURES)));
  }

  /** Whether nothing was requested. */
  boolean isEmpty() {
    return table.rows().stream().allMatch(row -> count(row, REQUESTS) == 0);
  }

  private void state(StatedRun run, LocustTable.Row row) {
    if (count(row, REQUESTS) == 0) {
      return; // its zeros are no times
    }
    SeriesKey key = new SeriesKey(RESPONSE_TIME, endpoint(row));
    state(run, key, "count", row, REQUESTS);
    state(run, key, "failed", row, FAILURES);
    state(run, key, "mean", row, "Average Response Time", "Average response time");
    state(run, key, "min", row, "Min Response Time", "Min response time");
    state(run, key, "max", row, "Max Response Time", "Max response time");
    state(run, key, "p50", row, "50%", "Median Response Time", "Median response time");
    for (String column : table.header()) {
      if (isPercentile(column) && !column.equals("50%")) {
        state(run, key, "p" + column.replace("%", ""), row, column);
      }
    }
    if (isWhole(row)) {
      state(run, new SeriesKey(RATE, Endpoint.NONE), "mean", row, "Requests/s");
    }
  }

  /** {@code 100%} is the largest, which has a column of its own. */
  static boolean isPercentile(String column) {
    return column.matches("[0-9]{1,2}(\\.[0-9]{1,6})?%");
  }

  private static void state(
      StatedRun run, SeriesKey key, String statistic, LocustTable.Row row, String... columns) {
    row.number(columns).ifPresent(value -> run.state(key, statistic, value));
  }

  static Endpoint endpoint(LocustTable.Row row) {
    return isWhole(row)
        ? Endpoint.NONE
        : new Endpoint(row.text("Name"), row.text("Type", "Method"), true, false, "", "", "");
  }

  /** The row of all endpoints, which has no method. */
  static boolean isWhole(LocustTable.Row row) {
    String method = row.text("Type", "Method");
    return (method.isEmpty() || method.equals("None"))
        && (row.text("Name").equals("Aggregated") || row.text("Name").equals("Total"));
  }

  Optional<LocustTable.Row> whole() {
    return table.rows().stream().filter(Stats::isWhole).findFirst();
  }

  static long count(LocustTable.Row row, String... columns) {
    return (long) row.number(columns).orElse(0);
  }

  /** Seconds that the whole run took, by its rate; 0 where it does not say. */
  double seconds() {
    return whole()
        .filter(row -> row.number("Requests/s").orElse(0) > 0)
        .map(row -> count(row, REQUESTS) / row.number("Requests/s").orElse(1))
        .orElse(0.0);
  }
}
