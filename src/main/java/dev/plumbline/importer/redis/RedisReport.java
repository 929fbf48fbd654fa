package dev.plumbline.importer.redis;

import dev.plumbline.importer.PrintedNumber;
import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.PrintedResults;
import dev.plumbline.model.Metric;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One test of the report. Since Redis 6.2 it has percentiles and a summary; before, how many
 * requests took at most so many whole milliseconds.
 */
final class RedisReport {
  static final Metric LATENCY = PrintedResults.latency("ms");

  /** The figures below the heads of the summary, or the rate that older versions end with. */
  static final Pattern END =
      Pattern.compile("^ *(?:[0-9.]+ +){5}[0-9]+\\.[0-9]{3} *$|^[0-9.]+ requests per second$");

  private static final Pattern COMPLETED =
      Pattern.compile("^ *([0-9]+) requests completed in ([0-9.]+) seconds");
  private static final Pattern PERCENTILE =
      Pattern.compile("^([0-9.]{1,8})% <= ([0-9.]+) milliseconds(?: \\(cumulative.*)?$");
  private static final Pattern CUMULATIVE = Pattern.compile("^Cumulative distribution");
  private static final Pattern RATE =
      Pattern.compile("^ *(?:throughput summary: )?([0-9.]+) requests per second");
  private static final List<String> SUMMARY = List.of("mean", "min", "p50", "p95", "p99", "max");

  private final PrintedReport report;
  private final PrintedResults results;

  RedisReport(PrintedReport report, PrintedResults results) {
    this.report = report;
    this.results = results;
  }

  void read() {
    results.requireWhole(report);
    PrintedResults.Result result =
        results.add(report.find(RedisFormat.TITLE).map(t -> t.group(1)).orElse(""), LATENCY);
    MatchResult completed = report.find(COMPLETED).orElse(null);
    if (completed == null) {
      return;
    }
    result.requests((long) PrintedNumber.of(completed.group(1)), -1);
    results.lasted(PrintedNumber.of(completed.group(2)));
    summary(result);
    percentiles(result);
    report
        .find(RATE)
        .ifPresent(
            rate -> result.figure(PrintedResults.RATE, "mean", PrintedNumber.of(rate.group(1))));
  }

  private void summary(PrintedResults.Result result) {
    report
        .find(END)
        .map(line -> line.group().strip().split(" +"))
        .filter(cells -> cells.length == SUMMARY.size())
        .ifPresent(
            cells -> {
              for (int i = 0; i < cells.length; i++) {
                result.latency(SUMMARY.get(i), PrintedNumber.of(cells[i]));
              }
            });
  }

  /** The first list only: the second, by latency, says which share lies below round values. */
  private void percentiles(PrintedResults.Result result) {
    for (String line : report.lines()) {
      if (CUMULATIVE.matcher(line).find()) {
        return;
      }
      var row = PERCENTILE.matcher(line);
      if (row.matches() && !Double.isNaN(PrintedNumber.of(row.group(1)))) {
        result.latency(PrintedResults.percentile(row.group(1)), PrintedNumber.of(row.group(2)));
      }
    }
  }
}
