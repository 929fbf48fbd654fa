package dev.plumbline.importer.pgbench;

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

/** The report that pgbench prints: of the run, of each script and of each statement. */
final class PgbenchReport {
  static final Metric LATENCY = PrintedResults.latency("ms");

  private static final Pattern BEGIN = Pattern.compile("^transaction type: ");
  private static final Pattern END =
      Pattern.compile("^tps = [0-9.]+ \\((?:ex|without|incl.*reco).*\\)$");
  private static final Pattern VERSION =
      Pattern.compile("^pgbench \\((?:PostgreSQL\\) )?([0-9.]+)");
  private static final Pattern PROCESSED =
      Pattern.compile("^number of transactions actually processed: ([0-9]+)(?:/([0-9]+))?$");
  private static final Pattern TPS =
      Pattern.compile("^tps = ([0-9.]+) \\((?:excluding|without initial|including reconnection)");
  private static final Pattern PROGRESS =
      Pattern.compile("^progress: ([0-9.]+) s, ([0-9.]+) tps, lat ([0-9.]+) ms");
  private static final Pattern ABOVE =
      Pattern.compile("^number of transactions above the ([0-9.]+) ms latency limit: ([0-9]+)");
  private static final Pattern LAG =
      Pattern.compile("^rate limit schedule lag: avg ([0-9.]+) \\(max ([0-9.]+)\\) ms");

  private final PrintedReport report;
  private final PrintedResults results;

  private PgbenchReport(PrintedReport report, PrintedResults results) {
    this.report = report;
    this.results = results;
  }

  static RunFacts read(SourceFile source, ReadContext context, RunSink sink)
      throws IOException, ImportFailure {
    PrintedResults results = new PrintedResults(source, context, sink);
    String version = "";
    for (PrintedReport report : PrintedReport.all(source, BEGIN, END)) {
      version = report.find(VERSION).map(found -> found.group(1)).orElse(version);
      new PgbenchReport(report, results).read();
    }
    results.tell(
        "PGBENCH-MEANS",
        Severity.INFO,
        "pgbench prints mean latencies without percentiles: its --log holds every transaction");
    return results.facts(new RecordedFacts.Tool("pgbench", version, PgbenchFormat.TEXT.id));
  }

  private void read() {
    results.requireWhole(report);
    PrintedResults.Result result = results.add(report.after("transaction type:"), LATENCY);
    MatchResult processed = report.find(PROCESSED).orElse(null);
    long done = processed == null ? -1 : (long) PrintedNumber.of(processed.group(1));
    long failed = report.count("number of failed transactions:");
    result.requests(done < 0 ? -1 : done + Math.max(0, failed), failed);
    aborted();
    if (done <= 0) {
      return;
    }
    // Older versions write a colon where newer ones write an equals sign.
    double mean = report.number("latency average =");
    result.latency("mean", Double.isNaN(mean) ? report.number("latency average:") : mean);
    double tps = report.find(TPS).map(t -> PrintedNumber.of(t.group(1))).orElse(Double.NaN);
    result.figure(PrintedResults.RATE, "mean", tps);
    double seconds = report.number("duration:");
    results.lasted(Double.isNaN(seconds) ? done / tps : seconds);
    result.figure(
        PrintedResults.time("initial_connection_time", Role.CONNECTING, "ms"),
        "mean",
        report.number("initial connection time ="));
    report.find(LAG).ifPresent(lag -> lag(result, lag));
    report.find(ABOVE).ifPresent(this::above);
    long skipped = report.count("number of transactions skipped:");
    if (skipped > 0) {
      results.tell(
          "PGBENCH-SKIPPED",
          Severity.WARNING,
          Words.counted(skipped, "transaction was", "transactions were")
              + " skipped as too late, and in no figure");
    }
    for (MatchResult line : report.findAll(PROGRESS)) {
      double second = PrintedNumber.of(line.group(1));
      results.gauge("tps", "tx/s", second, PrintedNumber.of(line.group(2)));
      results.gauge("latency", "ms", second, PrintedNumber.of(line.group(3)));
    }
    if (new PgbenchParts(results).read(report.lines())) {
      results.run().endUnproven();
    }
  }

  private static void lag(PrintedResults.Result result, MatchResult lag) {
    Metric metric = PrintedResults.time("schedule_lag", Role.OTHER, "ms");
    result.figure(metric, "mean", PrintedNumber.of(lag.group(1)));
    result.figure(metric, "max", PrintedNumber.of(lag.group(2)));
  }

  private void above(MatchResult found) {
    if (!found.group(2).equals("0")) {
      results.tell(
          "PGBENCH-LATE",
          Severity.WARNING,
          found.group(2)
              + " transactions took longer than the latency limit of "
              + found.group(1)
              + " ms");
    }
  }

  private void aborted() {
    if (report.lines().stream().anyMatch(line -> line.contains("Run was aborted"))) {
      results.tell(
          "PGBENCH-ABORTED",
          Severity.WARNING,
          "pgbench aborted the run: its figures are of the transactions until then");
      results.run().cut("what followed when pgbench aborted");
    }
  }
}
