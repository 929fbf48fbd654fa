package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.time.Instant;
import java.util.List;

/**
 * Runs that stand under one head.
 *
 * @param name of a promoted baseline; the side's word; empty for runs in no set
 * @param entries the newest first, at least one
 * @param sides which this is one of, whatever is filtered
 */
public record LibrarySet(Kind kind, String name, List<LibraryEntry> entries, MarkedSides sides) {
  public LibrarySet {
    entries = List.copyOf(entries);
  }

  /** What makes them a set. */
  public enum Kind {
    CANDIDATE,
    BASELINE,
    /** Promoted under a name. */
    PROMOTED,
    NONE
  }

  public Instant first() {
    return entries.getLast().run().started();
  }

  /** When the newest of them was started. */
  public Instant last() {
    return entries.getFirst().run().started();
  }

  /** In alphabetical order. */
  public List<String> tests() {
    return entries.stream().map(entry -> entry.run().test()).distinct().sorted().toList();
  }

  /** How many of its runs, those that are cut left out, ended so. */
  public long count(ThresholdOutcome.Verdict verdict) {
    return entries.stream()
        .filter(entry -> !entry.run().isPartial() && entry.thresholds().verdict() == verdict)
        .count();
  }

  public List<Run> runs() {
    return entries.stream().map(LibraryEntry::run).toList();
  }
}
