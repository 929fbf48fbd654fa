package dev.plumbline.importer.autocannon;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Metric;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import dev.plumbline.model.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The JSON document of {@code --json}: {@code latency} in whole ms, {@code requests} and {@code
 * throughput} of each second, and counts. {@code requests.total} are the answers; {@code errors},
 * with the {@code timeouts} among them, come on top.
 */
final class JsonResult {
  private static final Pattern PERCENTILE = Pattern.compile("p([0-9]+)(?:_([0-9]+))?");
  private static final Pattern NINES = Pattern.compile("99(9+)");

  private final JsonNode root;
  private final SeriesKey latency;

  JsonResult(JsonNode root) {
    this.root = root;
    String url = root.path("url").asString("");
    String title = root.path("title").asString("");
    this.latency =
        new SeriesKey(
            AutocannonMetrics.LATENCY,
            new Endpoint(title.isEmpty() ? url : title, "", !title.isEmpty(), false, "", "", ""));
  }

  RunFacts read(StatedRun run, String file) throws ImportFailure {
    long answers = count(root.path("requests").path("total"));
    long errors = count(root.path("errors"));
    long non2xx = count(root.path("non2xx"));
    if (answers <= 0) {
      throw new ImportFailure(
          "PB-EMPTY",
          file
              + " holds no latency: not one of its requests was answered ("
              + Math.max(0, errors)
              + " errors, of them "
              + Math.max(0, count(root.path("timeouts")))
              + " time-outs)");
    }
    figures(run, latency, root.path("latency"));
    run.state(latency, "count", (double) answers);
    run.state(latency, "failed", (double) Math.max(0, non2xx));
    figures(run, whole(AutocannonMetrics.REQUESTS), root.path("requests"));
    figures(run, whole(AutocannonMetrics.THROUGHPUT), root.path("throughput"));
    run.state(whole(AutocannonMetrics.BYTES), "sum", number(root.path("throughput").path("total")));
    run.requests(answers + Math.max(0, errors), Math.max(0, non2xx) + Math.max(0, errors));
    run.tell(AutocannonMetrics.WHOLE_MILLISECONDS);
    told(run, errors);
    return run.facts(
        new RecordedFacts.Tool("autocannon", "", AutocannonFormat.JSON.id), end(), nanos());
  }

  private void told(StatedRun run, long errors) {
    if (errors > 0) {
      run.tell(
          Diagnostic.of(
              "AUTOCANNON-ERRORS",
              Severity.WARNING,
              Words.counted(errors, "request has", "requests have")
                  + " no answer ("
                  + Math.max(0, count(root.path("timeouts")))
                  + " of them timed out): counted as failed, and in no latency"));
    }
    long mismatches = count(root.path("mismatches"));
    if (mismatches > 0) {
      run.tell(
          Diagnostic.of(
              "AUTOCANNON-MISMATCHES",
              Severity.WARNING,
              mismatches
                  + " answers had another body than expected: the file does not say whether they"
                  + " are among its failures, so they are not counted as such"));
    }
  }

  private static SeriesKey whole(Metric metric) {
    return new SeriesKey(metric, Endpoint.NONE);
  }

  private static void figures(StatedRun run, SeriesKey of, JsonNode figures) {
    run.state(of, "min", number(figures.path("min")));
    run.state(of, "max", number(figures.path("max")));
    run.state(of, "mean", number(figures.path(figures.has("mean") ? "mean" : "average")));
    figures
        .properties()
        .forEach(
            figure -> {
              Matcher percentile = PERCENTILE.matcher(figure.getKey());
              if (percentile.matches()) {
                run.state(of, "p" + percent(percentile), number(figure.getValue()));
              }
            });
  }

  /** {@code p97_5} is 97.5; {@code p999} of old versions is 99.9. */
  private static String percent(Matcher percentile) {
    if (percentile.group(2) != null) {
      return percentile.group(1) + "." + percentile.group(2);
    }
    Matcher nines = NINES.matcher(percentile.group(1));
    return nines.matches() ? "99." + nines.group(1) : percentile.group(1);
  }

  private OptionalLong end() {
    try {
      Instant finish = Instant.parse(root.path("finish").asString(""));
      return OptionalLong.of(ChronoUnit.NANOS.between(Instant.EPOCH, finish));
    } catch (DateTimeException | ArithmeticException e) {
      return OptionalLong.empty();
    }
  }

  private long nanos() {
    double seconds = number(root.path("duration"));
    return seconds > 0 && seconds < 1e9 ? Math.round(seconds * 1e9) : 0;
  }

  private static double number(JsonNode node) {
    return node.isNumber() ? node.asDouble() : Double.NaN;
  }

  private static long count(JsonNode node) {
    return node.isNumber() ? (long) node.asDouble() : -1;
  }
}
