package dev.plumbline.app;

import dev.plumbline.store.StoredRuns.LimitCounts;

/** What came of the limits that a run's own files state, as the tool saw it. */
public record LimitOutcome(int met, int missed, int untold) {
  static final LimitOutcome NONE = new LimitOutcome(0, 0, 0);

  /** The one word of it. */
  public enum Verdict {
    MEETS,
    MISSES,
    /** Some outcome is not in the file, and none is known to be missed. */
    UNTOLD,
    NO_LIMITS
  }

  static LimitOutcome of(LimitCounts counts) {
    return new LimitOutcome(counts.met(), counts.missed(), counts.untold());
  }

  public int all() {
    return met + missed + untold;
  }

  public Verdict verdict() {
    if (all() == 0) {
      return Verdict.NO_LIMITS;
    }
    if (missed > 0) {
      return Verdict.MISSES;
    }
    return untold > 0 ? Verdict.UNTOLD : Verdict.MEETS;
  }

  /** "meets 5 of 5 limits", "misses 2 of 13", "no limits stated". */
  public String words() {
    return switch (verdict()) {
      case MEETS -> "meets " + met + " of " + all() + (all() == 1 ? " limit" : " limits");
      case MISSES -> "misses " + missed + " of " + all();
      case UNTOLD -> met == 0 ? "outcome not in the file" : "meets " + met + " of " + all();
      case NO_LIMITS -> "no limits stated";
    };
  }
}
