package dev.plumbline.importer.redis;

import dev.plumbline.importer.Cells;
import dev.plumbline.importer.PrintedNumber;
import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.PrintedResults;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Reports of one line a test. */
final class RedisRows {
  private static final Map<String, String> STATISTICS =
      Map.of(
          "avg_latency_ms", "mean",
          "min_latency_ms", "min",
          "p50_latency_ms", "p50",
          "p95_latency_ms", "p95",
          "p99_latency_ms", "p99",
          "max_latency_ms", "max");

  private RedisRows() {}

  static void read(RedisFormat format, PrintedReport report, PrintedResults results) {
    List<String> head =
        format == RedisFormat.CSV
            ? Cells.of(report.lines().getFirst(), ',')
            : List.of("test", "rps");
    for (String line : report.lines()) {
      if (format == RedisFormat.QUIET) {
        quiet(line, results);
      } else if (!line.isBlank() && !line.startsWith("\"test\",")) {
        row(head, Cells.of(line, ','), results);
      }
    }
  }

  /** Progress stands on lines of its own, ended by carriage returns. */
  private static void quiet(String line, PrintedResults results) {
    Matcher of = RedisFormat.QUIET_LINE.matcher(line);
    if (of.matches()) {
      PrintedResults.Result result = results.add(of.group(1), RedisReport.LATENCY);
      result.figure(PrintedResults.RATE, "mean", PrintedNumber.of(of.group(2)));
      if (of.group(3) != null) {
        result.latency("p50", PrintedNumber.of(of.group(3)));
      }
    }
  }

  private static void row(List<String> head, List<String> cells, PrintedResults results) {
    PrintedResults.Result result = results.add(cells.getFirst(), RedisReport.LATENCY);
    for (int i = 1; i < Math.min(head.size(), cells.size()); i++) {
      double value = PrintedNumber.of(cells.get(i));
      if (head.get(i).equals("rps")) {
        result.figure(PrintedResults.RATE, "mean", value);
      } else if (STATISTICS.containsKey(head.get(i))) {
        result.latency(STATISTICS.get(head.get(i)), value);
      }
    }
  }
}
