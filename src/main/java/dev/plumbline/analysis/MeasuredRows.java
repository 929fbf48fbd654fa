package dev.plumbline.analysis;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Two sets of runs with every run's figures, not yet judged: measuring takes all values of all
 * runs, judging only these, so another margin costs next to nothing.
 */
public final class MeasuredRows {
  private final List<MeasuredRow> rows;
  private final List<Statistic> statistics;
  private final int baselineRuns;
  private final int candidateRuns;
  private final Replicate replicate;

  private MeasuredRows(
      List<MeasuredRow> rows,
      List<Statistic> statistics,
      int baselineRuns,
      int candidateRuns,
      Replicate replicate) {
    this.rows = rows;
    this.replicate = replicate;
    this.statistics = statistics;
    this.baselineRuns = baselineRuns;
    this.candidateRuns = candidateRuns;
  }

  /**
   * Measures every row that any of the runs holds.
   *
   * @param baseline runs, at least one
   * @param candidate runs, at least one
   * @throws IllegalArgumentException when a side has no run
   */
  public static MeasuredRows of(
      List<RunValues> baseline, List<RunValues> candidate, List<Statistic> statistics) {
    return of(baseline, candidate, statistics, Replicate.RUN);
  }

  /**
   * The same of what else is repeated.
   *
   * @param baseline forks, at least one; a row is judged by those that hold it
   * @param candidate forks, at least one
   */
  public static MeasuredRows of(
      List<RunValues> baseline,
      List<RunValues> candidate,
      List<Statistic> statistics,
      Replicate replicate) {
    if (baseline.isEmpty() || candidate.isEmpty()) {
      throw new IllegalArgumentException("a comparison needs at least one run a side");
    }
    return new MeasuredRows(
        keys(baseline, candidate).stream()
            .map(key -> MeasuredRow.of(key, baseline, candidate, statistics, replicate))
            .toList(),
        List.copyOf(statistics),
        baseline.size(),
        candidate.size(),
        replicate);
  }

  static SortedSet<RowKey> keys(List<RunValues> baseline, List<RunValues> candidate) {
    SortedSet<RowKey> keys = new TreeSet<>();
    Stream.concat(baseline.stream(), candidate.stream())
        .forEach(run -> keys.addAll(run.rows().keySet()));
    return keys;
  }

  List<MeasuredRow> rows() {
    return rows;
  }

  /** Which statistics can be judged. */
  public List<Statistic> statistics() {
    return statistics;
  }

  /** What is repeated. */
  public Replicate replicate() {
    return replicate;
  }

  /** Number of baseline runs. */
  public int baselineRuns() {
    return baselineRuns;
  }

  /** Number of candidate runs. */
  public int candidateRuns() {
    return candidateRuns;
  }
}
