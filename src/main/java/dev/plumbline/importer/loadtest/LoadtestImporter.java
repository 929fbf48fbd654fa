package dev.plumbline.importer.loadtest;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.PrintedNumber;
import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.PrintedResults;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads loadtest's report. */
public final class LoadtestImporter implements ResultImporter {
  private static final String FORMAT = "loadtest-text";
  private static final Metric LATENCY = PrintedResults.latency("ms");

  private static final Pattern BEGIN = Pattern.compile("^Target URL: ");
  private static final Pattern END = Pattern.compile("^ *100% .*\\(longest request\\)$");
  private static final Pattern RATE =
      Pattern.compile("^(?:Effective rps|Requests per second): +([0-9.]+)$");
  private static final Pattern PERCENTILE = Pattern.compile("^ *([0-9]+)% +([0-9.]+) ms");

  @Override
  public String id() {
    return "loadtest";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    PrintedReport text = PrintedReport.head(head);
    return text.says("Target URL:") && text.says("Completed requests:")
        ? new Sniff.Yes(FORMAT, Sniff.Content.SUMMARY)
        : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    PrintedResults results = new PrintedResults(source, context, sink);
    for (PrintedReport report : PrintedReport.all(source, BEGIN, END)) {
      read(report, results);
    }
    results.tell(
        "LOADTEST-PRECISION",
        Severity.INFO,
        "loadtest counts latencies in whole milliseconds, and prints no shortest one");
    return results.facts(new RecordedFacts.Tool("loadtest", "", FORMAT));
  }

  private static void read(PrintedReport report, PrintedResults results) {
    results.requireWhole(report);
    results.lasted(report.number("Total time:"));
    long requests = report.count("Completed requests:");
    PrintedResults.Result result = results.add(report.after("Target URL:"), LATENCY);
    result.requests(requests, report.count("Total errors:"));
    if (requests > 0) {
      result.latency("mean", report.number("Mean latency:"));
      List<MatchResult> rates = report.findAll(RATE);
      if (!rates.isEmpty()) { // of older versions the first is the rate that was asked for
        result.figure(PrintedResults.RATE, "mean", PrintedNumber.of(rates.getLast().group(1)));
      }
      for (MatchResult line : report.findAll(PERCENTILE)) {
        result.latency(PrintedResults.percentile(line.group(1)), PrintedNumber.of(line.group(2)));
      }
    }
  }
}
