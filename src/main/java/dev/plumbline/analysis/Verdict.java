package dev.plumbline.analysis;

import dev.plumbline.model.Words;

/** What a comparison says. */
public enum Verdict {
  WORSE,
  BETTER,
  SAME,
  INCONCLUSIVE;

  /** The word used on paper and in JSON. */
  public String word() {
    return Words.of(this);
  }
}
