package dev.plumbline.importer.httperf;

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
import dev.plumbline.model.Role;
import dev.plumbline.model.Severity;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads httperf's report. */
public final class HttperfImporter implements ResultImporter {
  private static final String FORMAT = "httperf-text";

  private static final Metric CONNECTION =
      PrintedResults.time("connection_time", Role.DURATION, "ms");
  private static final Metric CONNECT = PrintedResults.time("connect", Role.CONNECTING, "ms");
  private static final Metric RESPONSE = PrintedResults.time("response", Role.WAITING, "ms");
  private static final Metric TRANSFER = PrintedResults.time("transfer", Role.RECEIVING, "ms");

  private static final Pattern COMMAND =
      Pattern.compile("^httperf .*--client=[0-9]+/[0-9]+ .*?(?:--uri=(\\S+)|$)");
  private static final Pattern TOTALS =
      Pattern.compile(
          "^Total: connections ([0-9]+) requests ([0-9]+) replies ([0-9]+) test-duration"
              + " ([0-9.]+)");
  private static final Pattern CONNECTIONS =
      Pattern.compile(
          "^Connection time \\[ms]: min ([0-9.]+) avg ([0-9.]+) max ([0-9.]+) median ([0-9.]+)");
  private static final Pattern CONNECT_TIME =
      Pattern.compile("^Connection time \\[ms]: connect ([0-9.]+)");
  private static final Pattern REPLY =
      Pattern.compile("^Reply time \\[ms]: response ([0-9.]+) transfer ([0-9.]+)");
  private static final Pattern STATUSES =
      Pattern.compile("^Reply status: .* 4xx=([0-9]+) 5xx=([0-9]+)");
  private static final Pattern END = Pattern.compile("^Errors: fd-unavail .* other [0-9]+$");

  @Override
  public String id() {
    return "httperf";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Sniff sniff(byte[] head, String fileName) {
    return PrintedReport.head(head).find(TOTALS).isPresent()
        ? new Sniff.Yes(FORMAT, Sniff.Content.SUMMARY)
        : Sniff.NO;
  }

  @Override
  public RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    PrintedResults results = new PrintedResults(source, context, sink);
    boolean commands = PrintedReport.head(source.head()).find(COMMAND).isPresent();
    for (PrintedReport report : PrintedReport.all(source, commands ? COMMAND : TOTALS, END)) {
      results.requireWhole(report);
      report.find(TOTALS).ifPresent(totals -> read(report, totals, results));
    }
    results.tell(
        "HTTPERF-CONNECTIONS",
        Severity.INFO,
        "httperf times whole connections, which may hold several requests, and says only the mean"
            + " of responses; it has no percentile but the median");
    return results.facts(new RecordedFacts.Tool("httperf", "", FORMAT));
  }

  private static void read(PrintedReport report, MatchResult totals, PrintedResults results) {
    results.lasted(PrintedNumber.of(totals.group(4)));
    PrintedResults.Result result =
        results.add(report.find(COMMAND).map(found -> found.group(1)).orElse(""), CONNECTION);
    long requests = (long) PrintedNumber.of(totals.group(2));
    long replies = (long) PrintedNumber.of(totals.group(3));
    long refused = report.find(STATUSES).map(HttperfImporter::refused).orElse(0L);
    result.requests(requests, Math.max(0, requests - replies) + refused);
    long errors = report.count("Errors: total");
    if (errors > 0) {
      results.tell(
          "HTTPERF-ERRORS",
          Severity.WARNING,
          errors + " connections failed or timed out: their times are in no figure");
    }
    if (replies > 0) {
      figures(result, CONNECTION, report.find(CONNECTIONS), "min", "mean", "max", "p50");
      result.figure(CONNECTION, "count", PrintedNumber.of(totals.group(1)));
      figures(result, CONNECT, report.find(CONNECT_TIME), "mean");
      report
          .find(REPLY)
          .ifPresent(
              times -> {
                result.figure(RESPONSE, "mean", PrintedNumber.of(times.group(1)));
                result.figure(TRANSFER, "mean", PrintedNumber.of(times.group(2)));
              });
      result.figure(PrintedResults.RATE, "mean", report.number("Request rate:"));
    }
  }

  private static long refused(MatchResult statuses) {
    return (long) (PrintedNumber.of(statuses.group(1)) + PrintedNumber.of(statuses.group(2)));
  }

  private static void figures(
      PrintedResults.Result result,
      Metric metric,
      Optional<MatchResult> found,
      String... statistics) {
    for (int i = 0; found.isPresent() && i < statistics.length; i++) {
      result.figure(metric, statistics[i], PrintedNumber.of(found.get().group(i + 1)));
    }
  }
}
