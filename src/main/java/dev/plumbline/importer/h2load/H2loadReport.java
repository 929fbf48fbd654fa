package dev.plumbline.importer.h2load;

import dev.plumbline.importer.PrintedNumber;
import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.PrintedResults;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The report that h2load prints; newer versions have more columns in its table of times. */
final class H2loadReport {
  static final Pattern BEGIN = Pattern.compile("^starting benchmark\\.\\.\\.");
  static final Pattern END = Pattern.compile("^req/s +: .*%$");
  static final Pattern FINISHED =
      Pattern.compile("^finished in ([0-9.]+(?:us|ms|s)), ([0-9.]+) req/s, ");
  static final Pattern REQUESTS =
      Pattern.compile("^requests: ([0-9]+) total, .* done, ([0-9]+) succeeded, ([0-9]+) failed, ");

  private static final Metric LATENCY = PrintedResults.latency("ms");
  private static final Pattern RECEIVED = Pattern.compile("^traffic: \\S+ \\(([0-9]+)\\) total");
  private static final Pattern HEAD = Pattern.compile("^ +(min +max +.*)$");

  private H2loadReport() {}

  static void read(PrintedReport report, PrintedResults results) {
    PrintedResults.Result result = results.add("", LATENCY);
    MatchResult requests = report.find(REQUESTS).orElse(null);
    if (requests == null) {
      return;
    }
    double succeeded = PrintedNumber.of(requests.group(2));
    double failed = PrintedNumber.of(requests.group(3));
    result.requests((long) (succeeded + failed), (long) failed);
    report.find(FINISHED).ifPresent(f -> results.lasted(PrintedNumber.millis(f.group(1)) / 1e3));
    double received =
        report.find(RECEIVED).map(t -> PrintedNumber.of(t.group(1))).orElse(Double.NaN);
    if (!(received > 0)) {
      return;
    }
    results.total(PrintedResults.RECEIVED, received);
    report
        .find(FINISHED)
        .ifPresent(
            found -> result.figure(PrintedResults.RATE, "mean", PrintedNumber.of(found.group(2))));
    List<String> columns = columns(report);
    row(report, result, columns, "request", LATENCY);
    row(report, result, columns, "connect", PrintedResults.time("connect", Role.CONNECTING, "ms"));
    row(report, result, columns, "TTFB", PrintedResults.time("first_byte", Role.WAITING, "ms"));
    row(report, result, columns, "1st byte", PrintedResults.time("first_byte", Role.WAITING, "ms"));
  }

  private static List<String> columns(PrintedReport report) {
    String head = report.find(HEAD).map(found -> found.group(1)).orElse("min max mean");
    List<String> words = new ArrayList<>(List.of(head.strip().split(" +")));
    words.replaceAll(word -> word.equals("median") ? "p50" : word);
    return words;
  }

  /** Its label differs by version: {@code time for request:}, {@code request :}. */
  private static void row(
      PrintedReport report,
      PrintedResults.Result result,
      List<String> columns,
      String label,
      Metric metric) {
    Pattern row = Pattern.compile("^(?:time (?:for|to) )?" + label + " *: +([0-9].*)$");
    report
        .find(row)
        .map(found -> found.group(1).split(" +"))
        .ifPresent(
            cells -> {
              for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
                if (columns.get(i).matches("min|max|mean|p[0-9]+")) {
                  result.figure(metric, columns.get(i), PrintedNumber.millis(cells[i]));
                }
              }
            });
  }
}
