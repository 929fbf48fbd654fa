package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.budget.Budget;
import dev.plumbline.budget.BudgetSet;
import dev.plumbline.budget.BudgetStatistic.Percentile;
import dev.plumbline.budget.Outcome;
import dev.plumbline.budget.Window;
import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The study's budgets over a part of a run. */
class WindowBudgetsTest {
  private static final Window PART = new Window(20, 40);

  @TempDir Path folder;
  @AutoClose private Imports imports;
  @AutoClose private Jobs jobs;
  private Run run;
  private BudgetSet budgets;

  @BeforeEach
  void open() {
    imports = new Imports(folder);
    jobs = Jobs.onThreads(2);
    run = imports.stored(SampleStudy.RUNS.resolve("candidate-1.json.gz"));
    budgets = CheckBudgets.read(Path.of("sample-data/budgets/release-study.yaml"));
  }

  @Test
  void aWindowOfTheWholeRunIsTheWholeRun() {
    CheckBudgets check = new CheckBudgets(imports.store(), jobs);
    assertEquals(
        check.check(budgets, List.of(run)).together(),
        check.check(budgets, run, new Window(0, 60)));
  }

  @Test
  void aWindowIsJudgedByItsOwnRequests() {
    List<BudgetOutcome> outcomes =
        new CheckBudgets(imports.store(), jobs).check(budgets, run, PART);
    BudgetOutcome errors = named(outcomes, "errors");
    assertEquals(100 * 9 / 2_439.0, errors.actual(), 1e-9);
    assertEquals(Outcome.FAIL, errors.outcome());
    assertTrue(errors.selection().contains("from 20 s to 40 s"), errors::selection);
  }

  @Test
  void aBudgetOfAnotherWindowIsNotEvaluated() {
    Budget p95 = budget("p95");
    Budget early =
        new Budget(
            "early", p95.selection().within(new Window(0, 10)), p95.statistic(), p95.limit());
    BudgetOutcome outcome =
        new CheckBudgets(imports.store(), jobs)
            .check(new BudgetSet("other", List.of(early)), run, PART)
            .getFirst();
    assertEquals(Outcome.NOT_EVALUATED, outcome.outcome());
    assertTrue(outcome.reason().contains("outside"), outcome::reason);
  }

  private Budget budget(String name) {
    Budget budget =
        budgets.budgets().stream().filter(b -> b.name().equals(name)).findFirst().orElseThrow();
    assertEquals(new Percentile(95), budget.statistic());
    return budget;
  }

  private static BudgetOutcome named(List<BudgetOutcome> outcomes, String name) {
    return outcomes.stream().filter(o -> o.budget().equals(name)).findFirst().orElseThrow();
  }
}
