package dev.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Budgets of what benchmarks score, with units as JMH writes them. */
class BenchmarkBudgetsTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/plumbline/importer/jmh/golden");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "pair-before.json, bench.PairBench.encode doc=large, < 6 us/op, pass",
    "pair-before.json, bench.PairBench.encode doc=large, < 5 us, fail",
    "pair-before.json, bench.PairBench.encode doc=large, > 1 ops/us, not-evaluated",
    "mix.csv, bench.FailBench.work what=ok, < 1 ns/op, pass",
    "mix.csv, bench.FailBench.work what=ok, < 0.5 ns/op, fail"
  })
  void aScoreIsHeldAgainstItsLimitInTheUnitOfEither(
      String file, String benchmark, String limit, String expected) throws IOException {
    JsonNode outcome = check(file, "    endpoint: " + benchmark + "\n", limit);
    assertEquals(expected, outcome.at("/outcomes/0/outcome").asString(), outcome::toString);
  }

  @Test
  void whatCannotBeHeldTogetherSaysWhy() throws IOException {
    JsonNode outcome = check("mix.csv", "", "< 6 us/op");
    assertEquals("not-evaluated", outcome.at("/outcomes/0/outcome").asString());
    String reason = outcome.at("/outcomes/0/reason").asString();
    assertTrue(reason.contains("different units"), reason);
  }

  private JsonNode check(String file, String selection, String limit) throws IOException {
    Path budgets =
        Files.writeString(
            folder.resolve("budgets.yaml"),
            "schema: plumbline-budgets/1\nbudgets:\n  - name: score\n    kind: benchmark\n"
                + selection
                + "    statistic: mean\n    limit: \""
                + limit
                + "\"\n");
    Commands.Answer answer =
        new Commands(folder).run("check", "--json", "--budgets", budgets, GOLDEN.resolve(file));
    return new JsonMapper().readTree(answer.out());
  }
}
