package dev.plumbline.importer.pgbench;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.LineFile;
import dev.plumbline.importer.PackedEnd;
import dev.plumbline.importer.PrintedResults;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordLines;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Severity;
import dev.plumbline.model.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The intervals of {@code pgbench --aggregate-interval}, of all threads together: figures only.
 * Until PostgreSQL 14 skipped transactions are among those of an interval; since 15 they are not.
 */
final class IntervalLog {
  private static final Metric LATENCY = PrintedResults.latency("us");

  /** Of a time until the year 2286. */
  private static final int SECOND_DIGITS = 10;

  private static final int COLUMNS_SINCE_15 = 15;
  private static final long NANOS = 1_000_000_000;

  /** Seconds beyond the year 2255 are no times: their nanoseconds fit no long. */
  private static final long LATEST = 9_000_000_000L;

  /** More transactions than an interval can have. */
  private static final long MOST = 1_000_000_000_000L;

  /** What a line says; times in microseconds. */
  private record Interval(
      long second, long timed, double sum, long min, long max, long skipped, long failed) {}

  private final List<Interval> intervals = new ArrayList<>();
  private final Problems problems = new Problems();

  private IntervalLog() {}

  static RunFacts read(
      SourceFile source, ReadContext context, RunSink sink, RecordedFacts.Tool tool)
      throws IOException, ImportFailure {
    IntervalLog log = new IntervalLog();
    boolean damaged = log.lines(source, context);
    for (SourceFile part : source.parts()) {
      damaged |= log.lines(part, context);
    }
    return log.facts(new PrintedResults(source, context, sink), tool, damaged);
  }

  private boolean lines(SourceFile file, ReadContext context) throws IOException, ImportFailure {
    PackedEnd end =
        LineFile.read(
            file, new RecordLines<>(IntervalLog::interval, intervals::add, problems), context);
    return !end.damage().isEmpty();
  }

  private static Optional<Interval> interval(String line) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    String[] cells = line.split(" ", -1);
    if (cells.length < 6 || cells[0].length() > SECOND_DIGITS) {
      throw new IllegalArgumentException(line);
    }
    boolean since15 = cells.length >= COLUMNS_SINCE_15;
    long skipped = cells.length > 10 ? count(cells[10]) : 0;
    long failed = 0;
    for (int i = 13; since15 && i < cells.length; i++) {
      failed += count(cells[i]);
    }
    long second = Long.parseLong(cells[0]);
    if (second > LATEST) {
      throw new IllegalArgumentException(line);
    }
    return Optional.of(
        new Interval(
            second,
            count(cells[1]) - (since15 ? 0 : skipped),
            Double.parseDouble(cells[2]),
            Long.parseLong(cells[4]),
            Long.parseLong(cells[5]),
            skipped,
            failed));
  }

  private static long count(String cell) {
    long count = Long.parseLong(cell);
    if (count < 0 || count > MOST) {
      throw new IllegalArgumentException(cell);
    }
    return count;
  }

  private RunFacts facts(PrintedResults results, RecordedFacts.Tool tool, boolean damaged)
      throws ImportFailure {
    if (damaged || problems.lost() > 0) {
      results.run().cut("some of its intervals");
      problems.diagnostics().forEach(results.run()::tell);
    }
    results.run().endUnproven();
    PrintedResults.Result result = results.add("", LATENCY);
    long timed = 0;
    long failed = 0;
    long skipped = 0;
    double sum = 0;
    long min = Long.MAX_VALUE;
    long max = 0;
    long first = Long.MAX_VALUE;
    long last = 0;
    for (Interval interval : intervals) {
      timed += interval.timed;
      failed += interval.failed;
      skipped += interval.skipped;
      sum += interval.sum;
      first = Math.min(first, interval.second);
      last = Math.max(last, interval.second);
      if (interval.timed > 0) {
        min = Math.min(min, interval.min);
        max = Math.max(max, interval.max);
      }
    }
    result.requests(timed + failed, failed);
    if (timed > 0) {
      result.figure(LATENCY, "count", (double) timed);
      result.figure(LATENCY, "failed", 0);
      result.latency("min", (double) min);
      result.latency("mean", sum / timed);
      result.latency("max", (double) max);
      results.lasted((double) last - first);
    }
    if (skipped > 0) {
      results.tell(
          "PGBENCH-SKIPPED",
          Severity.WARNING,
          Words.counted(skipped, "transaction was", "transactions were")
              + " skipped as too late, and in no figure");
    }
    results.tell(
        "PGBENCH-INTERVALS",
        Severity.INFO,
        "an aggregated log has no percentiles, and says when its last interval began, not when it"
            + " ended");
    return results.facts(tool, OptionalLong.of(last * NANOS));
  }
}
