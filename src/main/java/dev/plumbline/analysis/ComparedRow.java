package dev.plumbline.analysis;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One row of a comparison at one statistic. Fractions throughout: 0.15 is +15 %.
 *
 * @param state whether it could be judged at all; the figures of one that could not are NaN
 * @param baseline the typical baseline run in the metric's unit: exp of the mean log statistic
 * @param candidate the same of the candidate, so that change = candidate / baseline - 1
 * @param low lower end of the 95 % interval of the change
 * @param high upper end of the 95 % interval of the change
 * @param standardError on the natural log
 * @param degreesOfFreedom 1,000,000 where the noise is assumed, not estimated
 * @param qValue p adjusted for the rows of this statistic (Benjamini-Hochberg)
 * @param verdict alone, and standing in the table of all rows
 * @param verdictAlone as if this row were the only one
 * @param reason why the verdict is inconclusive, and what would settle it; empty otherwise
 * @param smallestDetectable the true change that would be found in four of five such comparisons
 * @param runsNeeded runs a side in all that would settle it alone; empty above 100
 * @param tippingNoise one run a side: the change stands unless identical runs vary by more
 * @param requestNoise w of the method: the log variance that the requests alone must cause
 * @param runShare share of the expected noise that is run to run
 * @param baselineRuns the statistic of each baseline run, in the metric's unit, in the order in
 *     which the runs were given: what the row's figures come from
 * @param candidateRuns the statistic of each candidate run, likewise
 */
public record ComparedRow(
    RowKey key,
    Statistic statistic,
    State state,
    double baseline,
    double candidate,
    double change,
    double low,
    double high,
    double standardError,
    double degreesOfFreedom,
    double pValue,
    double qValue,
    Verdict verdict,
    Verdict verdictAlone,
    String reason,
    double smallestDetectable,
    OptionalInt runsNeeded,
    OptionalDouble tippingNoise,
    double requestNoise,
    double runShare,
    List<Double> baselineRuns,
    List<Double> candidateRuns,
    List<String> warnings) {
  public ComparedRow {
    baselineRuns = List.copyOf(baselineRuns);
    candidateRuns = List.copyOf(candidateRuns);
    warnings = List.copyOf(warnings);
  }

  /** Whether a row could be judged. */
  public enum State {
    JUDGED,
    TOO_FEW_REQUESTS,
    MISSING_FROM_A_RUN
  }

  public boolean judged() {
    return state == State.JUDGED;
  }

  /**
   * Cliff's delta of the runs' figures: the share of pairs in which the candidate's is larger, less
   * that in which it is smaller. NaN of a row that was not judged.
   */
  public double cliffsDelta() {
    return Effect.delta(baselineRuns, candidateRuns);
  }

  /** The delta in a word; only of a judged row, and saying little of one run a side. */
  public Effect effect() {
    return Effect.of(cliffsDelta());
  }

  /** One run a side: whether the change stands if identical runs vary by so much. */
  public boolean standsAt(double runNoise) {
    return tippingNoise.isPresent() && tippingNoise.getAsDouble() > runNoise;
  }

  /**
   * The smallest true change that so many runs a side would probably call, if identical runs vary
   * by so much; NaN of a row that was not judged.
   *
   * @param runs a side in all, at least 2
   * @param runNoise as a fraction
   */
  public double smallestDetectable(int runs, double runNoise, double margin) {
    return judged() ? Power.smallestChange(requestNoise, runNoise, runs, margin) : Double.NaN;
  }
}
