package dev.plumbline.importer.vegeta;

import dev.plumbline.importer.LineFormat;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.Requests;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.RunSpan;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes over the records of results in the order of the file. */
final class Results implements LineFormat<ResultBatch> {
  private final RecordReader reader;
  private final Requests requests;
  private final RunSpan span;
  private final Problems problems = new Problems();
  private long records;
  private long unanswered;

  Results(RecordReader reader, RunSink sink, ReadContext context) {
    this.reader = reader;
    this.requests = new Requests(sink, context.limits(), VegetaFigures.LATENCY);
    this.span = new RunSpan(sink, context);
  }

  @Override
  public Parser<ResultBatch> parser() {
    return this::parse;
  }

  private void parse(byte[] text, int from, int to, ResultBatch batch) {
    for (int at = from; at < to; ) {
      int end = at;
      while (end < to && text[end] != '\n') {
        end++;
      }
      String line = new String(text, at, end - at, StandardCharsets.UTF_8).strip();
      line = line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!line.isEmpty()) {
        reader
            .read(line)
            .ifPresentOrElse(
                read -> {
                  batch.records.add(read);
                  batch.linesOf.add(batch.lines);
                },
                () -> batch.bad.add(batch.lines));
      }
      batch.lines++;
      at = end + 1;
    }
  }

  @Override
  public ResultBatch batch() {
    return new ResultBatch();
  }

  @Override
  public void accept(ResultBatch batch, long firstLine, long firstByte) {
    for (int i = 0; i < batch.records.size(); i++) {
      int line = batch.linesOf.get(i);
      String problem = take(batch.records.get(i));
      if (!problem.isEmpty()) {
        problem(problem, batch, line, firstLine, firstByte);
      }
    }
    for (int line : batch.bad) {
      problem(Problems.BAD_LINE, batch, line, firstLine, firstByte);
    }
  }

  private void problem(String code, ResultBatch batch, int line, long firstLine, long firstByte) {
    String message =
        switch (code) {
          case Problems.NEGATIVE -> "a latency below zero";
          case Problems.BAD_TIME -> "a time more than a year away from the first";
          case Problems.CLOCK_BACK -> "a request sent before those written earlier";
          default -> "a line that is no result of vegeta";
        };
    problems.add(code, message, firstLine + line, firstByte + batch.startOfLine(line));
  }

  /** The code of what is wrong with a record, empty where nothing is. */
  private String take(ResultRecord read) {
    if (read.latency() < 0) {
      return Problems.NEGATIVE;
    }
    long end = read.sent() + read.latency();
    if (read.sent() < 0 || end < 0) {
      return Problems.BAD_TIME;
    }
    RunSpan.Step step = span.take(end);
    if (step == RunSpan.Step.FAR_AWAY) {
      return Problems.BAD_TIME;
    }
    records++;
    unanswered += read.status() == 0 ? 1 : 0;
    Endpoint endpoint =
        new Endpoint(read.url(), read.method(), false, read.failed(), "", read.attack(), "");
    requests
        .of(endpoint)
        .take(
            end, read.latency(), read.status(), failure(read), () -> Map.of("error", read.error()));
    return step == RunSpan.Step.CLOCK_BACK ? Problems.CLOCK_BACK : "";
  }

  private static String failure(ResultRecord read) {
    if (!read.failed()) {
      return "";
    }
    return read.status() == 0 ? "no response" : Integer.toString(read.status());
  }

  @Override
  public void skipped(long line, long firstByte, long length) {
    problems.add(Problems.LONG_LINE, "a line of " + length + " bytes was skipped", line, firstByte);
  }

  @Override
  public boolean endsWhole(byte[] text, int length, long line, long firstByte) {
    // Base64 and URLs of a row read well when cut: only a line end tells that it is whole.
    if (reader instanceof JsonRecords
        && reader.read(new String(text, 0, length, StandardCharsets.UTF_8)).isPresent()) {
      return true;
    }
    problems.add(
        Problems.CUT, "the file ends in the middle of a record, which is lost", line, firstByte);
    return false;
  }

  void finish() {
    requests.finish();
  }

  RunSpan span() {
    return span;
  }

  Problems problems() {
    return problems;
  }

  long records() {
    return records;
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(requests.diagnostics());
    if (unanswered > 0) {
      all.add(VegetaFigures.unanswered(unanswered, records));
    }
    return all;
  }
}
