package dev.plumbline.importer.hey;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.LineFile;
import dev.plumbline.importer.PrintedNumber;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordLines;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RequestLog;
import dev.plumbline.importer.RequestLog.Request;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.Undated;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The requests of {@code hey -o csv}: durations in seconds, the status code, and when each began in
 * seconds from the run's begin.
 */
final class HeyRequests {
  static final String HEAD = "response-time,DNS+dialup,DNS,Request-write,Response-delay,";

  private static final int COLUMNS = 8;
  private static final int DECIMALS = 4;
  private static final long NANOS = 100_000;
  private static final Endpoint SUCCEEDED = Endpoint.NONE;
  private static final Endpoint FAILED = new Endpoint("", "", true, true, "", "", "");

  private HeyRequests() {}

  static RunFacts read(
      SourceFile source, ReadContext context, RunSink sink, RecordedFacts.Tool tool)
      throws IOException, ImportFailure {
    List<Diagnostic> more = new ArrayList<>();
    more.add(
        Diagnostic.of(
            "HEY-NO-RESPONSE",
            Severity.INFO,
            "requests that got no response are missing from hey's csv: its summary counts them"));
    long zero = Undated.startNanos(source, context, length(source, context), more);
    RequestLog log =
        new RequestLog(
            source,
            context,
            sink,
            time("response-time", Role.DURATION),
            time("DNS+dialup", Role.CONNECTING),
            time("DNS", Role.OTHER),
            time("Request-write", Role.SENDING),
            time("Response-delay", Role.WAITING),
            time("Response-read", Role.RECEIVING));
    return log.read(line -> request(line, zero), tool, more);
  }

  /** From the run's begin to the end of its last request, in nanoseconds. */
  private static long length(SourceFile source, ReadContext context)
      throws IOException, ImportFailure {
    long[] last = new long[1];
    LineFile.read(
        source,
        new RecordLines<>(
            line -> request(line, 0),
            request -> last[0] = Math.max(last[0], request.end()),
            new Problems()),
        context);
    return last[0];
  }

  private static Metric time(String name, Role role) {
    return new Metric(name, Kind.REQUEST, role, MetricType.TREND, "s", DECIMALS);
  }

  private static Optional<Request> request(String line, long zero) {
    if (line.isBlank() || line.startsWith(HEAD)) {
      return Optional.empty();
    }
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(line);
    }
    long[] parts = new long[5];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = tenths(cells[i + 1]);
    }
    int status = Integer.parseInt(cells[6]);
    boolean failed = status >= 400;
    long took = tenths(cells[0]);
    long ended = Math.multiplyExact(Math.addExact(tenths(cells[7]), took), NANOS);
    return Optional.of(
        new Request(
            failed ? FAILED : SUCCEEDED,
            Math.addExact(zero, ended),
            took,
            status,
            failed ? cells[6] : "",
            parts));
  }

  /** Tenths of a millisecond. */
  private static long tenths(String seconds) {
    return PrintedNumber.fixed(seconds, DECIMALS);
  }
}
