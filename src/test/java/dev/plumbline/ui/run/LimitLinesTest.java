package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.budget.Outcome;
import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Look;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the list of limits says of the first candidate. */
class LimitLinesTest {
  private static StudyRuns study;

  private final Look look = new Look(Theme.LIGHT, Locale.ENGLISH);
  private RunViewModel model;
  private OpenRun run;

  @BeforeAll
  static void begin() {
    study = new StudyRuns();
  }

  @AfterAll
  static void end() {
    study.close();
  }

  @BeforeEach
  void open() {
    model = study.model(new CurrentThreadTasks());
    model.open(study.run("candidate-1").id());
    run = StudyRuns.opened(model);
  }

  @Test
  void everyLimitOfTheTestHasALine() {
    List<LimitLine> lines = new LimitLines(run, look).all();
    assertEquals(run.explored().thresholds().size(), lines.size());
    LimitLine p95 =
        lines.stream()
            .filter(line -> line.what().equals("latency, all requests"))
            .filter(line -> line.statistic().equals("p95"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(lines.toString()));
    assertTrue(p95.limit().matches("< \\d+"), p95.limit());
    assertEquals(look.numbers().quantity(run.whole().all().p95()), p95.actual());
    assertTrue(List.of("met", "\u2715 missed", "not in the file").contains(p95.outcome()));
  }

  @Test
  void everyBudgetOfTheFileHasALine() {
    model.chooseBudgets(StudyRuns.BUDGETS);
    List<LimitLine> lines = new LimitLines(run, look).all();
    assertEquals(8, lines.size());
    assertEquals(
        run.outcomes().get().value().orElseThrow().stream()
            .filter(outcome -> outcome.outcome() == Outcome.FAIL)
            .count(),
        lines.stream().filter(LimitLine::missed).count());
  }

  @Test
  void theTileCountsWhatWasNotEvaluatedBesideAFailure() {
    model.chooseBudgets(StudyRuns.BUDGETS);
    run.time().select(20, 40);
    long unasked =
        run.outcomes().get().value().orElseThrow().stream()
            .filter(outcome -> outcome.outcome() == Outcome.NOT_EVALUATED)
            .count();
    String below = new BudgetTile(run, look).tile().below();
    assertEquals(unasked > 0, below.contains(unasked + " not evaluated"), below);
    assertTrue(below.startsWith("fail: "), below);
  }
}
