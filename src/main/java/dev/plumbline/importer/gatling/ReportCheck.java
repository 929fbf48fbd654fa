package dev.plumbline.importer.gatling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Holds the rows of a report against a run's values, figure by figure, by Gatling's definitions.
 */
final class ReportCheck {
  private static final List<String> EXACT = List.of("count", "min", "max", "mean", "stddev");

  /** The error in rank that a digest of 100 makes, with room: most in the middle, none at ends. */
  private static final double DIGEST = 0.08;

  private final RunTally run;
  private final List<String> contradictions = new ArrayList<>();
  private final List<Estimate> wrong = new ArrayList<>();
  private int agreed;
  private int percentiles;
  private boolean countsAll;

  /** A percentile that a report printed and no error of its digest explains. */
  record Estimate(String of, String percentile, double printed, long exact) {
    double apart() {
      return Math.abs(printed - exact);
    }

    String words() {
      return String.format(
          Locale.ROOT,
          "%s of %s %s ms where %,d ms is exact",
          percentile,
          of,
          Asserted.plain(printed),
          exact);
    }
  }

  ReportCheck(RunTally run) {
    this.run = run;
  }

  ReportCheck hold(List<ReportRow> rows) {
    rows.forEach(this::hold);
    wrong.sort(Comparator.comparingDouble(Estimate::apart).reversed());
    return this;
  }

  private void hold(ReportRow row) {
    Outcomes found =
        row.isOfAll() ? run.all() : run.of(Paths.shown(row.path()), row.group()).orElse(null);
    if (found == null) {
      contradictions.add(row.shown() + " is in the report and not in the log");
      return;
    }
    String of = row.shown();
    hold(of, row.all(), found.all());
    hold(of + ", OK", row.ok(), found.ok());
    hold(of + ", KO", row.ko(), found.ko());
    countsAll |= row.isOfAll() && row.all().containsKey("count");
  }

  private void hold(String of, Map<String, Double> printed, Tally found) {
    for (String statistic : EXACT) {
      Double there = printed.get(statistic);
      if (there != null) {
        exact(of, statistic, there, figure(found, statistic));
      }
    }
    printed.forEach(
        (statistic, there) -> {
          if (statistic.startsWith("p") && found.count() > 0) {
            percentile(of, statistic, there, found);
          }
        });
  }

  private static double figure(Tally of, String statistic) {
    return switch (statistic) {
      case "count" -> of.count();
      case "min" -> of.min();
      case "max" -> of.max();
      case "mean" -> of.mean();
      default -> of.standardDeviation();
    };
  }

  /** Reports round to whole milliseconds. */
  private void exact(String of, String statistic, double there, double here) {
    if (Math.abs(there - here) <= 0.5 + 1e-6 || Double.isNaN(here)) {
      agreed++;
    } else {
      contradictions.add(
          of
              + ": "
              + statistic
              + " is "
              + Asserted.plain(there)
              + " there, "
              + Asserted.plain(here)
              + " here");
    }
  }

  private void percentile(String of, String statistic, double there, Tally found) {
    double percent = Double.parseDouble(statistic.substring(1));
    double share = percent / 100;
    long rank = found.rank(percent);
    long error = 1 + (long) Math.ceil(DIGEST * share * (1 - share) * found.count());
    long low = found.atRank(Math.max(1, rank - error));
    long high = found.atRank(Math.min(found.count(), rank + error));
    percentiles++;
    if (there < low - 1 || there > high + 1) {
      wrong.add(new Estimate(of, statistic, there, found.atRank(rank)));
    }
  }

  List<String> contradictions() {
    return contradictions;
  }

  /** Percentiles that no error of a digest explains, the farthest off first. */
  List<Estimate> wrong() {
    return wrong;
  }

  /** Figures that are the same: everything but percentiles. */
  int agreed() {
    return agreed;
  }

  int percentiles() {
    return percentiles;
  }

  /** Whether the report counts what the log holds: then nothing of the log is missing. */
  boolean confirms() {
    return countsAll && contradictions.isEmpty();
  }
}
