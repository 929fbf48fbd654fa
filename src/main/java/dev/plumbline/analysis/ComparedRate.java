package dev.plumbline.analysis;

import java.util.List;

/**
 * One row's rate compared. Fractions: a change of errors by 0.005 is half a point, one of
 * throughput by 0.05 is +5 %.
 *
 * @param state whether it could be judged at all; the figures of one that could not are NaN
 * @param baseline the typical baseline run: the rate that has the mean logarithm
 * @param candidate the typical candidate run
 * @param change from the one to the other
 * @param low lower end of the 95 % interval of the change
 * @param high upper end of the 95 % interval of the change
 * @param qValue p adjusted for the rows of this rate (Benjamini-Hochberg)
 * @param verdict alone, and standing in the table of all rows
 * @param verdictAlone as if this row were the only one
 * @param reason why the verdict is inconclusive; empty otherwise
 * @param baselineRuns each baseline run's exact counts, in the order in which the runs were given;
 *     empty where a run lacks the row
 * @param candidateRuns each candidate run's, likewise
 */
public record ComparedRate(
    RowKey key,
    Rate rate,
    ComparedRow.State state,
    double baseline,
    double candidate,
    double change,
    double low,
    double high,
    double pValue,
    double qValue,
    Verdict verdict,
    Verdict verdictAlone,
    String reason,
    List<RunRate> baselineRuns,
    List<RunRate> candidateRuns) {
  private static final int FEW = 5;

  public ComparedRate {
    baselineRuns = List.copyOf(baselineRuns);
    candidateRuns = List.copyOf(candidateRuns);
  }

  public boolean judged() {
    return state == ComparedRow.State.JUDGED;
  }

  /**
   * Whether a side has so few errors, under five in all its runs, that nothing can be told: their
   * log odds are far from normal, and the interval reaches absurdly far.
   */
  public boolean tooFewErrors() {
    return rate == Rate.ERRORS
        && verdict == Verdict.INCONCLUSIVE
        && Math.min(RunRate.together(baselineRuns).hits(), RunRate.together(candidateRuns).hits())
            < FEW;
  }

  /**
   * The change that follows from the counts of both sides alone, as a reader can work it out; the
   * judged {@link #change} is that of typical runs and differs from it a little.
   */
  public double exactChange() {
    double before = RunRate.together(baselineRuns).value();
    double after = RunRate.together(candidateRuns).value();
    return rate == Rate.ERRORS ? after - before : after / before - 1;
  }
}
