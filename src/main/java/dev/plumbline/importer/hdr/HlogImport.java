package dev.plumbline.importer.hdr;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.LineFile;
import dev.plumbline.importer.PackedEnd;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.RunSpan;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.Undated;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An interval log as a run: a series for each tag, every second its buckets with their counts. */
final class HlogImport {
  /** Intervals of a second are a few milliseconds longer or shorter. */
  private static final double COARSE = 1.5;

  private HlogImport() {}

  static RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    RunSpan span = new RunSpan(sink, context);
    HlogIntervals intervals = new HlogIntervals(sink, span);
    PackedEnd end = LineFile.read(source, intervals, context);
    sink.finish();
    List<Diagnostic> diagnostics = new ArrayList<>();
    intervals.unit().ifPresent(unit -> diagnostics.add(unit.diagnostic()));
    if (intervals.longest() > COARSE) {
      diagnostics.add(
          Diagnostic.of(
              "HDR-INTERVALS",
              Severity.INFO,
              String.format(
                  Locale.ROOT,
                  "intervals are up to %,.1f s long: all values of one are counted in the second"
                      + " in which it ends, and windows can cut no finer",
                  intervals.longest())));
    }
    if (sink.overflowed()) {
      diagnostics.add(
          Diagnostic.of(
              "PB-SERIES-CAPPED",
              Severity.WARNING,
              "more tags than the limit: the rest is counted together as \"(other)\""));
    }
    RunFacts facts =
        new RecordedFacts(source, context, intervals.problems, end)
            .of(
                new RecordedFacts.Tool("hdrhistogram", "", HdrFormat.LOG.id),
                span,
                intervals.intervals(),
                List.of(),
                diagnostics);
    if (intervals.unit().isEmpty()) {
      throw new ImportFailure(
          "PB-EMPTY", source.path() + " holds intervals without a value; nothing was stored");
    }
    return intervals.clock.isDated(facts.startNanos()) ? facts : dated(facts, source, context);
  }

  /** Of a log whose times count from its own beginning. */
  private static RunFacts dated(RunFacts facts, SourceFile source, ReadContext context) {
    List<Diagnostic> diagnostics = new ArrayList<>(facts.diagnostics());
    long duration = facts.endNanos() - facts.startNanos();
    long start = Undated.startNanos(source, context, duration, diagnostics);
    return new RunFacts(
        facts.tool(),
        facts.toolVersion(),
        facts.format(),
        start,
        start + duration,
        facts.records(),
        facts.statedRequests(),
        facts.statedFailed(),
        facts.completeness(),
        facts.thresholds(),
        diagnostics);
  }
}
