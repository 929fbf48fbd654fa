package dev.plumbline.importer;

import dev.plumbline.app.RunView;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.SummaryOnly;
import java.util.Map;
import java.util.TreeMap;

/**
 * All figures of a run by name: {@code latency p95}, or {@code latency p95 of /items} where a
 * metric has several rows; {@code requests}, {@code failed}, {@code seconds}, {@code total bytes}.
 */
final class ShownFigures {
  private static final double[] PERCENTS = {50, 75, 90, 95, 99, 99.9};

  private final Map<String, Double> figures = new TreeMap<>();

  private ShownFigures(RunView view) {
    figures.put("requests", (double) view.run().requests());
    figures.put("failed", (double) view.run().failed());
    figures.put("seconds", view.run().durationSeconds());
    view.rows().forEach(this::row);
    view.counters().forEach((metric, total) -> figures.put("total " + metric.name(), total));
    view.tracks()
        .forEach(track -> figures.put("points " + track.metric(), (double) track.values().length));
  }

  static Map<String, Double> of(RunView view) {
    return new ShownFigures(view).figures;
  }

  private void row(RunView.Row row) {
    Distribution d = row.distribution();
    put(row, "count", (double) d.count());
    put(row, "failed", (double) row.failed());
    put(row, "min", d.min());
    put(row, "max", d.max());
    put(row, "mean", d.mean());
    if (d instanceof SummaryOnly stated) {
      stated.sortedPercentiles().forEach((p, value) -> put(row, "p" + plain(p), value));
    } else {
      for (double p : PERCENTS) {
        put(row, "p" + plain(p), d.percentile(p));
      }
    }
    row.statuses().forEach((status, count) -> put(row, "status " + status, (double) count));
  }

  private void put(RunView.Row row, String statistic, double value) {
    String key = row.metric().name() + " " + statistic;
    figures.put(key, value);
    figures.put(key + " of " + row.name(), value);
  }

  private static String plain(double percent) {
    return percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
  }
}
