package dev.plumbline.importer.k6;

import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.LineFormat;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.RunSpan;
import dev.plumbline.importer.SampleKeepers;
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
  private final SampleKeepers kept;
  private final HeldRequests held = new HeldRequests();
  private final SaidTags said;
  private final Routes routes;
  private final Problems problems = new Problems();

  private final RunSpan span;

  private long points;

  // Where the point at hand is from.
  private PointBatch batch;
  private int index;
  private long batchLine;
  private long batchByte;

  K6Points(Supplier<Parser<PointBatch>> parsers, RunSink sink, ReadContext context) {
    ImportLimits limits = context.limits();
    this.parsers = parsers;
    this.span = new RunSpan(sink, context);
    this.sink = sink;
    this.kept = new SampleKeepers(limits.names());
    this.said = new SaidTags(context.rules());
    this.routes = new Routes(sink, limits.names(), kept, held, said);
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
    this.batch = batch;
    batchLine = firstLine;
    batchByte = firstByte;
    int declaration = 0;
    int nextDouble = 0;
    for (int i = 0; i < batch.points; i++) {
      while (declaration < batch.declarations.size()
          && batch.declarations.get(declaration).beforePoint() <= i) {
        declare(batch.declarations.get(declaration++));
      }
      index = i;
      long millionths = batch.values[i];
      double number = millionths == Micros.NONE ? batch.doubles.get(nextDouble++) : 0;
      take(batch.patterns[i], batch.nanos[i], millionths, number);
    }
    while (declaration < batch.declarations.size()) {
      declare(batch.declarations.get(declaration++));
    }
    for (PointBatch.Problem problem : batch.problems) {
      problems.add(
          problem.code(), problem.message(), firstLine + problem.line(), firstByte + problem.at());
    }
  }

  private void take(LinePattern pattern, long nanos, long millionths, double number) {
    switch (span.take(nanos)) {
      case FAR_AWAY -> {
        here(Problems.BAD_TIME, "a time more than a year away from the run's first point");
        return;
      }
      case CLOCK_BACK ->
          here(
              Problems.CLOCK_BACK,
              "the clock went back: from here on times overlap or stand out of order; every point"
                  + " counts at its own time");
      case USABLE -> {}
    }
    points++;
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
        here(Problems.NEGATIVE, pattern.metric + " below zero; left out of every figure");
      } else {
        to.take(nanos, millionths, number);
      }
    };
  }

  private void declare(PointBatch.Declared declared) {
    if (!routes.declare(declared.metric()) && points > 0) {
      at(
          declared.line(),
          "K6-JOINED-FILES",
          "two outputs stand one after the other in this file and are read as one run; split the"
              + " file to compare them");
    }
  }

  /** Something about the point at hand. */
  private void here(String code, String message) {
    at(problems.count(code) > 0 ? 0 : batch.lineOf(index), code, message);
  }

  /** Only the first place is kept, so only the first is looked for. */
  private void at(int line, String code, String message) {
    long place = problems.count(code) > 0 ? 0 : batch.startOfLine(line);
    problems.add(code, message, batchLine + line, batchByte + place);
  }

  @Override
  public void skipped(long line, long firstByte, long length) {
    problems.add(Problems.LONG_LINE, "a line of " + length + " bytes was skipped", line, firstByte);
  }

  @Override
  public boolean endsWhole(byte[] text, int length, long line, long firstByte) {
    PointBatch trial = new PointBatch();
    parser().parse(text, 0, length, trial);
    if (trial.problems.stream().noneMatch(p -> p.code().equals(Problems.BAD_LINE))) {
      return true;
    }
    problems.add(
        Problems.CUT,
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

  long points() {
    return points;
  }

  RunSpan span() {
    return span;
  }

  Problems problems() {
    return problems;
  }

  /** What is to be told beside the problems of lines. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(said.diagnostics());
    if (routes.folded()) {
      all.add(
          Diagnostic.of(
              "PB-NAMES-FOLDED",
              Severity.WARNING,
              "more request names than the limit: further URLs are stored by their template;"
                  + " set the name tag in the script to keep endpoints apart"));
    }
    if (sink.overflowed()) {
      all.add(
          Diagnostic.of(
              "PB-SERIES-CAPPED",
              Severity.WARNING,
              "more series than the limit: the rest is counted together as \"(other)\"; "
                  + sink.mostSpread()));
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
