package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.StatedOutcome;
import dev.plumbline.app.StatedOutcome.Source;
import dev.plumbline.budget.Outcome;
import dev.plumbline.chart.Theme;
import dev.plumbline.model.StatedThreshold;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Look;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    assertTrue(p95.limit().matches("< \\d+ ms"), p95.limit());
    assertEquals(look.numbers().quantity(run.whole().all().p95()) + " ms", p95.actual());
    assertEquals("all", p95.population());
    assertTrue(List.of("met", "\u2715 missed", "not known").contains(p95.outcome()));
  }

  @Test
  void whatTheFileDoesNotSayIsWorkedOut() {
    assertEquals(Optional.of(true), outcome("http_req_duration", "p(95)<500").passed());
    assertEquals(Optional.of(false), outcome("http_req_duration", "p(95) <= 10").passed());
    assertEquals(Optional.of(false), outcome("http_req_failed", "rate<0.001").passed());
    assertEquals(Optional.of(true), outcome("http_req_failed", "rate>0").passed());
    assertTrue(outcome("http_req_failed", "rate<0.05").isWorkedOut());
    assertEquals(Optional.empty(), outcome("my_own", "rate<0.05").passed());
    assertEquals(Optional.of(false), outcome("http_req_failed", "rate==0").passed());
    assertEquals(Optional.of(false), outcome("http_req_duration", "max<10").passed());
    assertEquals(Optional.of(true), outcome("http_req_duration", "med<400").passed());
  }

  @Test
  void whatIsNotKnownSaysWhy() {
    assertEquals(Source.NO_VALUES, outcome("my_own", "rate<0.05").source());
    assertEquals(Source.EXPRESSION, outcome("http_req_failed", "every<1").source());
    assertEquals(Source.PART, outcome("http_req_duration{scenario:a}", "p(95)<1").source());
    double p95 = run.whole().all().p95();
    assertEquals(Source.CLOSE, outcome("http_req_duration", "p(95)<" + p95).source());
    assertEquals(Optional.empty(), outcome("http_req_duration", "p(95)<" + p95).passed());
    assertEquals(Optional.of(p95), outcome("http_req_duration", "p(95)<" + p95).actual());
  }

  @Test
  void aLimitOfTheScriptsOwnMetricHasItsFigureWithItsUnit() {
    LimitLine own =
        new LimitLines(run, look)
            .all().stream()
                .filter(line -> line.what().equals("api_duration"))
                .findFirst()
                .orElseThrow();
    assertEquals("met", own.outcome());
    assertEquals("93.7 ms", own.actual());
    assertEquals("", own.reason(), "the tool says so itself");
  }

  @Test
  void whatTheFileSaysStands() {
    StatedOutcome said =
        StatedOutcome.of(
            run.explored(),
            run.whole(),
            new StatedThreshold("http_req_failed", "rate<0.001", "summary", Optional.of(true)));
    assertEquals(Optional.of(true), said.passed());
    assertFalse(said.isWorkedOut());
  }

  private StatedOutcome outcome(String metric, String expression) {
    return StatedOutcome.of(
        run.explored(),
        run.whole(),
        new StatedThreshold(metric, expression, "script", Optional.empty()));
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
  void aBudgetsLineSaysWhichRequestsItLooksAt() {
    model.chooseBudgets(StudyRuns.BUDGETS);
    List<LimitLine> lines = new LimitLines(run, look).all();
    assertEquals("expected", line(lines, "p95").population());
    assertEquals("all", line(lines, "errors").population());
    assertEquals("error rate", line(lines, "errors").statistic());
    assertEquals("\u2013", line(lines, "CPU").population());
    assertEquals("not evaluated", line(lines, "CPU").outcome());
  }

  @Test
  void theWindowThatAllLinesShareIsInNone() {
    model.chooseBudgets(StudyRuns.BUDGETS);
    run.time().select(20, 40);
    assertEquals("all requests", line(new LimitLines(run, look).all(), "p95").what());
    model.forgetBudgets();
    assertTrue(
        new LimitLines(run, look)
            .all().stream().allMatch(line -> line.what().endsWith(", whole run")),
        "the tool's own outcomes are of no window");
  }

  private static LimitLine line(List<LimitLine> lines, String budget) {
    return lines.stream()
        .filter(line -> line.source().endsWith(", " + budget))
        .findFirst()
        .orElseThrow();
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
