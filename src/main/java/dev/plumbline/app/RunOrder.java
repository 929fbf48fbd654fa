package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How two sides lie in time: what changed between them may be the hour, not the version. */
public enum RunOrder {
  BASELINE_FIRST(
      "baseline before candidate",
      "every baseline run before every candidate run: a change may also be one of the hour"),
  CANDIDATE_FIRST(
      "candidate before baseline",
      "every candidate run before every baseline run: a change may also be one of the hour"),
  INTERLEAVED("interleaved", "both sides mixed in time");

  private final String word;
  private final String words;

  RunOrder(String word, String words) {
    this.word = word;
    this.words = words;
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
    return words;
  }

  /** Whether each side came back after the other: then the hour speaks for neither. */
  static boolean inTurn(List<Run> one, List<Run> other) {
    List<Run> inTime =
        Stream.concat(one.stream(), other.stream())
            .sorted(Comparator.comparing(Run::started).thenComparing(Run::id))
            .toList();
    Set<String> ofOne = new HashSet<>(one.stream().map(Run::id).toList());
    int changes = 0;
    for (int i = 1; i < inTime.size(); i++) {
      boolean now = ofOne.contains(inTime.get(i).id());
      changes += now == ofOne.contains(inTime.get(i - 1).id()) ? 0 : 1;
    }
    return changes >= 3;
  }

  private static Instant first(List<Run> runs) {
    return runs.stream().map(Run::started).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static Instant last(List<Run> runs) {
    return runs.stream().map(Run::started).max(Comparator.naturalOrder()).orElseThrow();
  }
}
