package dev.plumbline.importer.vegeta;

import dev.plumbline.importer.Confirmation;
import dev.plumbline.importer.FigureCheck;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RecordedRun;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/**
 * {@code vegeta report --type=json}: latencies in ns, {@code success} as a ratio, {@code
 * status_codes} by code (0: no response), {@code errors} as the set of their texts.
 */
final class JsonReport {
  private final JsonNode root;
  private final String file;

  JsonReport(JsonNode root, String file) {
    this.root = root;
    this.file = file;
  }

  RunFacts read(StatedRun run) throws ImportFailure {
    Map<String, Double> figures = figures();
    long requests = figures.getOrDefault("count", 0.0).longValue();
    if (requests == 0) {
      throw new ImportFailure(
          "PB-EMPTY", file + " reports on no request at all; nothing was stored");
    }
    figures.forEach((statistic, value) -> run.state(VegetaFigures.ALL, statistic, value));
    long failed = failed();
    run.state(VegetaFigures.ALL, "failed", (double) failed);
    run.state(VegetaFigures.bytes("bytes_in"), "sum", number(root.path("bytes_in").path("total")));
    run.state(
        VegetaFigures.bytes("bytes_out"), "sum", number(root.path("bytes_out").path("total")));
    run.requests(requests, failed);
    long unanswered = (long) number(root.path("status_codes").path("0"));
    if (unanswered > 0) {
      run.tell(VegetaFigures.unanswered(unanswered, requests));
    }
    errors(run);
    return run.facts(new RecordedFacts.Tool("vegeta", "", VegetaFormat.JSON.id), end(), nanos());
  }

  private Map<String, Double> figures() {
    Map<String, Double> figures = new HashMap<>();
    root.path("latencies")
        .properties()
        .forEach(
            latency -> {
              String name = latency.getKey();
              String statistic = name.matches("[0-9]{1,2}th") ? "p" + name.replace("th", "") : name;
              if (!statistic.equals("total") && latency.getValue().isNumber()) {
                figures.put(statistic, latency.getValue().asDouble());
              }
            });
    figures.keySet().removeIf(name -> !name.matches("min|max|mean|p[0-9]+"));
    figures.put("count", number(root.path("requests")));
    return figures;
  }

  /** Of the codes, and where there are none of the ratio, which may be rounded. */
  private long failed() {
    if (!root.path("status_codes").isEmpty()) {
      return root.path("status_codes").properties().stream()
          .filter(code -> !code.getKey().matches("[23][0-9]{2}"))
          .mapToLong(code -> (long) code.getValue().asDouble(0))
          .sum();
    }
    double success = number(root.path("success"));
    return Double.isNaN(success) ? 0 : Math.round(number(root.path("requests")) * (1 - success));
  }

  private void errors(StatedRun run) {
    List<String> errors = new ArrayList<>();
    root.path("errors").forEach(error -> errors.add(error.asString("")));
    if (!errors.isEmpty()) {
      run.tell(
          Diagnostic.of(
              "VEGETA-ERRORS",
              Severity.WARNING,
              "the report names each error once, not how often it was: "
                  + String.join("; ", errors.subList(0, Math.min(3, errors.size())))
                  + (errors.size() > 3 ? "; and " + (errors.size() - 3) + " more" : "")));
    }
  }

  Confirmation confirm(RecordedRun run, String name) {
    FigureCheck check = new FigureCheck(run, name);
    VegetaFigures.compare(check, figures());
    return check.confirmation();
  }

  private OptionalLong end() {
    try {
      Instant end = OffsetDateTime.parse(root.path("end").asString("")).toInstant();
      return OptionalLong.of(ChronoUnit.NANOS.between(Instant.EPOCH, end));
    } catch (DateTimeException | ArithmeticException e) {
      return OptionalLong.empty();
    }
  }

  /** From the first request sent to the last one answered. */
  private long nanos() {
    double nanos = number(root.path("duration"));
    double wait = number(root.path("wait"));
    double all = nanos + (Double.isNaN(wait) ? 0 : wait);
    return all > 0 && all < 1e18 ? (long) all : 0;
  }

  private static double number(JsonNode node) {
    return node.isNumber() ? node.asDouble() : Double.NaN;
  }
}
