package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** How two sides lie in time: what changed between them may be the hour, not the version. */
public enum RunOrder {
  BASELINE_FIRST("baseline before candidate"),
  CANDIDATE_FIRST("candidate before baseline"),
  INTERLEAVED("sides interleaved");

  private final String word;

  RunOrder(String word) {
    this.word = word;
  }

  /** Of two sides with at least one run each. */
  public static RunOrder of(List<Run> baseline, List<Run> candidate) {
    if (last(baseline).isBefore(first(candidate))) {
      return BASELINE_FIRST;
    }
    return last(candidate).isBefore(first(baseline)) ? CANDIDATE_FIRST : INTERLEAVED;
  }

  /** For a line beside the sides' names. */
  public String word() {
    return word;
  }

  /** For a report: with what follows from it. */
  public String words() {
    return this == INTERLEAVED ? word : word + ": a change may also be one of the hour";
  }

  private static Instant first(List<Run> runs) {
    return runs.stream().map(Run::started).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static Instant last(List<Run> runs) {
    return runs.stream().map(Run::started).max(Comparator.naturalOrder()).orElseThrow();
  }
}
