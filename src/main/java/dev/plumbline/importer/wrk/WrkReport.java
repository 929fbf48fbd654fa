package dev.plumbline.importer.wrk;

import dev.plumbline.importer.PrintedNumber;
import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.PrintedResults;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.Severity;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One run of wrk as it printed it. */
final class WrkReport {
  private static final Metric LATENCY = PrintedResults.latency("ms");
  private static final Metric SOCKET_ERRORS =
      new Metric("socket_errors", Kind.CUSTOM, Role.OTHER, MetricType.COUNTER, "", 0);

  private static final Pattern URL = Pattern.compile("^ *Running \\S+ test @ (\\S+)");
  private static final Pattern CONNECTIONS = Pattern.compile("threads and ([0-9]+) connections");
  private static final Pattern LATENCIES = Pattern.compile("^ *Latency +(\\S+) +\\S+ +(\\S+) ");
  private static final Pattern TOTAL =
      Pattern.compile("^ *([0-9]+) requests in ([0-9.]+[a-z]+), ([0-9.]+[KMGTP]?B) read");
  private static final Pattern PERCENTILE =
      Pattern.compile("^ *([0-9]{1,3}(?:\\.[0-9]{1,9})?)% +([0-9.]+[a-z]{1,2})$");
  private static final Pattern SOCKETS =
      Pattern.compile(
          "Socket errors: connect ([0-9]+), read ([0-9]+), write ([0-9]+), timeout ([0-9]+)");

  private final PrintedReport report;
  private final PrintedResults results;

  WrkReport(PrintedReport report, PrintedResults results) {
    this.report = report;
    this.results = results;
  }

  void read() {
    PrintedResults.Result result =
        results.add(report.find(URL).map(url -> url.group(1)).orElse(""), LATENCY);
    errors();
    MatchResult total = report.find(TOTAL).orElse(null);
    long requests = total == null ? -1 : (long) PrintedNumber.of(total.group(1));
    result.requests(requests, Math.max(0, report.count("Non-2xx or 3xx responses:")));
    if (total != null) {
      results.lasted(PrintedNumber.millis(total.group(2)) / 1e3);
      results.total(PrintedResults.RECEIVED, PrintedNumber.bytes(total.group(3)));
    }
    if (requests == 0) {
      return;
    }
    Spectrum.of(report, result, LATENCY);
    report.find(LATENCIES).ifPresent(cells -> latencies(result, cells));
    percentiles(result);
    double rate = report.number("Requests/sec:");
    result.figure(PrintedResults.RATE, "mean", rate);
    hangs(rate);
  }

  private static void latencies(PrintedResults.Result result, MatchResult cells) {
    result.latency("mean", PrintedNumber.millis(cells.group(1)));
    result.latency("max", PrintedNumber.millis(cells.group(2)));
  }

  /** Of wrk2 a second distribution may follow, of what it calls uncorrected latency. */
  private void percentiles(PrintedResults.Result result) {
    boolean any = false;
    for (MatchResult line : report.findAll(PERCENTILE)) {
      result.latency(PrintedResults.percentile(line.group(1)), PrintedNumber.millis(line.group(2)));
      any = true;
    }
    results.tell(
        "WRK-PERCENTILES",
        Severity.INFO,
        any
            ? "the report holds no percentiles but those that wrk prints: of wrk itself p50, p75,"
                + " p90 and p99, no p95"
            : "the report holds no percentiles: wrk prints some with --latency");
  }

  private void errors() {
    report
        .find(SOCKETS)
        .ifPresent(
            counts -> {
              double all = 0;
              for (int i = 1; i <= counts.groupCount(); i++) {
                all += PrintedNumber.of(counts.group(i));
              }
              results.total(SOCKET_ERRORS, all);
              results.tell(
                  "WRK-SOCKET-ERRORS",
                  Severity.WARNING,
                  counts.group().strip() + ": these are not among the requests that wrk counts");
            });
  }

  /**
   * Every connection waits for an answer all the time: where answers account for little of it, the
   * rest was waited for answers that never came. wrk2 waits for its rate as well.
   */
  private void hangs(double rate) {
    double connections =
        report.find(CONNECTIONS).map(found -> PrintedNumber.of(found.group(1))).orElse(Double.NaN);
    double mean =
        report.find(LATENCIES).map(c -> PrintedNumber.millis(c.group(1))).orElse(Double.NaN);
    double busy = rate * mean / 1e3 / connections;
    if (busy < 0.5 && !report.says("Thread calibration:")) {
      results.tell(
          "WRK-HUNG",
          Severity.WARNING,
          String.format(
              Locale.ROOT,
              "answers took %.1f %% of the time of the %.0f connections: unless the script paused,"
                  + " the rest was waiting for answers that never came, and wrk does not count"
                  + " them",
              100 * busy,
              connections));
    }
  }
}
