package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.Confirmation;
import dev.plumbline.importer.RecordedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Series;
import dev.plumbline.model.Severity;
import dev.plumbline.model.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds a dashboard's statistics against the values of its run, by JMeter's own definitions. */
final class StatisticsCheck {
  private static final int SHOWN = 3;

  /** The dashboard's percentiles are of the last so many samples. */
  private static final long WINDOW = 20_000;

  private static final double[] PERCENTS = {90, 95, 99};

  private final Statistics statistics;
  private final RecordedRun run;
  private final String source;
  private final List<String> contradictions = new ArrayList<>();
  private final Map<String, Recorded> labels = new HashMap<>();
  private int agreed;
  private boolean windowed;

  /** The samples of a label, and how many of them failed. */
  private record Recorded(Distribution all, long failed) {
    Recorded and(Recorded other) {
      return new Recorded(all.merge(other.all), failed + other.failed);
    }
  }

  StatisticsCheck(Statistics statistics, RecordedRun run, String source) {
    this.statistics = statistics;
    this.run = run;
    this.source = source;
  }

  Confirmation confirm() {
    Recorded withoutTransactions = null;
    for (Metric metric : run.metrics()) {
      if (metric.name().equals(JmeterRun.ELAPSED.name()) || metric.equals(JmeterRun.SUB_RESULT)) {
        for (Series series : run.series(metric)) {
          Recorded recorded = recorded(series);
          labels.merge(series.key().endpoint().name(), recorded, Recorded::and);
          if (metric.kind() != Kind.TRANSACTION) {
            withoutTransactions =
                withoutTransactions == null ? recorded : withoutTransactions.and(recorded);
          }
        }
      }
    }
    statistics.labels().forEach((label, stated) -> compare(label, stated, labels.get(label)));
    for (String label : labels.keySet()) {
      if (!statistics.labels().containsKey(label)) {
        contradictions.add(label + " is not there");
      }
    }
    if (statistics.total().isPresent()) {
      compare(Statistics.TOTAL, statistics.total().get(), withoutTransactions);
    }
    boolean confirmed = agreed > 0 && contradictions.isEmpty();
    return new Confirmation(confirmed, "", List.of(), List.of(diagnostic(confirmed)));
  }

  private static Recorded recorded(Series series) {
    Distribution all = series.slices().distribution();
    return new Recorded(all, series.key().endpoint().failed() ? all.count() : 0);
  }

  private Diagnostic diagnostic(boolean confirmed) {
    if (confirmed) {
      return Diagnostic.of(
          "JMETER-STATISTICS-CONFIRM",
          Severity.INFO,
          source
              + " confirms the samples: "
              + Words.counted(agreed, "figure agrees", "figures agree")
              + (windowed
                  ? "; percentiles of more than 20,000 samples were not held against it: the"
                      + " dashboard takes the last 20,000 only"
                  : ""));
    }
    int more = contradictions.size() - SHOWN;
    return Diagnostic.of(
        "JMETER-STATISTICS-CONTRADICT",
        Severity.WARNING,
        source
            + " contradicts the samples: "
            + String.join("; ", contradictions.subList(0, Math.min(SHOWN, contradictions.size())))
            + (more > 0 ? "; and " + more + " more" : ""));
  }

  private void compare(String label, Statistics.Figures stated, Recorded found) {
    if (found == null) {
      contradictions.add(label + " is there, not here");
      return;
    }
    Distribution all = found.all;
    compare(label, "samples", stated.count(), (double) all.count());
    compare(label, "errors", stated.errors(), (double) found.failed);
    compare(label, "mean", stated.mean(), all.mean());
    compare(label, "min", stated.min(), all.min());
    compare(label, "max", stated.max(), all.max());
    if (all.count() > WINDOW) {
      windowed = true;
      return;
    }
    compare(label, "median", stated.median(), percentile(all, 50));
    // Which percentiles a dashboard has can be set: only those of the default are known.
    for (int i = 0; i < PERCENTS.length; i++) {
      compare(
          label, "p" + (int) PERCENTS[i], stated.percentiles()[i], percentile(all, PERCENTS[i]));
    }
  }

  /** As the dashboard computes it: linear between two values, of n + 1 ranks. */
  private static double percentile(Distribution all, double percent) {
    double rank = percent / 100 * (all.count() + 1);
    if (rank < 1) {
      return all.min();
    }
    if (rank >= all.count()) {
      return all.max();
    }
    long below = (long) Math.floor(rank);
    double low = atRank(all, below);
    return low + (rank - below) * (atRank(all, below + 1) - low);
  }

  private static double atRank(Distribution all, long rank) {
    return all.percentile(Math.clamp(100.0 * (rank - 0.5) / all.count(), 1e-9, 100));
  }

  private void compare(String label, String statistic, double stated, double found) {
    if (Double.isNaN(stated)) {
      return;
    }
    if (Math.abs(stated - found) <= 1e-6 * Math.max(1, Math.abs(found))) {
      agreed++;
    } else {
      contradictions.add(
          String.format(
              Locale.ROOT,
              "%s %s is %s there, %s here",
              label,
              statistic,
              plain(stated),
              plain(found)));
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.3f", value);
  }
}
