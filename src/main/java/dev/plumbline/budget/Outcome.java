package dev.plumbline.budget;

import dev.plumbline.model.Words;

/** What a budget says of a run. Missing data is never a pass. */
public enum Outcome {
  PASS,
  WARN,
  FAIL,
  INCONCLUSIVE,
  NOT_EVALUATED;

  /** The word used on paper and in JSON. */
  public String word() {
    return Words.of(this);
  }
}
