package dev.plumbline.importer.sysbench;

import dev.plumbline.importer.PrintedNumber;
import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.PrintedResults;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One run of sysbench: its events, their latency, and what its test says besides. */
final class SysbenchReport {
  private static final Metric LATENCY = PrintedResults.latency("ms");
  private static final Metric EVENTS = rate("events_per_second", "events/s");
  private static final Metric TRANSACTIONS = rate("transactions_per_second", "tx/s");
  private static final Metric QUERIES = rate("queries_per_second", "queries/s");
  private static final Metric TRANSFER = rate("transferred_per_second", "MiB/s");

  /** Before 1.0 {@code approx. 95 percentile: 2.05ms}. */
  private static final Pattern PERCENTILE =
      Pattern.compile(
          "^ *(?:approx\\. +)?([0-9.]{1,8})(?:th)? percentile: +([0-9.]+(?:ms|s|us)?)$");

  private static final Pattern TRANSFERRED = Pattern.compile("transferred \\(([0-9.]+) M[iB]");
  private static final Pattern PER_SECOND = Pattern.compile("\\(([0-9.]+) per sec");
  private static final Pattern INTERVAL =
      Pattern.compile("^\\[ *([0-9.]+)s ] (?:thds: [0-9]+ (tps|eps): )?([0-9.]+)( MiB/sec)?");
  private static final Map<String, String> TESTS =
      Map.of(
          "CPU speed:", "cpu",
          "Prime numbers limit:", "cpu",
          "Running memory speed test", "memory",
          "Memory operations type:", "memory",
          "SQL statistics:", "sql",
          "OLTP test statistics:", "oltp",
          "File operations:", "fileio",
          "Extra file open flags:", "fileio");

  private final PrintedReport report;
  private final PrintedResults results;

  SysbenchReport(PrintedReport report, PrintedResults results) {
    this.report = report;
    this.results = results;
  }

  private static Metric rate(String name, String unit) {
    return new Metric(name, Kind.CUSTOM, Role.OTHER, MetricType.TREND, unit, 6);
  }

  void read() {
    PrintedResults.Result result = results.add(test(), LATENCY);
    long events = report.count("total number of events:");
    double errors = report.number("ignored errors:");
    result.requests(events, errors >= 0 ? (long) errors : -1);
    double seconds = report.number("total time:");
    results.lasted(Double.isNaN(seconds) ? report.number("time elapsed:") : seconds);
    if (events <= 0) {
      return;
    }
    time(result, "min", "min:");
    time(result, "mean", "avg:");
    time(result, "max", "max:");
    report.find(PERCENTILE).ifPresent(line -> percentile(result, line));
    result.figure(EVENTS, "mean", report.number("events per second:"));
    result.figure(EVENTS, "mean", report.number("events/s (eps):"));
    perSecond(result, EVENTS, "Total operations:");
    perSecond(result, TRANSACTIONS, "transactions:");
    perSecond(result, QUERIES, "queries:");
    report
        .find(TRANSFERRED)
        .ifPresent(found -> result.figure(TRANSFER, "mean", PrintedNumber.of(found.group(1))));
    report.findAll(INTERVAL).forEach(this::interval);
  }

  private String test() {
    return report.lines().stream()
        .map(String::strip)
        .flatMap(
            line ->
                TESTS.entrySet().stream()
                    .filter(known -> line.startsWith(known.getKey()))
                    .map(Map.Entry::getValue))
        .findFirst()
        .orElse("");
  }

  private void time(PrintedResults.Result result, String statistic, String words) {
    result.latency(statistic, millis(report.after(words)));
  }

  private static void percentile(PrintedResults.Result result, MatchResult line) {
    if (!Double.isNaN(PrintedNumber.of(line.group(1)))) {
      result.latency(PrintedResults.percentile(line.group(1)), millis(line.group(2)));
    }
  }

  /** Since 1.0 without a unit: the title says milliseconds. */
  private static double millis(String time) {
    double plain = PrintedNumber.of(time);
    return Double.isNaN(plain) ? PrintedNumber.millis(time) : plain;
  }

  private void perSecond(PrintedResults.Result result, Metric metric, String words) {
    Matcher found = PER_SECOND.matcher(report.after(words));
    if (found.find()) {
      result.figure(metric, "mean", PrintedNumber.of(found.group(1)));
    }
  }

  private void interval(MatchResult line) {
    String metric = line.group(2) == null ? "transferred" : line.group(2);
    if (line.group(2) != null || line.group(4) != null) {
      results.gauge(
          metric,
          line.group(2) == null ? "MiB/s" : "1/s",
          PrintedNumber.of(line.group(1)),
          PrintedNumber.of(line.group(3)));
    }
  }
}
