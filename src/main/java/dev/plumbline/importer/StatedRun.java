package dev.plumbline.importer;

import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import dev.plumbline.model.StatedThreshold;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A run of which a file states figures but holds no values: it can be shown and budgeted, never
 * re-sliced, merged or given an interval.
 */
public final class StatedRun {
  private final SourceFile source;
  private final ReadContext context;
  private final RunSink sink;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<StatedThreshold> thresholds = new ArrayList<>();
  private Completeness completeness = Completeness.WHOLE;
  private long figures;
  private long requests = -1;
  private long failed = -1;

  public StatedRun(SourceFile source, ReadContext context, RunSink sink) {
    this.source = source;
    this.context = context;
    this.sink = sink;
  }

  /**
   * States a figure; one that is no number is left out.
   *
   * @param statistic as in {@link dev.plumbline.model.SliceSink#stated}
   * @param value in the metric's unit
   */
  public void state(SeriesKey of, String statistic, double value) {
    if (Double.isFinite(value)) {
      sink.stated(of, statistic, value);
      figures++;
    }
  }

  /** How many requests the whole run made, and how many of them failed; -1 where it is not said. */
  public void requests(long all, long failures) {
    requests = all;
    failed = failures;
  }

  /**
   * The file ends before all that its tool writes.
   *
   * @param missing what is not there: "the line of transfers"
   */
  public void cut(String missing) {
    completeness = Completeness.PARTIAL;
    diagnostics.add(
        Diagnostic.of(
            Problems.CUT,
            Severity.WARNING,
            "the file ends early, without " + missing + ", so the run is partial"));
  }

  /** Whether more figures followed cannot be told: where it may end, the file has no mark. */
  public void endUnproven() {
    completeness = completeness == Completeness.WHOLE ? Completeness.UNKNOWN : completeness;
  }

  public void tell(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  public void threshold(StatedThreshold threshold) {
    thresholds.add(threshold);
  }

  /**
   * @param end of the run in epoch nanoseconds; empty where the file does not say
   * @throws ImportFailure when no figure was stated
   */
  public RunFacts facts(RecordedFacts.Tool tool, OptionalLong end, long durationNanos)
      throws ImportFailure {
    if (figures == 0) {
      throw new ImportFailure(
          "PB-EMPTY", source.path() + " states no figure of a run; nothing was stored");
    }
    diagnostics.addFirst(
        Diagnostic.of(
            "PB-FIGURES-ONLY",
            Severity.INFO,
            "the file states figures only: they can be shown and budgeted, not re-sliced,"
                + " merged or given an interval"));
    long start =
        end.isPresent()
            ? end.getAsLong() - durationNanos
            : Undated.startNanos(source, context, durationNanos, diagnostics);
    return new RunFacts(
        tool.name(),
        tool.version(),
        tool.format(),
        start,
        start + durationNanos,
        figures,
        Math.max(0, requests),
        failed,
        completeness,
        thresholds,
        diagnostics);
  }
}
