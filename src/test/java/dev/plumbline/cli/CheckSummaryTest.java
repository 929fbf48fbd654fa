package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A summary alone, of which submetrics repeat parts, is never greener than its points. */
class CheckSummaryTest {
  @TempDir static Path folder;
  private static Commands commands;

  @BeforeAll
  static void importThemAlone() {
    commands = new Commands(folder);
    for (String file : new String[] {"handle-summary.json", "summary-export.json"}) {
      commands.run("import", commands.golden(file, "v0.48.0", file)).ended(0);
    }
    commands.run("import", commands.golden("points", "v0.48.0", "points.json.gz")).ended(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "statistic: error-rate | < 60 % | 56 of 112",
        "statistic: count | < 200 | 112 requests, judged as it is",
        "{kind: check, statistic: share} | > 10 % | 144 of 168",
        "{metric: my_rate, statistic: share} | > 10 % | 56 of 56"
      })
  void whatIsCountedIsThatOfThePoints(String keys, String limit, String evidence)
      throws IOException {
    for (String run : new String[] {"handle-summary.json", "summary-export.json", "points"}) {
      JsonNode outcome = check(keys, limit, run);
      assertEquals(evidence, outcome.get("evidence").asString(), run);
      assertEquals("pass", outcome.get("outcome").asString(), run);
    }
  }

  @Test
  void ofSeveralFilesTheCountsAddUp() throws IOException {
    String run = "handle-summary.json";
    assertEquals(
        "112 of 224",
        check("statistic: error-rate", "< 60 %", run, "points").get("evidence").asString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "statistic: rate | < 20 req/s | 9.08711998757709",
        "statistic: p95 | < 9 s | 70.97679325",
        "{statistic: p95, population: all} | < 9 s | 63.427849099999975",
        "{statistic: max, population: all} | < 9 s | 88.876548",
        "statistic: mean | < 9 s | 0.038381209053571425",
        "{metric: my_counter, statistic: count} | < 99 | 56",
        "{metric: my_trend, statistic: p95} | < 90 ms | 70.97679325"
      })
  void aFigureIsThatOfTheWholeAsStated(String keys, String limit, double actual)
      throws IOException {
    JsonNode outcome = check(keys, limit, "handle-summary.json");
    double inMillis = limit.endsWith("9 s") && actual > 1 ? 1000 : 1;
    assertEquals(actual / inMillis, outcome.get("actual").asDouble(), 1e-9);
    assertEquals("pass", outcome.get("outcome").asString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{endpoint: '*', statistic: count} | < 999 | does not state these requests",
        "{endpoint: /a, statistic: p95} | < 9 s | does not state these requests",
        "{method: GET, statistic: p95} | < 9 s | does not state these requests",
        "{group: '::outer', statistic: p95} | < 9 s | does not state these requests",
        "{status: 5xx, statistic: error-rate} | < 9 % | holds no status codes",
        "{kind: transaction, statistic: error-rate} | < 9 % | does not state how many",
        "statistic: p99 | < 9 s | does not state its p99"
      })
  void whatIsNotStatedIsNeverAPass(String keys, String limit, String reason) throws IOException {
    JsonNode outcome = check(keys, limit, "handle-summary.json");
    assertEquals("not-evaluated", outcome.get("outcome").asString(), outcome::toString);
    String why = outcome.get("reason").asString();
    assertTrue(why.contains(reason), why);
  }

  @Test
  void aRateNeedsADurationThatASummaryExportDoesNotState() throws IOException {
    String budget = "statistic: rate";
    String run = "summary-export.json";
    assertEquals("not-evaluated", check(budget, "> 1 req/s", run).get("outcome").asString());
    JsonNode both = check(budget, "> 1 req/s", run, "points");
    assertEquals("not-evaluated", both.get("outcome").asString());
  }

  private static JsonNode check(String keys, String limit, String... runs) throws IOException {
    Path budgets =
        Files.writeString(
            folder.resolve("budgets.yaml"),
            "schema: plumbline-budgets/1\nbudgets:\n  - name: only\n    %s\n    limit: \"%s\"\n"
                .formatted(keys.replaceAll("[{}]", "").replace(", ", "\n    "), limit));
    Object[] line = new Object[5 + runs.length - 1];
    line[0] = "--json";
    line[1] = "check";
    line[2] = "--budgets";
    line[3] = budgets;
    for (int i = 0; i < runs.length; i++) {
      line[4 + i] = folder.resolve(runs[i]);
    }
    return commands.run(line).json().at("/outcomes/0");
  }
}
