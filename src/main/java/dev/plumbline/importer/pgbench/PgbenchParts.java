package dev.plumbline.importer.pgbench;

import dev.plumbline.importer.PrintedNumber;
import dev.plumbline.importer.PrintedResults;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a report says of each script and, with {@code -r}, of each statement. */
final class PgbenchParts {
  private static final Metric SCRIPT = custom("script_latency", "ms");
  private static final Metric STATEMENT = custom("statement_latency", "ms");

  private static final Pattern TITLE = Pattern.compile("^SQL script ([0-9]+): (.*)$");
  private static final Pattern TRANSACTIONS =
      Pattern.compile("^ - ([0-9]+) transactions \\(.*tps = ([0-9.]+)\\)$");
  private static final Pattern FAILED =
      Pattern.compile("^ - number of failed transactions: ([0-9]+) ");
  private static final Pattern MEAN = Pattern.compile("^ - latency average = ([0-9.]+) ms");
  private static final Pattern STATEMENTS =
      Pattern.compile("^(?: - )?statement latencies in milliseconds(.*):$");
  private static final Pattern ROW = Pattern.compile("^ +([0-9]+\\.[0-9]+) +(\\S.*)$");
  private static final Pattern ROW_WITH_FAILURES =
      Pattern.compile("^ +([0-9]+\\.[0-9]+) +([0-9]+) +(\\S.*)$");

  private final PrintedResults results;
  private PrintedResults.Result script;

  PgbenchParts(PrintedResults results) {
    this.results = results;
  }

  private static Metric custom(String name, String unit) {
    return new Metric(name, Kind.CUSTOM, Role.OTHER, MetricType.TREND, unit, 6);
  }

  /**
   * @return whether there were any: a report has no mark behind the last
   */
  boolean read(List<String> lines) {
    boolean any = false;
    Pattern row = null;
    for (String line : lines) {
      Matcher statements = STATEMENTS.matcher(line);
      if (statements.matches()) {
        any = true;
        row = statements.group(1).contains("failures") ? ROW_WITH_FAILURES : ROW;
        continue;
      }
      Matcher statement = row == null ? null : row.matcher(line);
      if (statement != null && statement.matches()) {
        statement(statement);
      } else {
        row = null;
        ofScript(line);
      }
    }
    return any || script != null;
  }

  private void statement(Matcher row) {
    PrintedResults.Result result = results.add(row.group(row.groupCount()), STATEMENT);
    result.latency("mean", PrintedNumber.of(row.group(1)));
    if (row.groupCount() == 3) {
      result.figure(STATEMENT, "failed", PrintedNumber.of(row.group(2)));
    }
  }

  private void ofScript(String line) {
    Matcher title = TITLE.matcher(line);
    if (title.matches()) {
      script = results.add(title.group(2), SCRIPT);
    }
    if (script == null) {
      return;
    }
    Matcher transactions = TRANSACTIONS.matcher(line);
    if (transactions.matches()) {
      script.figure(SCRIPT, "count", PrintedNumber.of(transactions.group(1)));
      script.figure(PrintedResults.RATE, "mean", PrintedNumber.of(transactions.group(2)));
    }
    Matcher failed = FAILED.matcher(line);
    if (failed.find()) {
      script.figure(SCRIPT, "failed", PrintedNumber.of(failed.group(1)));
    }
    Matcher mean = MEAN.matcher(line);
    if (mean.find()) {
      script.latency("mean", PrintedNumber.of(mean.group(1)));
    }
  }
}
