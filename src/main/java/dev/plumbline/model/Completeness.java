package dev.plumbline.model;

/** What is known about a run's file having been written to its end. */
public enum Completeness {
  /** Proven: an intact compressed trailer, or a summary that confirms the counts. */
  WHOLE,
  /** Nothing in the file can tell. May be judged. */
  UNKNOWN,
  /** Proven to be cut. Never a baseline nor a side of a verdict unless asked. */
  PARTIAL;

  public String word() {
    return Words.of(this);
  }
}
