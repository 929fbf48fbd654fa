package dev.plumbline.importer.pgbench;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordLines;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RequestLog;
import dev.plumbline.importer.RequestLog.Request;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.Severity;
import dev.plumbline.model.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** The transactions of {@code pgbench --log}: one a line, when it was done. */
final class TransactionLog implements RecordLines.Reader<Request> {
  private static final Metric LATENCY = time("latency", Role.DURATION);
  private static final Metric LAG = time("schedule_lag", Role.OTHER);

  /** Transactions of a word instead of a time: skipped, or failed in some way. */
  private final Map<String, LongAdder> untimed = new ConcurrentHashMap<>();

  private TransactionLog() {}

  static RunFacts read(
      SourceFile source, ReadContext context, RunSink sink, RecordedFacts.Tool tool)
      throws IOException, ImportFailure {
    TransactionLog log = new TransactionLog();
    RunFacts facts = new RequestLog(source, context, sink, LATENCY, LAG).read(log, tool, List.of());
    List<Diagnostic> diagnostics = new ArrayList<>(facts.diagnostics());
    log.untimed.forEach((word, count) -> diagnostics.add(told(word, count.sum())));
    return new RunFacts(
        facts.tool(),
        facts.toolVersion(),
        facts.format(),
        facts.startNanos(),
        facts.endNanos(),
        facts.records(),
        facts.statedRequests(),
        facts.statedFailed(),
        facts.completeness(),
        facts.thresholds(),
        diagnostics);
  }

  private static Diagnostic told(String word, long count) {
    return word.equals("skipped")
        ? Diagnostic.of(
            "PGBENCH-SKIPPED",
            Severity.WARNING,
            Words.counted(count, "transaction was", "transactions were")
                + " skipped, already later than the latency limit at the turn to begin: in no"
                + " figure")
        : Diagnostic.of(
            "PGBENCH-FAILED",
            Severity.WARNING,
            Words.counted(count, "transaction", "transactions")
                + " failed ("
                + word
                + "): pgbench writes no time then, so in no figure");
  }

  private static Metric time(String name, Role role) {
    return new Metric(name, Kind.REQUEST, role, MetricType.TREND, "us", 0);
  }

  @Override
  public Optional<Request> read(String line) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    String[] cells = line.split(" ", -1);
    if (cells.length < 6 || cells.length > 8) {
      throw new IllegalArgumentException(line);
    }
    int script = Integer.parseInt(cells[3]);
    long seconds = Long.parseLong(cells[4]);
    long micros = Long.parseLong(cells[5]);
    long end =
        Math.multiplyExact(Math.addExact(Math.multiplyExact(seconds, 1_000_000L), micros), 1_000L);
    if (!cells[2].isEmpty() && Character.isLetter(cells[2].charAt(0))) {
      untimed.computeIfAbsent(cells[2], _ -> new LongAdder()).increment();
      return Optional.empty();
    }
    Endpoint endpoint = new Endpoint("script " + script, "", true, false, "", "", "");
    long took = Long.parseLong(cells[2]);
    return Optional.of(
        cells.length == 6
            ? new Request(endpoint, end, took, -1, "")
            : new Request(endpoint, end, took, -1, "", Long.parseLong(cells[6])));
  }
}
