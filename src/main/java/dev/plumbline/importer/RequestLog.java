package dev.plumbline.importer;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Metric;
import dev.plumbline.model.SeriesKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A run of which a plain file holds one request a line, in whatever order; with the further files
 * of its set.
 */
public final class RequestLog {
  /**
   * One request.
   *
   * @param end epoch nanoseconds
   * @param value integer of the duration's decimals
   * @param status code of the response, 0 where there was none, -1 where the file does not say
   * @param failure kind of the failure, empty where the request succeeded
   * @param parts values of the further metrics, in their order; absent ones are left away
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Request(
      Endpoint endpoint, long end, long value, int status, String failure, long... parts) {}

  private final SourceFile source;
  private final ReadContext context;
  private final RunSink sink;
  private final List<Metric> parts;
  private final Requests requests;
  private final Problems problems = new Problems();
  private final RunSpan span;
  private final Map<SeriesKey, Integer> series = new HashMap<>();
  private long records;

  /**
   * @param parts what else is said of each request
   */
  public RequestLog(
      SourceFile source, ReadContext context, RunSink sink, Metric duration, Metric... parts) {
    this.source = source;
    this.context = context;
    this.sink = sink;
    this.parts = List.of(parts);
    this.requests = new Requests(sink, context.limits(), duration);
    this.span = new RunSpan(sink, context);
  }

  /** Reads the file and its parts. */
  public RunFacts read(
      RecordLines.Reader<Request> reader, RecordedFacts.Tool tool, List<Diagnostic> more)
      throws IOException, ImportFailure {
    PackedEnd end = read(source, reader);
    for (SourceFile part : source.parts()) {
      PackedEnd of = read(part, reader);
      end =
          new PackedEnd(
              end.proof() && of.proof(), end.damage().isEmpty() ? of.damage() : end.damage());
    }
    requests.finish();
    return new RecordedFacts(source, context, problems, end)
        .of(tool, span, records, List.of(), join(more));
  }

  private List<Diagnostic> join(List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(more);
    all.addAll(requests.diagnostics());
    return all;
  }

  private PackedEnd read(SourceFile file, RecordLines.Reader<Request> reader)
      throws IOException, ImportFailure {
    RecordLines<?>[] lines = new RecordLines<?>[1];
    RecordLines<Request> format =
        new RecordLines<>(reader, request -> take(request, lines[0]), problems);
    lines[0] = format;
    return LineFile.read(file, format, context);
  }

  private void take(Request request, RecordLines<?> lines) {
    if (request.value < 0) {
      lines.here(Problems.NEGATIVE, "a duration below zero; left out of every figure");
      return;
    }
    if (span.take(request.end) == RunSpan.Step.FAR_AWAY) {
      lines.here(Problems.BAD_TIME, "a time more than a year away from the run's first record");
      return;
    }
    records++;
    requests
        .of(request.endpoint)
        .take(request.end, request.value, request.status, request.failure, Map::of);
    for (int i = 0; i < request.parts.length; i++) {
      int id = series.computeIfAbsent(new SeriesKey(parts.get(i), request.endpoint), sink::series);
      sink.add(id, request.end, request.parts[i]);
    }
  }
}
