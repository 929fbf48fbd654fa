package dev.plumbline.importer;

import dev.plumbline.model.Completeness;
import dev.plumbline.model.Decimals;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import dev.plumbline.model.StatedThreshold;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A run of few values, all of which a file holds: benchmarks, page loads. What is stated beside
 * them is kept as figures.
 */
public final class ValuedRun {
  private static final long SECOND = 1_000_000_000L;

  private final SourceFile source;
  private final ReadContext context;
  private final RunSink sink;
  private final List<Value> values = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<StatedThreshold> thresholds = new ArrayList<>();
  private long last;
  private long figures;
  private boolean untimed;

  public ValuedRun(SourceFile source, ReadContext context, RunSink sink) {
    this.source = source;
    this.context = context;
    this.sink = sink;
  }

  private record Value(SeriesKey of, long nanos, double value) {}

  /**
   * Takes a value of a metric whose decimals are {@link Decimals#RAW}; one that is no number is
   * left out.
   *
   * @param nanos since the run's time zero
   */
  public void value(SeriesKey of, long nanos, double value) {
    if (Double.isFinite(value)) {
      values.add(new Value(of, nanos, value));
      last = Math.max(last, nanos);
    }
  }

  /** Takes a value of which the file says only that it came after the one before. */
  public void next(SeriesKey of, double value) {
    value(of, values.isEmpty() ? 0 : last + SECOND, value);
    untimed = true;
  }

  /** Takes a further value of the moment of the last one. */
  public void beside(SeriesKey of, double value) {
    value(of, last, value);
  }

  /** States a figure, as {@link StatedRun#state}. */
  public void state(SeriesKey of, String statistic, double value) {
    if (Double.isFinite(value)) {
      sink.stated(of, statistic, value);
      figures++;
    }
  }

  public void tell(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  public void threshold(StatedThreshold threshold) {
    thresholds.add(threshold);
  }

  /**
   * @param zero the run's time zero in epoch nanoseconds; empty where the file does not say
   * @throws ImportFailure when there was neither a value nor a figure
   */
  public RunFacts facts(RecordedFacts.Tool tool, OptionalLong zero) throws ImportFailure {
    if (values.isEmpty() && figures == 0) {
      throw new ImportFailure(
          "PB-EMPTY", source.path() + " holds no value of a run; nothing was stored");
    }
    if (untimed) {
      diagnostics.add(
          Diagnostic.of(
              "PB-NO-TIMES",
              Severity.INFO,
              "the file says in which order its values were measured, not when:"
                  + " they are placed a second apart"));
    }
    long start =
        zero.isPresent()
            ? zero.getAsLong()
            : Undated.startNanos(source, context, last, diagnostics);
    sink.startAt(start);
    for (Value value : values) {
      sink.addRaw(sink.series(value.of), start + value.nanos, value.value);
    }
    sink.finish();
    return new RunFacts(
        tool.name(),
        tool.version(),
        tool.format(),
        start,
        start + last,
        values.isEmpty() ? figures : values.size(),
        -1,
        -1,
        Completeness.WHOLE,
        thresholds,
        diagnostics);
  }
}
