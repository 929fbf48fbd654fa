package dev.plumbline.app;

import dev.plumbline.store.StoredRuns.ThresholdCounts;

/**
 * What came of the thresholds that a run's own files state: as the tool saw it, else as the run's
 * values show.
 *
 * @param workedOut of those met and missed: whose outcome no file holds
 */
public record ThresholdOutcome(int met, int missed, int untold, int workedOut) {
  static final ThresholdOutcome NONE = new ThresholdOutcome(0, 0, 0, 0);

  /** The one word of it. */
  public enum Verdict {
    MEETS,
    MISSES,
    /** Some outcome is not known, and none is known to be missed. */
    UNTOLD,
    NONE_STATED
  }

  static ThresholdOutcome of(ThresholdCounts counts) {
    return new ThresholdOutcome(counts.met(), counts.missed(), counts.untold(), counts.workedOut());
  }

  public int all() {
    return met + missed + untold;
  }

  public Verdict verdict() {
    if (all() == 0) {
      return Verdict.NONE_STATED;
    }
    if (missed > 0) {
      return Verdict.MISSES;
    }
    return untold > 0 ? Verdict.UNTOLD : Verdict.MEETS;
  }

  /** "meets 5 of 5", "misses 2 of 13", "meets 3, 2 not known", "none stated". */
  public String words() {
    return switch (verdict()) {
      case MEETS -> "meets " + met + " of " + all();
      case MISSES -> "misses " + missed + " of " + all();
      case UNTOLD -> someUntold();
      case NONE_STATED -> "none stated";
    };
  }

  private String someUntold() {
    return met == 0 ? "outcome not known" : "meets " + met + ", " + untold + " not known";
  }
}
