package dev.plumbline.importer.k6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.ImportResult;
import dev.plumbline.app.Imports;
import dev.plumbline.app.RunView;
import dev.plumbline.model.StatedThreshold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Summaries without their points: what they state, and what in them misleads. */
class K6SummaryTest {
  @TempDir Path folder;
  @AutoClose private Imports imports;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @Test
  void inAnExportAThresholdOfTrueHasFailed() throws IOException {
    RunView view =
        shown(
            """
            {"root_group": {}, "metrics": {"http_req_duration":
              {"avg": 5.5, "min": 1, "med": 5, "max": 10, "p(95)": 9.5,
               "thresholds": {"p(95)<5": true, "avg<6": false}}}}
            """);
    assertEquals(Optional.of(false), passed(view, "p(95)<5"));
    assertEquals(Optional.of(true), passed(view, "avg<6"));
    assertEquals(9.5, view.rows().getFirst().distribution().percentile(95));
    assertEquals(5, view.rows().getFirst().distribution().percentile(50));
  }

  @Test
  void inTheDataOfHandleSummaryTheOutcomeIsAWord() throws IOException {
    RunView view =
        shown(
            """
            {"options": {}, "root_group": {}, "state": {"testRunDurationMs": 5000}, "metrics":
              {"http_req_duration": {"type": "trend", "contains": "time",
                "values": {"avg": 5.5}, "thresholds": {"avg<5": {"ok": false}}}}}
            """);
    assertEquals(Optional.of(false), passed(view, "avg<5"));
    assertEquals(5, view.run().durationSeconds());
  }

  @Test
  void passesOfHttpReqFailedAreTheFailedRequests() throws IOException {
    RunView view =
        shown(
            """
            {"root_group": {}, "metrics": {"http_reqs": {"count": 10, "rate": 1},
              "http_req_failed": {"passes": 3, "fails": 7, "value": 0.3}}}
            """);
    assertEquals(10, view.run().requests());
    assertEquals(3, view.run().failed());
  }

  @Test
  void metricNamesAndStatisticsThatK6NeverWritesAreNoReasonToFail() throws IOException {
    RunView view =
        shown(
            """
            {"root_group": {}, "metrics": {"http_req_duration{": {"avg": 1}, "{": {"avg": 1},
              "http_req_duration": {"p99.9.9": 7, "p(": 7, "p()": 7, "p(99.9)": 8}}}
            """);
    assertTrue(
        view.rows().stream().anyMatch(row -> row.distribution().percentile(99.9) == 8),
        view.rows()::toString);
  }

  @Test
  void aSummaryThatWasCutSaysWhere() throws IOException {
    String text = "{\"root_group\": {},\n \"metrics\": {\"vus\": {\"value\": 1";
    ImportResult result = imports.one(Lines.write(folder.resolve("cut.json"), text));
    assertEquals("PB-BAD-JSON", result.code());
    assertTrue(result.message().contains("line 2, column"), result::message);
  }

  private static Optional<Boolean> passed(RunView view, String expression) {
    return view.thresholds().stream()
        .filter(threshold -> threshold.expression().equals(expression))
        .findFirst()
        .flatMap(StatedThreshold::passed);
  }

  private RunView shown(String text) throws IOException {
    return imports.show(imports.stored(Lines.write(folder.resolve("summary.json"), text)));
  }
}
