package dev.plumbline.analysis;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Compares two sets of runs by the noise-floor moderated t, with the run as the unit of
 * replication.
 *
 * <p>In order: what each run says of a row and how far its requests alone make that vary ({@link
 * LogFigure}); the change and the row's own scatter ({@link Contrast}); the noise that all rows
 * share ({@link SharedNoise}); the two blended ({@link NoiseModel}); interval, p-value and verdict
 * alone ({@link Judgement}); the verdict that stands among all rows ({@link Standing}).
 *
 * <p>Neither the order of runs, nor of rows, nor of values in a run reaches a figure, and swapping
 * the sides turns every change c into 1/(1+c)-1.
 */
public final class Comparison {
  private Comparison() {}

  /**
   * Judges every row of every statistic asked for.
   *
   * @param baseline runs, at least one. The rows handed in, of all runs together, are one family:
   *     one metric's rows, which learn their noise from each other and are counted together when
   *     chance is ruled out
   * @param candidate runs, at least one
   * @throws IllegalArgumentException when a side has no run
   */
  public static ComparisonTable compare(
      List<RunValues> baseline, List<RunValues> candidate, ComparisonOptions options) {
    return judge(MeasuredRows.of(baseline, candidate, options.statistics()), options);
  }

  /**
   * Judges rows that were measured before.
   *
   * @throws IllegalArgumentException when a statistic asked for was not measured
   */
  public static ComparisonTable judge(MeasuredRows measured, ComparisonOptions options) {
    if (!measured.statistics().containsAll(options.statistics())) {
      throw new IllegalArgumentException(
          options.statistics() + " is asked for, " + measured.statistics() + " was measured");
    }
    List<ComparedRow> rows =
        options.statistics().stream()
            .distinct()
            .flatMap(statistic -> family(measured.rows(), statistic, options).stream())
            .toList();
    return new ComparisonTable(
        rows,
        overall(rows),
        options,
        measured.baselineRuns(),
        measured.candidateRuns(),
        measured.replicate(),
        warnings(measured, options));
  }

  private static List<ComparedRow> family(
      List<MeasuredRow> measured, Statistic statistic, ComparisonOptions options) {
    List<Contrast> contrasts =
        measured.stream().map(row -> row.at(statistic)).flatMap(Optional::stream).toList();
    Iterator<Standing> standings = Standing.among(contrasts, options).iterator();
    List<ComparedRow> rows = new ArrayList<>();
    for (MeasuredRow row : measured) {
      rows.add(
          row.at(statistic).isPresent()
              ? standings.next().row(row.key(), statistic)
              : UnjudgedRow.of(row, statistic));
    }
    return rows;
  }

  private static Verdict overall(List<ComparedRow> rows) {
    List<Verdict> verdicts =
        rows.stream().filter(ComparedRow::judged).map(ComparedRow::verdict).toList();
    if (verdicts.contains(Verdict.WORSE)) {
      return Verdict.WORSE;
    }
    if (verdicts.contains(Verdict.BETTER)) {
      return Verdict.BETTER;
    }
    return verdicts.isEmpty() || verdicts.contains(Verdict.INCONCLUSIVE)
        ? Verdict.INCONCLUSIVE
        : Verdict.SAME;
  }

  private static List<String> warnings(MeasuredRows measured, ComparisonOptions options) {
    String one = measured.replicate().word();
    boolean oneASide = measured.baselineRuns() == 1 && measured.candidateRuns() == 1;
    if (options.assumedRunNoise().isPresent()) {
      String noise = Sentences.percent(options.assumedRunNoise().getAsDouble());
      return List.of(
          oneASide
              ? "one "
                  + one
                  + " a side: judged assuming that identical "
                  + one
                  + "s vary by "
                  + noise
              : "the assumed "
                  + one
                  + "-to-"
                  + one
                  + " noise of "
                  + noise
                  + " is not used: these "
                  + one
                  + "s show theirs");
    }
    return oneASide
        ? List.of(
            "one "
                + one
                + " a side: how much identical "
                + one
                + "s differ is not known, so nothing is called")
        : List.of();
  }
}
