package dev.plumbline.importer.k6;

import dev.plumbline.importer.Confirmation;
import dev.plumbline.importer.RecordedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Series;
import dev.plumbline.model.Severity;
import dev.plumbline.model.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds a summary against the values of its run, figure by figure, by k6's own definitions. */
final class SummaryCheck {
  private static final int SHOWN = 3;

  private final K6Summary summary;
  private final RecordedRun run;
  private final String source;
  private final double tolerance;
  private final List<String> contradictions = new ArrayList<>();
  private int agreed;
  private boolean countsAgree;

  /**
   * @param roundedTo how far a recorded value may be from what k6 knew, in its unit: CSV rounds
   */
  SummaryCheck(K6Summary summary, RecordedRun run, String source, double roundedTo) {
    this.summary = summary;
    this.run = run;
    this.source = source;
    this.tolerance = roundedTo;
  }

  Confirmation confirm() {
    for (Metric metric : run.metrics()) {
      K6Summary.Figures figures = summary.metrics().get(metric.name());
      if (figures != null && metric.type() != MetricType.GAUGE) {
        compare(metric, figures.values());
      }
    }
    boolean confirmed = countsAgree && contradictions.isEmpty();
    return new Confirmation(
        confirmed, summary.version(), summary.thresholds(), List.of(diagnostic(confirmed)));
  }

  private Diagnostic diagnostic(boolean confirmed) {
    if (confirmed) {
      return Diagnostic.of(
          "K6-SUMMARY-CONFIRMS",
          Severity.INFO,
          source
              + " confirms the points: "
              + Words.counted(agreed, "figure agrees", "figures agree"));
    }
    if (contradictions.isEmpty()) {
      return Diagnostic.of(
          "K6-SUMMARY-SILENT",
          Severity.INFO,
          source + " states no counts to hold the points against");
    }
    int more = contradictions.size() - SHOWN;
    return Diagnostic.of(
        "K6-SUMMARY-CONTRADICTS",
        Severity.WARNING,
        source
            + " contradicts the points: "
            + String.join("; ", contradictions.subList(0, Math.min(SHOWN, contradictions.size())))
            + (more > 0 ? "; and " + more + " more" : ""));
  }

  private void compare(Metric metric, Map<String, Double> stated) {
    Distribution all =
        run.series(metric).stream()
            .map(Series::slices)
            .map(dev.plumbline.model.Slices::distribution)
            .reduce(Distribution::merge)
            .orElseThrow();
    Map<String, Double> found = new HashMap<>();
    switch (metric.type()) {
      case COUNTER -> found.put("count", all.sum());
      case RATE -> {
        found.put("passes", all.sum());
        found.put("fails", all.count() - all.sum());
        found.put("matches", all.sum());
        found.put("total", (double) all.count());
      }
      default -> {
        found.put("count", (double) all.count());
        found.put("avg", all.mean());
        found.put("min", all.min());
        found.put("max", all.max());
        stated.keySet().forEach(name -> percentile(name, all, found));
      }
    }
    found.forEach((name, value) -> compare(metric.name(), name, stated.get(name), value));
  }

  private static void percentile(String name, Distribution all, Map<String, Double> found) {
    if (name.equals("med")) {
      found.put(name, interpolated(all, 0.5));
    } else if (name.matches("p\\(?[0-9]+(\\.[0-9]+)?\\)?")) {
      double percent = Double.parseDouble(name.replaceAll("[p()]", ""));
      found.put(name, interpolated(all, percent / 100));
    }
  }

  /** R-7, as k6 computes it: linear between the two nearest values. */
  private static double interpolated(Distribution all, double p) {
    double rank = p * (all.count() - 1);
    long below = (long) Math.floor(rank);
    double low = atRank(all, below + 1);
    double high = atRank(all, Math.min(below + 2, all.count()));
    return low + (rank - below) * (high - low);
  }

  private static double atRank(Distribution all, long rank) {
    return all.percentile(Math.clamp(100.0 * (rank - 0.5) / all.count(), 1e-9, 100));
  }

  private void compare(String metric, String statistic, Double stated, double found) {
    if (stated == null) {
      return;
    }
    boolean counts = !metric.startsWith("data_") && statistic.equals("count");
    double allowed = 1e-9 * Math.max(Math.abs(stated), Math.abs(found)) + tolerance;
    if (Math.abs(stated - found) <= allowed) {
      agreed++;
      countsAgree |= counts;
    } else {
      contradictions.add(
          String.format(
              Locale.ROOT,
              "%s %s is %s there, %s here",
              metric,
              statistic,
              plain(stated),
              plain(found)));
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
