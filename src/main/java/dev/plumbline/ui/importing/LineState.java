package dev.plumbline.ui.importing;

import dev.plumbline.model.Run;

/** How far a file of an import is. */
sealed interface LineState {
  /** Nothing was begun yet. */
  record Asked() implements LineState {}

  /** Its turn comes; until then what is said of it can be changed. */
  record Waits() implements LineState {}

  /**
   * It is being read.
   *
   * @param bytesPerSecond NaN while there is no telling, as the seconds left
   */
  record Reading(double share, double bytesPerSecond, double secondsLeft) implements LineState {}

  record Imported(long points, long requests) implements LineState {}

  /**
   * It is cut.
   *
   * @param why how that is known
   */
  record Partial(String why, double seconds, long requests, boolean takesSide)
      implements LineState {}

  /** The store has it already. */
  record Known(Run run) implements LineState {}

  /**
   * It confirms another file and is imported with it.
   *
   * @param of that file
   * @param done whether it was
   */
  record Summary(String of, boolean done) implements LineState {}

  record NotAResult() implements LineState {}

  /** A table of no tool that is known: a person can say what its columns are. */
  record Table() implements LineState {}

  /** There is no such file, and in what words. */
  record Missing(String why) implements LineState {}

  /** Not read, and why. */
  record LeftOut(String why) implements LineState {}

  record Failed(String message, String code) implements LineState {}

  /** The import was stopped before or while it was read. */
  record Stopped() implements LineState {}
}
