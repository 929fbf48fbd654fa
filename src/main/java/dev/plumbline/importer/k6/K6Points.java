package dev.plumbline.importer.k6;

import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.LineFormat;
import dev.plumbline.importer.RunSink;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import dev.plumbline.model.StatedThreshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes over points in the order of the file: where lines of NDJSON and rows of CSV meet. */
final class K6Points implements LineFormat<PointBatch> {
  private final Supplier<Parser<PointBatch>> parsers;
  private final RunSink sink;
  private final KeptSamples kept = new KeptSamples();
  private final HeldRequests held = new HeldRequests();
  private final Routes routes;
  private final Problems problems = new Problems();

  private long points;
  private long firstNanos;
  private long lastNanos = Long.MIN_VALUE;
  private boolean cut;

  K6Points(Supplier<Parser<PointBatch>> parsers, RunSink sink, ImportLimits limits) {
    this.parsers = parsers;
    this.sink = sink;
    this.routes = new Routes(sink, limits.names(), kept, held);
  }

  @Override
  public Parser<PointBatch> parser() {
    return parsers.get();
  }

  @Override
  public PointBatch batch() {
    return new PointBatch();
  }

  @Override
  public void accept(PointBatch batch, long firstLine, long firstByte) {
    int declaration = 0;
    int nextDouble = 0;
    for (int i = 0; i < batch.points; i++) {
      while (declaration < batch.declarations.size()
          && batch.declarations.get(declaration).beforePoint() <= i) {
        declare(batch.declarations.get(declaration++), firstLine);
      }
      long millionths = batch.values[i];
      double number = millionths == Micros.NONE ? batch.doubles.get(nextDouble++) : 0;
      take(batch.patterns[i], batch.nanos[i], millionths, number);
    }
    while (declaration < batch.declarations.size()) {
      declare(batch.declarations.get(declaration++), firstLine);
    }
    for (PointBatch.Problem problem : batch.problems) {
      problems.add(
          problem.code(), problem.message(), firstLine + problem.line(), firstByte + problem.at());
    }
  }

  private void take(LinePattern pattern, long nanos, long millionths, double number) {
    if (points++ == 0) {
      firstNanos = nanos;
      sink.startAt(nanos);
    }
    lastNanos = Math.max(lastNanos, nanos);
    if (pattern.route == null) {
      pattern.route = route(pattern);
    }
    pattern.route.take(nanos, millionths, number);
  }

  private Route route(LinePattern pattern) {
    Route to = routes.of(pattern.metric, pattern.tags);
    K6Metric metric = routes.declared().get(pattern.metric);
    if (!(metric == null ? K6Metric.presumed(pattern.metric) : metric).isTime()) {
      return to;
    }
    return (nanos, millionths, number) -> {
      if (millionths == Micros.NONE ? number < 0 : millionths < 0) {
        problems.add(
            JsonLine.NEGATIVE, pattern.metric + " below zero; left out of every figure", 0, -1);
      } else {
        to.take(nanos, millionths, number);
      }
    };
  }

  private void declare(PointBatch.Declared declared, long firstLine) {
    if (!routes.declare(declared.metric()) && points > 0) {
      problems.add(
          "K6-JOINED-FILES",
          "a metric is declared again: two outputs were written one after the other into this"
              + " file and are read as one run",
          firstLine + declared.line(),
          -1);
    }
  }

  @Override
  public void skipped(long line, long firstByte, long length) {
    problems.add("K6-LONG-LINE", "a line of " + length + " bytes was skipped", line, firstByte);
  }

  @Override
  public boolean endsWhole(byte[] text, int length, long line, long firstByte) {
    PointBatch trial = new PointBatch();
    parser().parse(text, 0, length, trial);
    if (trial.problems.isEmpty()) {
      return true;
    }
    cut = true;
    problems.add(
        "K6-CUT",
        "the file ends in the middle of this line, so the run is partial",
        line,
        firstByte);
    return false;
  }

  /** Hands on what is still held; called once, after the last line. */
  void finish() {
    held.release();
    sink.finish();
    kept.handOn(sink);
  }

  /** Whether a last line was cut. */
  boolean cut() {
    return cut;
  }

  long points() {
    return points;
  }

  /** Records that are lost: broken JSON and skipped lines, not text between the records. */
  long lost() {
    return problems.count(JsonLine.BAD_LINE) + problems.count("K6-LONG-LINE") + (cut ? 1 : 0);
  }

  /** The line of the first lost record. */
  long firstLossLine() {
    return problems.diagnostics().stream()
        .filter(d -> d.severity() == Severity.WARNING)
        .mapToLong(Diagnostic::line)
        .filter(line -> line > 0)
        .min()
        .orElse(0);
  }

  long firstNanos() {
    return firstNanos;
  }

  long lastNanos() {
    return lastNanos;
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(problems.diagnostics());
    if (routes.folded()) {
      all.add(
          Diagnostic.of(
              "K6-NAMES-FOLDED",
              Severity.WARNING,
              "more request names than the limit: further URLs are stored by their template;"
                  + " set the name tag in the script to keep endpoints apart"));
    }
    if (sink.overflowed()) {
      all.add(
          Diagnostic.of(
              "K6-SERIES-CAPPED",
              Severity.WARNING,
              "more series than the limit: the rest is counted together as \"(other)\""));
    }
    if (!routes.presumed().isEmpty()) {
      all.add(
          Diagnostic.of(
              "K6-UNDECLARED",
              Severity.INFO,
              "the file does not say of what type these metrics are; they are read as trends: "
                  + String.join(", ", routes.presumed().stream().sorted().toList())));
    }
    return all;
  }

  /** The thresholds that the file states; whether they were met only a summary knows. */
  List<StatedThreshold> thresholds(String source) {
    return routes.declared().values().stream()
        .flatMap(
            metric ->
                metric.thresholds().stream()
                    .map(
                        expression ->
                            new StatedThreshold(
                                metric.name(), expression, source, Optional.empty())))
        .toList();
  }
}
