package dev.plumbline.importer.wrk;

import dev.plumbline.importer.PrintedNumber;
import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.PrintedResults;
import dev.plumbline.model.Metric;
import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The detailed percentile spectrum of wrk2, in milliseconds: {@code Value Percentile TotalCount
 * 1/(1-Percentile)}, the last row {@code inf}, then the mean, the longest and the count.
 */
final class Spectrum {
  private static final Pattern TITLE = Pattern.compile("^ *Detailed Percentile spectrum:");
  private static final Pattern ROW =
      Pattern.compile("^ *([0-9]+\\.[0-9]+) +([01]\\.[0-9]+) +[0-9]+ +[0-9]+\\.[0-9]+$");
  private static final Pattern MEAN = Pattern.compile("^ *#\\[Mean +=\\s+([0-9.]+),");
  private static final Pattern MAX =
      Pattern.compile("^ *#\\[Max +=\\s+([0-9.]+), Total count +=\\s+([0-9]+)]");

  /** Beyond it the six decimals of a percentile are too few to tell it from the next. */
  private static final double EXACT = 0.9999;

  private Spectrum() {}

  /** States what the first spectrum of a report says; what it does not have is left out. */
  static void of(PrintedReport report, PrintedResults.Result result, Metric latency) {
    if (report.find(TITLE).isEmpty()) {
      return;
    }
    for (MatchResult row : report.findAll(ROW)) {
      if (Double.parseDouble(row.group(2)) <= EXACT) {
        String percent = new BigDecimal(row.group(2)).movePointRight(2).toPlainString();
        result.latency(PrintedResults.percentile(percent), PrintedNumber.of(row.group(1)));
      }
    }
    report.find(MEAN).ifPresent(mean -> result.latency("mean", PrintedNumber.of(mean.group(1))));
    report
        .find(MAX)
        .ifPresent(
            max -> {
              result.latency("max", PrintedNumber.of(max.group(1)));
              result.figure(latency, "count", PrintedNumber.of(max.group(2)));
            });
  }
}
