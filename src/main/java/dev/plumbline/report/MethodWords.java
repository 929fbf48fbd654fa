package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Replicate;
import java.util.ArrayList;
import java.util.List;

/** How a comparison judges, in sentences. */
public final class MethodWords {
  private MethodWords() {}

  /**
   * How do we know: what this very comparison rests on, then the method.
   *
   * @param window which part of the runs was judged: "whole runs"
   */
  public static List<Text> of(ComparisonTable table, String window) {
    List<Text> lines = new ArrayList<>();
    long keys =
        table.rows().stream().filter(ComparedRow::judged).map(ComparedRow::key).distinct().count();
    lines.add(
        Text.of(
            Figures.count(table.baselineRuns())
                + " against "
                + table.replicate().counted(table.candidateRuns())
                + ", "
                + window
                + "; "
                + Wording.things(table, (int) keys)
                + " judged together."));
    if (table.oneRunASide()) {
      lines.add(oneRun(table));
    }
    lines.addAll(general(table));
    return List.copyOf(lines);
  }

  private static Text oneRun(ComparisonTable table) {
    return Text.of(
        table.options().assumedRunNoise().isPresent()
            ? "One run a side shows nothing of how identical runs differ: that they vary by "
                + Figures.chosen(table.options().assumedRunNoise().getAsDouble())
                + " is taken on the reader's word."
            : "One run a side shows nothing of how identical runs differ, so nothing is called. The"
                + " tipping noise is how much they would have to vary to explain a change; the"
                + " intervals hold the noise of the requests only.");
  }

  /** The method, whatever it is used on. */
  static List<Text> general(ComparisonTable table) {
    return List.of(
        replication(table),
        Text.of(
            "Each statistic is judged on the natural log by the noise-floor moderated t: a row's"
                + " noise is half its own runs' scatter, half what its requests and the other rows"
                + " lead to expect."),
        Text.of(
            "Worse or better: the 95 % interval excludes no change, the change exceeds the margin"
                + " of "
                + margin(table)
                + ", and q (p adjusted for all rows of the statistic by Benjamini and Hochberg) is"
                + " at most 0.05. Same: the interval lies inside the margin. Else inconclusive."),
        Text.of(
            "\"Would notice\" is the true change that such a comparison calls four times in five."
                + " The runs that would settle a row would do so four times in five if the true"
                + " change is the one measured."),
        Text.of(
            "A percentile that is judged is a run's smoothed one: the mean log of those within 1.5"
                + " standard errors of its rank, which wavers less. That of a run by itself is the"
                + " smallest recorded value at or above the rank (nearest rank); the two differ by"
                + " a few percent."));
  }

  private static Text replication(ComparisonTable table) {
    if (table.replicate() == Replicate.FORK) {
      return Text.of(
          "The fork is the unit of replication: iterations of one fork share its luck of memory and"
              + " compilation. With one run on a side, nothing is known of how runs differ beyond"
              + " their forks.");
    }
    return Wording.thing(table).equals("benchmark")
        ? Text.of(
            "The run is the unit of replication; how its forks scatter says how far its own figure"
                + " can be trusted.")
        : Text.of(
            "The run is the unit of replication: requests of one run share its luck. Figures are of"
                + " successful requests, without setup and teardown.");
  }

  private static String margin(ComparisonTable table) {
    double floor = table.options().floor();
    String margin = Figures.chosen(table.options().margin());
    return floor > 0
        ? margin + " (and " + Figures.quantity(floor) + " in the metric's unit)"
        : margin;
  }
}
