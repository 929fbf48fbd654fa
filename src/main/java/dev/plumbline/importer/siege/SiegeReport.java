package dev.plumbline.importer.siege;

import dev.plumbline.importer.PrintedNumber;
import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.PrintedResults;
import dev.plumbline.model.Metric;
import java.util.Locale;
import java.util.regex.Pattern;

/** A report: {@code "transactions": 54,} or {@code Transactions: 54 hits}, and so on. */
final class SiegeReport {
  static final Metric SECONDS = PrintedResults.latency("s");
  static final Pattern BEGIN =
      Pattern.compile("^\\{\\s*\"transactions\":\\s*[0-9]|^Transactions:\\s+[0-9]+ hits");
  static final Pattern SECOND =
      Pattern.compile("^\\s*\"availability\":\\s*[0-9]|^Availability:\\s+[0-9.]+ %");
  static final Pattern END =
      Pattern.compile("^}|^Shortest transaction:\\s+[0-9]+\\.[0-9]{2}( ms)?$");

  private static final Metric MILLIS = PrintedResults.latency("ms");

  private final PrintedReport report;

  private SiegeReport(PrintedReport report) {
    this.report = report;
  }

  static void read(PrintedReport report, PrintedResults results) {
    results.requireWhole(report);
    new SiegeReport(report).state(results);
  }

  private void state(PrintedResults results) {
    boolean millis = report.after("Response time:").endsWith("ms");
    PrintedResults.Result result = results.add("", millis ? MILLIS : SECONDS);
    results.lasted(number("elapsed_time"));
    double answered = number("transactions");
    double failed = number("failed_transactions");
    if (answered >= 0) {
      result.requests((long) (answered + (failed > 0 ? failed : 0)), (long) failed);
    }
    if (!(answered > 0)) {
      return;
    }
    results.total(PrintedResults.RECEIVED, number("data_transferred") * (1 << 20));
    result.latency("mean", number("response_time"));
    result.latency("min", number("shortest_transaction"));
    result.latency("max", number("longest_transaction"));
    result.figure(PrintedResults.RATE, "mean", number("transaction_rate"));
  }

  /** The number behind a name, as JSON writes it or in words. */
  private double number(String name) {
    double json = report.number('"' + name + "\":");
    if (Double.isNaN(json)) {
      json = PrintedNumber.of(report.after("{\t\"" + name + "\":").replace(",", ""));
    }
    String words = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return Double.isNaN(json) ? report.number(words.replace('_', ' ') + ":") : json;
  }
}
