package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.budget.Outcome;
import dev.plumbline.budget.io.BudgetFile;
import dev.plumbline.budget.io.BudgetFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Budgets on files of tools that keep little: coarse times, or figures of one endpoint. */
class ToolBudgetsTest {
  private static final Path TOOLS = Path.of("src/test/resources/dev/plumbline/importer");

  @TempDir Path folder;
  @AutoClose private Imports imports;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
  }

  @Test
  void startsInWholeSecondsAreNoRateOfAShortRun() throws BudgetFileException {
    String requests = "ab/golden/items.gnuplot.tsv";
    BudgetOutcome rate = check(requests, "statistic: rate\n    limit: '> 1 req/s'");
    assertEquals(Outcome.NOT_EVALUATED, rate.outcome());
    assertEquals(
        "the times in these files are whole seconds, too coarse for a rate over 1.0 s",
        rate.reason());
    assertEquals(Outcome.PASS, check(requests, "statistic: p50\n    limit: < 1 s").outcome());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wrk/golden/items-latency.txt",
        "ab/golden/items.txt",
        "pgbench/golden/rate-latencylimit.txt"
      })
  void theFiguresOfTheOnlyEndpointAreThoseOfAllRequests(String report) throws BudgetFileException {
    for (String budget :
        List.of(
            "statistic: rate\n    limit: '> 1 req/s'",
            "statistic: error-rate\n    limit: < 50 %",
            "statistic: mean\n    population: all\n    limit: < 1 s")) {
      assertEquals(Outcome.PASS, check(report, budget).outcome(), budget);
    }
  }

  @Test
  void theRateIsTheOneThatTheReportStates() throws BudgetFileException {
    BudgetOutcome rate =
        check("wrk/golden/items-latency.txt", "statistic: rate\n    limit: '> 1 req/s'");
    assertEquals(1138.35, rate.actual());
    assertEquals("as the summary states it: no interval", rate.evidence());
  }

  @Test
  void aStatedRateOfSuccessfulRequestsAloneIsNotTheRate() throws BudgetFileException {
    BudgetOutcome rate =
        check("siege/golden/flaky.json.txt", "statistic: rate\n    limit: '> 1 req/s'");
    assertEquals(60 / 0.17, rate.actual(), 1e-9);
  }

  @Test
  void ofSeveralEndpointsNoneIsAllRequests() throws BudgetFileException {
    BudgetOutcome count = check("redis/golden/out.csv", "statistic: count\n    limit: '> 1'");
    assertEquals(
        "a file that states only its summary does not state these requests", count.reason());
  }

  private BudgetOutcome check(String file, String lines) throws BudgetFileException {
    String text = "schema: plumbline-budgets/1\nbudgets:\n  - name: a\n    " + lines;
    try (Jobs jobs = Jobs.onThreads(1)) {
      return new CheckBudgets(imports.store(), jobs)
          .check(BudgetFile.parse(text, "test"), List.of(imports.stored(TOOLS.resolve(file))))
          .together()
          .getFirst();
    }
  }
}
