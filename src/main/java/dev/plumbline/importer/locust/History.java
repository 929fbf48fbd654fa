package dev.plumbline.importer.locust;

import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.SeriesKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of {@code _stats_history}: users, rates and percentiles of the last seconds, at a time
 * in epoch seconds; {@code N/A} where nothing was requested. Columns that begin with {@code Total}
 * are of the run so far.
 */
final class History {
  private static final double LATEST = 4_102_444_800.0; // the year 2100
  private static final List<String> DRAWN = List.of("50%", "95%", "99%", "100%");

  private final LocustTable table;

  History(LocustTable table) {
    this.table = table;
  }

  long firstNanos() {
    return table.rows().stream().mapToLong(History::at).filter(t -> t > 0).min().orElse(0);
  }

  long lastNanos() {
    return table.rows().stream().mapToLong(History::at).max().orElse(0);
  }

  void draw(RunSink sink) {
    for (LocustTable.Row row : table.rows()) {
      long nanos = at(row);
      if (nanos == 0) {
        continue;
      }
      Map<String, String> labels = labels(row);
      if (labels.isEmpty()) {
        gauge(sink, row, "vus", labels, "", nanos, "User Count");
      }
      gauge(sink, row, "requests_per_second", labels, "1/s", nanos, "Requests/s");
      gauge(sink, row, "failures_per_second", labels, "1/s", nanos, "Failures/s");
      for (String percentile : DRAWN) {
        Map<String, String> of = new HashMap<>(labels);
        of.put("statistic", percentile.equals("100%") ? "max" : "p" + percentile.replace("%", ""));
        gauge(sink, row, "response_time", of, "ms", nanos, percentile);
      }
    }
  }

  private static void gauge(
      RunSink sink,
      LocustTable.Row row,
      String metric,
      Map<String, String> labels,
      String unit,
      long nanos,
      String column) {
    row.number(column).ifPresent(value -> sink.gauge(metric, labels, unit, nanos, value));
  }

  private static Map<String, String> labels(LocustTable.Row row) {
    return Stats.isWhole(row)
        ? Map.of()
        : Map.of("name", row.text("Name"), "method", row.text("Type", "Method"));
  }

  /** The totals of each endpoint's last row, where there is no {@code _stats} file. */
  void state(StatedRun run) {
    Map<Object, LocustTable.Row> last = new HashMap<>();
    table.rows().forEach(row -> last.put(Stats.endpoint(row), row));
    for (LocustTable.Row row : last.values()) {
      long count = Stats.count(row, "Total Request Count");
      if (count == 0) {
        continue;
      }
      SeriesKey key = new SeriesKey(Stats.RESPONSE_TIME, Stats.endpoint(row));
      run.state(key, "count", (double) count);
      state(run, key, "failed", row, "Total Failure Count");
      state(run, key, "p50", row, "Total Median Response Time");
      state(run, key, "mean", row, "Total Average Response Time");
      state(run, key, "min", row, "Total Min Response Time");
      state(run, key, "max", row, "Total Max Response Time");
      if (Stats.isWhole(row)) {
        run.requests(count, Stats.count(row, "Total Failure Count"));
      }
    }
  }

  private static void state(
      StatedRun run, SeriesKey key, String statistic, LocustTable.Row row, String column) {
    row.number(column).ifPresent(value -> run.state(key, statistic, value));
  }

  private static long at(LocustTable.Row row) {
    double seconds = row.number("Timestamp").orElse(0);
    return seconds > 0 && seconds < LATEST ? (long) (seconds * 1e9) : 0;
  }
}
