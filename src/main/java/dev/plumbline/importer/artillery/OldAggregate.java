package dev.plumbline.importer.artillery;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import dev.plumbline.model.Words;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The figures of a whole run of version 1: {@code latency} in ms, {@code codes} of the answers,
 * {@code errors} of the requests without one.
 */
final class OldAggregate {
  private final JsonNode aggregate;

  OldAggregate(JsonNode aggregate) {
    this.aggregate = aggregate;
  }

  void state(StatedRun run, String file) throws ImportFailure {
    long answers = sum(aggregate.path("codes"), "[0-9]{3}");
    long failed = sum(aggregate.path("codes"), "[45][0-9]{2}");
    long errors = sum(aggregate.path("errors"), ".*");
    if (answers == 0) {
      throw new ImportFailure(
          "PB-EMPTY",
          file
              + " holds no latency: not one of its requests was answered"
              + (errors == 0 ? "" : " (" + words() + ")"));
    }
    SeriesKey latency = ArtilleryFigures.responseTime("latency", "", "");
    ArtilleryFigures.state(run, latency, aggregate.path("latency"));
    run.state(latency, "count", (double) answers);
    run.state(latency, "failed", (double) failed);
    run.requests(answers + errors, failed + errors);
    if (errors > 0) {
      run.tell(
          Diagnostic.of(
              "ARTILLERY-NO-RESPONSE",
              Severity.WARNING,
              Words.counted(errors, "request has", "requests have")
                  + " no response ("
                  + words()
                  + "): counted as failed, and in no latency"));
    }
    run.tell(ArtilleryFigures.SKETCH);
    run.tell(ArtilleryFigures.NO_ENDPOINTS);
  }

  private String words() {
    List<String> words = new ArrayList<>();
    aggregate
        .path("errors")
        .properties()
        .forEach(e -> words.add(e.getKey() + ": " + (long) e.getValue().asDouble(0)));
    return String.join("; ", words);
  }

  private static long sum(JsonNode counts, String keys) {
    return counts.properties().stream()
        .filter(count -> count.getKey().matches(keys))
        .mapToLong(count -> (long) count.getValue().asDouble(0))
        .sum();
  }
}
