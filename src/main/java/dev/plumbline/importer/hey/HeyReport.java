package dev.plumbline.importer.hey;

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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The summary that hey prints. */
final class HeyReport {
  private static final Metric LATENCY = PrintedResults.latency("s");

  private static final Pattern BEGIN = Pattern.compile("^Summary:$");
  private static final Pattern END = Pattern.compile("^ *\\[[0-9]+]\\s+[0-9]+ responses$");
  private static final Pattern PERCENTILE = Pattern.compile("^ *([0-9]+)%+ in ([0-9.]+) secs\\.?$");
  private static final Pattern STATUS = Pattern.compile("^ *\\[([0-9]+)]\\s+([0-9]+) responses$");

  /** The name of an error ends where its line does: "Get http://…: connection refused". */
  private static final Pattern ERROR =
      Pattern.compile("^ *\\[([0-9]+)]\\s+(?![0-9]+ responses$).+");

  private final PrintedReport report;
  private final PrintedResults results;
  private long responses;
  private long refused;
  private long errors;

  private HeyReport(PrintedReport report, PrintedResults results) {
    this.report = report;
    this.results = results;
  }

  static RunFacts read(
      SourceFile source, ReadContext context, RunSink sink, RecordedFacts.Tool tool)
      throws IOException, ImportFailure {
    PrintedResults results = new PrintedResults(source, context, sink);
    for (PrintedReport report : PrintedReport.all(source, BEGIN, END)) {
      new HeyReport(report, results).read();
    }
    results.tell(
        "HEY-PRECISION", Severity.INFO, "hey prints tenths of a millisecond, and no address");
    return results.facts(tool);
  }

  private void read() {
    for (MatchResult line : report.findAll(STATUS)) {
      long count = (long) PrintedNumber.of(line.group(2));
      responses += count;
      refused += PrintedNumber.of(line.group(1)) >= 400 ? count : 0;
    }
    for (MatchResult line : report.findAll(ERROR)) {
      errors += (long) PrintedNumber.of(line.group(1));
    }
    double seconds = report.number("Total:");
    double rate = report.number("Requests/sec:");
    requireWhole(seconds * rate);
    results.lasted(seconds);
    PrintedResults.Result result = results.add("", LATENCY);
    result.requests(responses + errors, refused + errors);
    if (responses == 0) {
      return;
    }
    if (errors > 0) {
      results.tell(
          "HEY-NO-RESPONSE",
          Severity.WARNING,
          Words.counted(errors, "request", "requests")
              + " got no response: without a duration, and in no percentile");
    }
    result.figure(LATENCY, "count", (double) responses);
    result.figure(LATENCY, "failed", (double) refused);
    result.latency("min", report.number("Fastest:"));
    result.latency("mean", report.number("Average:"));
    result.latency("max", report.number("Slowest:"));
    for (MatchResult line : report.findAll(PERCENTILE)) {
      result.latency(PrintedResults.percentile(line.group(1)), PrintedNumber.of(line.group(2)));
    }
    result.figure(PrintedResults.RATE, "mean", rate);
    results.total(PrintedResults.RECEIVED, report.number("Total data:"));
    part(result, "DNS+dialup", Role.CONNECTING);
    part(result, "req write", Role.SENDING);
    part(result, "resp wait", Role.WAITING);
    part(result, "resp read", Role.RECEIVING);
  }

  /** The report has no last line: its counts must make up what rate and length say. */
  private void requireWhole(double requests) {
    double said = responses + errors;
    if (!(Math.abs(requests - said) <= Math.max(0.6, 0.002 * said))) {
      results.run().cut("all its counts of responses");
    }
  }

  /** Only the means: as fastest and slowest hey 0.1 prints those of whole requests at some rows. */
  private void part(PrintedResults.Result result, String row, Role role) {
    result.figure(PrintedResults.time(row, role, "s"), "mean", report.number(row + ":"));
  }
}
