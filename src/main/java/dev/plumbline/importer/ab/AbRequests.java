package dev.plumbline.importer.ab;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
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
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The requests of {@code ab -g}, sorted by how long they took: start as text and in epoch seconds,
 * then whole milliseconds until connected, from there to the end, in all, and until the first byte.
 */
final class AbRequests {
  private static final int COLUMNS = 6;

  private AbRequests() {}

  static RunFacts read(
      SourceFile source, ReadContext context, RunSink sink, RecordedFacts.Tool tool)
      throws IOException, ImportFailure {
    RequestLog log =
        new RequestLog(
            source,
            context,
            sink,
            time("ttime", Role.DURATION),
            time("ctime", Role.CONNECTING),
            time("dtime", Role.OTHER),
            time("wait", Role.WAITING));
    return log.read(
        AbRequests::request,
        tool,
        List.of(
            Diagnostic.of(
                Diagnostic.WHOLE_SECONDS,
                Severity.WARNING,
                "a file of ab -g says in whole seconds when a request began: the length of the run"
                    + " and its rate are uncertain by a second at either end"),
            Diagnostic.of(
                "AB-OUTCOMES",
                Severity.INFO,
                "a file of ab -g says nothing of outcomes: failed requests are among the others")));
  }

  private static Metric time(String name, Role role) {
    return new Metric(name, Kind.REQUEST, role, MetricType.TREND, "ms", 0);
  }

  private static Optional<Request> request(String line) {
    if (line.isBlank() || line.startsWith("starttime\t")) {
      return Optional.empty();
    }
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(line);
    }
    long start = Long.parseLong(cells[1]);
    long total = Long.parseLong(cells[4]);
    return Optional.of(
        new Request(
            Endpoint.NONE,
            Math.addExact(
                Math.multiplyExact(start, 1_000_000_000L), Math.multiplyExact(total, 1_000_000L)),
            total,
            -1,
            "",
            Long.parseLong(cells[2]),
            Long.parseLong(cells[3]),
            Long.parseLong(cells[5])));
  }
}
