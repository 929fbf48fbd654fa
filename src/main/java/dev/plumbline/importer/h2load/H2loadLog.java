package dev.plumbline.importer.h2load;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RequestLog;
import dev.plumbline.importer.RequestLog.Request;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The requests of {@code h2load --log-file}: start in epoch µs, status (-1: none), duration in µs.
 */
final class H2loadLog {
  private static final int LINES = 20;
  private static final Pattern LINE = Pattern.compile("[0-9]{15,17}\t(?:-1|[0-9]{3})\t[0-9]{1,18}");
  private static final Metric LATENCY =
      new Metric("latency", Kind.REQUEST, Role.DURATION, MetricType.TREND, "us", 0);
  private static final Endpoint FAILED = new Endpoint("", "", true, true, "", "", "");

  private H2loadLog() {}

  /** Whether most of the first lines have the shape; the last of the head may be cut. */
  static boolean is(PrintedReport text) {
    List<String> lines = text.lines();
    List<String> first = lines.subList(0, Math.min(LINES, lines.size() - 1));
    long fit = first.stream().filter(line -> LINE.matcher(line).matches()).count();
    return fit > 0 && fit >= 0.8 * first.size();
  }

  static RunFacts read(
      SourceFile source, ReadContext context, RunSink sink, RecordedFacts.Tool tool)
      throws IOException, ImportFailure {
    return new RequestLog(source, context, sink, LATENCY).read(H2loadLog::request, tool, List.of());
  }

  private static Optional<Request> request(String line) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    String[] cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalArgumentException(line);
    }
    long took = Long.parseLong(cells[2]);
    long end = Math.multiplyExact(Math.addExact(Long.parseLong(cells[0]), took), 1_000L);
    int status = Math.max(0, Integer.parseInt(cells[1]));
    boolean failed = status == 0 || status >= 400;
    String failure = status == 0 ? "no response" : cells[1];
    return Optional.of(
        new Request(failed ? FAILED : Endpoint.NONE, end, took, status, failed ? failure : ""));
  }
}
