package dev.plumbline.report;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a comparison says, in sentences: for reports, the terminal and JSON alike.
 *
 * @param first the statistic that is spoken of first; one of the table's
 */
public record VerdictSentence(ComparisonTable table, Measures measures, Statistic first) {
  /** The degrees of freedom of a noise that no runs were asked about. */
  private static final double NOT_ESTIMATED = 1_000_000;

  /** Of the median first, where it was judged. */
  public VerdictSentence(ComparisonTable table, Measures measures) {
    this(table, measures, Wording.first(table));
  }

  /** The first and shortest of {@link #lines}. */
  public Text headline() {
    return lines().getFirst();
  }

  /** The row that the headline calls worse or better; empty where it calls none. */
  public Optional<ComparedRow> headlineRow() {
    return nothingKnownOfRuns() ? Optional.empty() : headlineRows().stream().findFirst();
  }

  /** Verdict, what else changed, and what of the rest is known; each line a sentence or two. */
  public List<Text> lines() {
    if (nothingKnownOfRuns()) {
      return new OneRunSentence(table, measures).lines();
    }
    List<Text> lines = new ArrayList<>();
    called(Verdict.WORSE, lines);
    called(Verdict.BETTER, lines);
    if (lines.isEmpty()) {
      lines.add(nothingCalled());
    }
    // What a side lacks outweighs all that looks well, so it stands before it.
    boolean well = table.verdict() == Verdict.SAME || table.verdict() == Verdict.BETTER;
    lines.addAll(well ? 0 : 1, new MissingEndpoints(table).lines());
    List<ComparedRow> headline = headlineRows();
    new OtherStatistics(table, headline).add(lines);
    boolean here = headline.stream().allMatch(row -> row.statistic() == first);
    new OtherRows(table, first).add(lines, here && !headline.isEmpty());
    table
        .options()
        .assumedRunNoise()
        .ifPresent(
            noise -> {
              if (table.oneRunASide()) {
                lines.add(
                    Text.of(
                        "One "
                            + table.replicate().word()
                            + " a side: all of this assumes that identical "
                            + table.replicate().word()
                            + "s vary by "
                            + Figures.chosen(noise)
                            + "."));
              }
            });
    return List.copyOf(lines);
  }

  /** Which changes could have been noticed, had there been any. */
  public Text noticed() {
    if (nothingKnownOfRuns()) {
      return Text.of(
          "Which changes could have been noticed is not known: that takes at least two "
              + table.replicate().word()
              + "s on a side.");
    }
    String sizes = noticedSizes();
    if (sizes.isEmpty()) {
      return Text.of("No row could be judged, so no change could have been noticed.");
    }
    long judged =
        table.rows().stream()
            .filter(row -> Double.isFinite(row.smallestDetectable()))
            .map(ComparedRow::key)
            .distinct()
            .count();
    String depending = judged > 1 ? ", depending on the " + Wording.thing(table) + "," : "";
    return Text.of(
        "A true change of " + sizes + depending + " would have been noticed four times in five.");
  }

  /** "6.5 to 8.5 % at the median and 7.6 to 14.1 % at p95"; empty where no row was judged. */
  String noticedSizes() {
    List<String> parts = new ArrayList<>();
    for (Statistic statistic : table.options().statistics()) {
      List<Double> sizes =
          table.of(statistic).stream()
              .map(ComparedRow::smallestDetectable)
              .filter(Double::isFinite)
              .sorted()
              .toList();
      if (!sizes.isEmpty()) {
        parts.add(
            Figures.sizes(sizes.getFirst(), sizes.getLast()) + " at " + Wording.at(statistic));
      }
    }
    return Wording.words(parts);
  }

  /**
   * What more runs would settle at that statistic, of all its rows, also of those that the verdict
   * names at another; empty where nothing waits for them.
   */
  public Text moreRuns() {
    return nothingKnownOfRuns() ? Text.EMPTY : open().summary();
  }

  /**
   * What one run a side would become with more of them.
   *
   * @param more runs a side
   * @param change as a fraction, that should be noticed
   * @param runNoise as a fraction: how much identical runs are taken to vary
   */
  public Text learning(int more, double change, double runNoise) {
    return new OneRunSentence(table, measures).learning(more, change, runNoise);
  }

  /** Whether there is one run a side, and neither history nor a reader's word for how they vary. */
  public boolean nothingKnownOfRuns() {
    return table.oneRunASide()
        && table.options().assumedRunNoise().isEmpty()
        && table.rows().stream()
            .filter(ComparedRow::judged)
            .allMatch(row -> noiseUnknown(row, table));
  }

  /** Whether a row's interval holds nothing but the noise of its requests. */
  static boolean noiseUnknown(ComparedRow row, ComparisonTable table) {
    return table.oneRunASide()
        && table.options().assumedRunNoise().isEmpty()
        && row.degreesOfFreedom() >= NOT_ESTIMATED;
  }

  private void called(Verdict verdict, List<Text> lines) {
    List<ComparedRow> rows = calledRows(verdict);
    if (rows.isEmpty()) {
      return;
    }
    ComparedRow most = rows.getFirst();
    String at = " at " + Wording.at(most.statistic()) + " ";
    String interval = Figures.interval(most.low(), most.high()) + ".";
    Text text = Text.of(verdict == Verdict.WORSE ? "Worse: " : "Better: ");
    if (rows.size() == 1) {
      text =
          text.and(Wording.name(most.key()))
              .and(
                  " is "
                      + Wording.change(most, measures, table.options().margin())
                      + at
                      + interval);
    } else {
      text =
          text.and(
                  Wording.things(table, rows.size())
                      + " are "
                      + measures.of(most.key()).direction(most.change())
                      + at.stripTrailing()
                      + ", most of all ")
              .and(Wording.name(most.key()))
              .and(" by " + Figures.size(most.change()) + " " + interval);
    }
    lines.add(lines.isEmpty() ? text.strong() : text);
  }

  private List<ComparedRow> headlineRows() {
    return Stream.of(Verdict.WORSE, Verdict.BETTER).flatMap(v -> calledRows(v).stream()).toList();
  }

  /** At the first statistic; where it calls none, at whichever calls some first. */
  private List<ComparedRow> calledRows(Verdict verdict) {
    for (Statistic statistic : statisticsFirstFirst()) {
      List<ComparedRow> rows =
          table.of(statistic).stream()
              .filter(row -> row.verdict() == verdict)
              .sorted(Comparator.comparingDouble(row -> -Math.abs(row.change())))
              .toList();
      if (!rows.isEmpty()) {
        return rows;
      }
    }
    return List.of();
  }

  private List<Statistic> statisticsFirstFirst() {
    List<Statistic> all = new ArrayList<>(table.options().statistics());
    all.remove(first);
    all.addFirst(first);
    return all;
  }

  private Text nothingCalled() {
    if (table.rows().stream().noneMatch(ComparedRow::judged)) {
      return Text.of("Inconclusive: nothing could be judged.").strong();
    }
    return table.verdict() == Verdict.SAME
        ? Text.of("Same: nothing changed by more than " + margin() + ".").strong()
        : Text.of("Inconclusive: nothing is called worse or better, and not all is the same.")
            .strong();
  }

  /** At the first statistic, those that none calls worse or better. */
  List<ComparedRow> others() {
    return new OtherRows(table, first).rows();
  }

  /** The judged ones that are inconclusive at it, also those that another statistic calls. */
  OpenRows open() {
    return OpenRows.of(table, table.of(first));
  }

  /** Whether it is one or the other. */
  static boolean called(ComparedRow row) {
    return row.verdict() == Verdict.WORSE || row.verdict() == Verdict.BETTER;
  }

  private String margin() {
    return Figures.chosen(table.options().margin());
  }
}
