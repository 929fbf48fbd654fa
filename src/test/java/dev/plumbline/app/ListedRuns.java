package dev.plumbline.app;

import dev.plumbline.model.Completeness;
import dev.plumbline.model.Run;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Runs as lists show them, without a store. */
final class ListedRuns {
  static final Instant ZERO = Instant.parse("2026-11-21T04:45:00Z");

  private ListedRuns() {}

  static Run run(String source, int minute, Map<String, String> labels) {
    return new Run(
        String.format(java.util.Locale.ROOT, "%012x", source.hashCode() * 31L + minute),
        "Release study",
        "",
        "k6",
        "2.2.0",
        "k6-ndjson",
        ZERO.plusSeconds(60L * minute),
        45_000_000_000L,
        1_000,
        5,
        Completeness.WHOLE,
        source,
        608_000,
        labels);
  }

  static Run on(RunSide side, String source, int minute) {
    return run(source, minute, Map.of(RunSide.LABEL, side.word()));
  }

  static Run partial(Run run) {
    return changed(run, run.id(), run.test(), Completeness.PARTIAL);
  }

  static Run named(Run run, String id) {
    return changed(run, id, run.test(), run.completeness());
  }

  static Run ofTest(Run run, String test) {
    return changed(run, run.id(), test, run.completeness());
  }

  private static Run changed(Run run, String id, String test, Completeness completeness) {
    return new Run(
        id,
        test,
        run.environment(),
        run.tool(),
        run.toolVersion(),
        run.format(),
        run.started(),
        run.endNanos(),
        run.requests(),
        run.failed(),
        completeness,
        run.source(),
        run.sourceBytes(),
        run.labels());
  }

  /** Of a run of whose file nothing but figures is known. */
  static LibraryEntry figuresOnly(Run run) {
    LibraryEntry entry = entry(run, ThresholdOutcome.NONE, "");
    return new LibraryEntry(
        run,
        entry.name(),
        true,
        entry.headline(),
        0,
        entry.history(),
        entry.place(),
        entry.thresholds(),
        entry.note(),
        entry.imported());
  }

  static LibraryEntry entry(Run run, ThresholdOutcome thresholds, String note) {
    return new LibraryEntry(
        run,
        RunNames.of(java.util.List.of(run)).get(run.id()),
        false,
        Optional.empty(),
        0,
        java.util.List.of(),
        -1,
        thresholds,
        note,
        ZERO);
  }
}
