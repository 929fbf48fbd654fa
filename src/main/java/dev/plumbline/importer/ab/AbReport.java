package dev.plumbline.importer.ab;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.PrintedNumber;
import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.PrintedResults;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Role;
import dev.plumbline.model.Severity;
import dev.plumbline.model.Words;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The report that ab prints. */
final class AbReport {
  static final Metric LATENCY = PrintedResults.latency("ms");

  private static final Pattern BEGIN = Pattern.compile("^ *This is ApacheBench, Version");
  private static final Pattern END = Pattern.compile("^ *100% +[0-9]+ \\(longest request\\)");
  private static final Pattern PERCENTILE = Pattern.compile("^ *([0-9]+)% +([0-9]+)\\b");
  private static final Pattern KINDS =
      Pattern.compile("^ *\\(.*\\bLength: ([0-9]+), Exceptions: [0-9]+\\)");

  private final PrintedReport report;
  private final PrintedResults results;

  private AbReport(PrintedReport report, PrintedResults results) {
    this.report = report;
    this.results = results;
  }

  static RunFacts read(
      SourceFile source, ReadContext context, RunSink sink, RecordedFacts.Tool tool)
      throws IOException, ImportFailure {
    PrintedResults results = new PrintedResults(source, context, sink);
    for (PrintedReport report : PrintedReport.all(source, BEGIN, END)) {
      new AbReport(report, results).read();
    }
    results.tell(
        "AB-PRECISION",
        Severity.INFO,
        "ab's report has whole milliseconds, and as the mean the concurrency divided by the rate");
    return results.facts(tool);
  }

  private void read() {
    long requests = report.count("Complete requests:");
    // Of a single request ab prints no percentiles.
    if (requests != 1 || !report.says("Total:")) {
      results.requireWhole(report);
    }
    results.lasted(report.number("Time taken for tests:"));
    PrintedResults.Result result = results.add(report.after("Document Path:"), LATENCY);
    result.requests(requests, failed());
    if (requests <= 0) {
      return;
    }
    results.total(PrintedResults.RECEIVED, report.number("Total transferred:"));
    result.figure(PrintedResults.RATE, "mean", report.number("Requests per second:"));
    result.latency("mean", report.number("Time per request:"));
    for (MatchResult line : report.findAll(PERCENTILE)) {
      result.latency(PrintedResults.percentile(line.group(1)), PrintedNumber.of(line.group(2)));
    }
    times(result, "Total:", LATENCY);
    times(result, "Connect:", PrintedResults.time("connect", Role.CONNECTING, "ms"));
    times(result, "Processing:", PrintedResults.time("processing", Role.OTHER, "ms"));
    times(result, "Waiting:", PrintedResults.time("waiting", Role.WAITING, "ms"));
  }

  /**
   * Failed requests as ab counts them. A response of another length than the first has failed for
   * it; one with a status other than 2xx may be among those or not.
   */
  private long failed() {
    long said = Math.max(0, report.count("Failed requests:"));
    long refused = Math.max(0, report.count("Non-2xx responses:"));
    long length =
        report.find(KINDS).map(kinds -> (long) PrintedNumber.of(kinds.group(1))).orElse(0L);
    if (length > refused) {
      results.tell(
          "AB-LENGTH",
          Severity.WARNING,
          Words.counted(length - refused, "request counts", "requests count")
              + " as failed only since the response was not as long as the first"
              + " one: for a page that varies that is no failure (ab -l)");
    }
    return said - Math.min(said, length) + Math.max(length, refused);
  }

  /** A row of the table of connection times: min, mean, deviation, median, max; -S leaves two. */
  private void times(PrintedResults.Result result, String row, Metric metric) {
    String cells = report.after(row);
    List<String> of = cells.isEmpty() ? List.of() : List.of(cells.split(" +"));
    if (of.size() == 5 || of.size() == 3) {
      result.figure(metric, "min", PrintedNumber.of(of.getFirst()));
      result.figure(metric, "mean", PrintedNumber.of(of.get(1)));
      result.figure(metric, "max", PrintedNumber.of(of.getLast()));
    }
    if (of.size() == 5) {
      result.figure(metric, "p50", PrintedNumber.of(of.get(3)));
    }
  }
}
