package dev.plumbline.analysis;

import java.util.List;

/**
 * The outcome of comparing two sets of runs.
 *
 * @param rows one for each row key and statistic, statistics in the order asked, keys in theirs
 * @param verdict of the whole: worse if any row is; else better if any is; else same if every
 *     judged row is; else inconclusive
 * @param baselineRuns number of baseline runs; of forks where those are repeated
 * @param candidateRuns number of candidate runs; likewise
 * @param replicate what is repeated
 */
public record ComparisonTable(
    List<ComparedRow> rows,
    Verdict verdict,
    ComparisonOptions options,
    int baselineRuns,
    int candidateRuns,
    Replicate replicate,
    List<String> warnings) {
  public ComparisonTable {
    rows = List.copyOf(rows);
    warnings = List.copyOf(warnings);
  }

  /** Of runs. */
  public ComparisonTable(
      List<ComparedRow> rows,
      Verdict verdict,
      ComparisonOptions options,
      int baselineRuns,
      int candidateRuns,
      List<String> warnings) {
    this(rows, verdict, options, baselineRuns, candidateRuns, Replicate.RUN, warnings);
  }

  /** The rows of one statistic, in the table's order. */
  public List<ComparedRow> of(Statistic statistic) {
    return rows.stream().filter(row -> row.statistic() == statistic).toList();
  }

  /** Whether any row could be judged: had requests enough, in every run. */
  public boolean anyJudged() {
    return rows.stream().anyMatch(ComparedRow::judged);
  }

  /** One run a side, nothing else known: nothing can be called. */
  public boolean oneRunASide() {
    return baselineRuns == 1 && candidateRuns == 1;
  }
}
