package dev.plumbline.importer.autocannon;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Metric;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What autocannon prints on the terminal, where counts over a thousand are rounded. */
final class PrintedResult {
  private static final Pattern TARGET = Pattern.compile("Running .* @ (\\S+)");
  private static final Pattern ANSWERS =
      Pattern.compile("(?m)^([0-9]{1,15}) 2xx responses, ([0-9]{1,15}) non 2xx responses");
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?m)^([0-9]{1,15}(?:\\.[0-9]+)?)(k|M)? requests in ([0-9]{1,9}(?:\\.[0-9]+)?)(m?s), .+"
              + " read");
  private static final Pattern ERRORS =
      Pattern.compile("(?m)^[0-9.]+[kM]? errors \\([0-9.]+[kM]? timeouts\\)");

  private final String text;
  private final PrintedTables tables;

  PrintedResult(String text) {
    this.text = PrintedTables.plain(text);
    this.tables = new PrintedTables(this.text);
  }

  RunFacts read(StatedRun run, String file) throws ImportFailure {
    Matcher target = TARGET.matcher(text);
    SeriesKey latency =
        new SeriesKey(
            AutocannonMetrics.LATENCY,
            new Endpoint(target.find() ? target.group(1) : "", "", false, false, "", "", ""));
    counts(run, latency, file);
    tables.row("Latency").ifPresent(cells -> figures(run, latency, cells));
    figures(run, latency, tables.percentiles());
    tables.row("Req/Sec").ifPresent(cells -> whole(run, AutocannonMetrics.REQUESTS, cells));
    run.tell(AutocannonMetrics.WHOLE_MILLISECONDS);
    return run.facts(
        new RecordedFacts.Tool("autocannon", "", AutocannonFormat.TEXT.id),
        OptionalLong.empty(),
        nanos());
  }

  private void counts(StatedRun run, SeriesKey latency, String file) throws ImportFailure {
    Matcher answers = ANSWERS.matcher(text);
    Matcher total = TOTAL.matcher(text);
    Matcher errors = ERRORS.matcher(text);
    boolean failures = errors.find();
    if (!total.find()) {
      throw new ImportFailure(
          Problems.CUT, file + " ends before autocannon says how many requests there were");
    }
    boolean rounded = total.group(2) != null;
    if (!rounded && Double.parseDouble(total.group(1)) == 0) {
      throw new ImportFailure(
          "PB-EMPTY",
          file
              + " holds no latency: not one of its requests was answered"
              + (failures ? " (" + errors.group() + ")" : ""));
    }
    if (answers.find()) {
      long non2xx = whole(answers.group(2));
      long all = whole(answers.group(1)) + non2xx;
      run.state(latency, "count", (double) all);
      run.state(latency, "failed", (double) non2xx);
      if (!failures) {
        run.requests(all, non2xx);
      }
    } else if (!rounded) {
      run.state(latency, "count", (double) whole(total.group(1)));
      run.state(latency, "failed", 0);
      if (!failures) {
        run.requests(whole(total.group(1)), 0);
      }
    } else {
      run.tell(
          Diagnostic.of(
              "AUTOCANNON-ROUNDED",
              Severity.INFO,
              "the text rounds the number of requests (" + total.group() + "): it is left out"));
    }
    if (failures) {
      run.tell(
          Diagnostic.of(
              "AUTOCANNON-ERRORS",
              Severity.WARNING,
              errors.group() + ": these requests have no answer, and no latency holds them"));
    }
  }

  private static void whole(StatedRun run, Metric metric, Map<String, String> cells) {
    figures(run, new SeriesKey(metric, Endpoint.NONE), cells);
  }

  private static void figures(StatedRun run, SeriesKey of, Map<String, String> cells) {
    cells.forEach(
        (heading, cell) -> {
          String statistic =
              switch (heading) {
                case "Avg" -> "mean";
                case "Min" -> "min";
                case "Max" -> "max";
                default ->
                    heading.matches("[0-9]+(\\.[0-9]+)?%")
                        ? "p" + heading.substring(0, heading.length() - 1)
                        : "";
              };
          if (!statistic.isEmpty()) {
            PrintedTables.exact(cell).ifPresent(value -> run.state(of, statistic, value));
          }
        });
  }

  private long nanos() {
    Matcher total = TOTAL.matcher(text);
    return total.find()
        ? Math.round(Double.parseDouble(total.group(3)) * (total.group(4).equals("ms") ? 1e6 : 1e9))
        : 0;
  }

  private static long whole(String digits) {
    return (long) Double.parseDouble(digits);
  }
}
