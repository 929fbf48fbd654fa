package dev.plumbline.importer.plain;

import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.RunSpan;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.Undated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When rows were: by their times; by those since the run's begin; or, where they have none, a
 * second apart.
 *
 * <p>A run that does not say when it began has ended when its file was last written. How long it
 * was is known at its end, so it is read once more then, from that begin.
 */
final class RunClock {
  private static final long SECOND = 1_000_000_000L;

  private final SourceFile source;
  private final ReadContext context;
  private final Forms forms;
  private final Optional<Times.Form> form;
  private final boolean counted;
  private final long base;
  private final RunSpan span;
  private long rows;

  /**
   * @param form empty where rows have no times
   */
  RunClock(
      SourceFile source,
      ReadContext context,
      RunSink sink,
      Forms forms,
      Optional<Times.Form> form) {
    this.source = source;
    this.context = context;
    this.forms = forms;
    this.form = form;
    this.counted = form.isEmpty() || form.get().isSinceStart();
    Optional<Instant> said = context.rules().start();
    this.base =
        !counted
            ? 0
            : context
                .start()
                .orElseGet(
                    () ->
                        said.map(start -> ChronoUnit.NANOS.between(Instant.EPOCH, start))
                            .orElse(source.modifiedMillis() * 1_000_000L));
    this.span = new RunSpan(sink, counted ? context.startingAt(base) : context);
  }

  /** The reader of times for one thread; null where rows have none. */
  Times times() {
    return form.map(Times.Form::reader).orElse(null);
  }

  /** Epoch nanoseconds of the next row in the file's order. */
  long at(long time) {
    return base + (form.isEmpty() ? SECOND * rows++ : time);
  }

  RunSpan span() {
    return span;
  }

  /** What is told of times; called once, before the facts are made. */
  void tell() {
    if (form.isEmpty()) {
      forms.tell(
          "PB-NO-TIMES",
          dev.plumbline.model.Severity.WARNING,
          "no column says when rows were measured: they are placed a second apart in the order of"
              + " the file, so rates and windows mean nothing");
    }
  }

  /** The facts of a run that does not say when it began. */
  RunFacts dated(RunFacts facts) {
    if (!counted) {
      return facts;
    }
    long length = Math.max(0, facts.endNanos() - base);
    java.util.List<dev.plumbline.model.Diagnostic> told =
        new java.util.ArrayList<>(facts.diagnostics());
    long said = Undated.startNanos(source, context, length, told);
    long start = context.start().isPresent() ? base : said;
    return new RunFacts(
        facts.tool(),
        facts.toolVersion(),
        facts.format(),
        start,
        start + length,
        facts.records(),
        facts.statedRequests(),
        facts.statedFailed(),
        facts.completeness(),
        facts.thresholds(),
        told,
        facts.labels());
  }
}
