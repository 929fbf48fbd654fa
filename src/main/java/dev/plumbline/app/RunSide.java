package dev.plumbline.app;

import dev.plumbline.model.Run;
import dev.plumbline.model.Words;
import java.util.Arrays;
import java.util.Optional;

/**
 * The side that a person put a run on. It is kept as the label {@code side}, not in a place of its
 * own: so the command line can set and select it ({@code compare --baseline side=baseline}), it is
 * listed with the run, and stores of older versions hold it already.
 */
public enum RunSide {
  BASELINE,
  CANDIDATE;

  public static final String LABEL = "side";

  /** The label's value. */
  public String word() {
    return Words.of(this);
  }

  /** The side of a run; empty where it is on neither. */
  public static Optional<RunSide> of(Run run) {
    return named(run.labels().getOrDefault(LABEL, ""));
  }

  /** The side of that word; empty where it is none. */
  public static Optional<RunSide> named(String word) {
    return Arrays.stream(values()).filter(side -> side.word().equals(word)).findFirst();
  }
}
