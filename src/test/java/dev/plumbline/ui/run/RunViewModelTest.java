package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.app.CompareOptions;
import dev.plumbline.app.CompareRuns;
import dev.plumbline.budget.Window;
import dev.plumbline.chart.Theme;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.HeldTasks;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.PageState;
import dev.plumbline.ui.common.TimeSelection.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first candidate of the release study, looked at without a screen. */
class RunViewModelTest {
  private static StudyRuns study;

  private final Look look = new Look(Theme.LIGHT, Locale.ENGLISH);
  private RunViewModel model;
  private OpenRun run;
  private TileFigures tiles;

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
    study.gone.clear();
    model = study.model(new CurrentThreadTasks());
    model.open(study.run("candidate-1").id());
    run = StudyRuns.opened(model);
    tiles = new TileFigures(run, look);
  }

  @Test
  void aWindowChangesEveryFigure() {
    assertEquals(3_810, run.window().get().all().requests());
    String whole = tiles.p95().below();
    run.time().select(20, 40);
    assertEquals(2_439, run.window().get().all().requests());
    assertEquals("90.2", tiles.p95().figure());
    assertEquals("0.37", tiles.errors().figure());
    assertEquals("122", tiles.throughput().figure());
    assertEquals("20\u201340", tiles.users().figure());
    assertEquals("ramp 20 to sustain 40", tiles.users().below());
    assertTrue(tiles.p95().below().matches("\u22126.0 % \\[.*] to baseline"), tiles.p95().below());
    assertTrue(tiles.errors().below().matches("\u2212\\d[.]\\d\\d pts \\[.*] to baseline"));
    assertFalse(whole.equals(tiles.p95().below()), whole);
  }

  @Test
  void withoutAWindowAllOfTheRunIsLookedAt() {
    run.time().select(20, 40);
    run.time().clear();
    assertEquals(3_810, run.window().get().all().requests());
    assertTrue(run.asked().isWhole());
  }

  @Test
  void aMovedWindowKeepsItsLength() {
    run.time().select(20, 30);
    run.time().move(100);
    assertEquals(Optional.of(new Span(37, 47)), run.time().selected().get());
    assertEquals(37, run.window().get().from());
  }

  @Test
  void aStageBecomesTheWindow() {
    run.select(run.explored().stages().get(4));
    assertEquals(Optional.of(new Span(30, 33)), run.time().selected().get());
    assertEquals("spike", tiles.users().below());
  }

  @Test
  void anEndpointRestrictsTheCurves() {
    Curves curves = new Curves(run, look);
    run.time().select(20, 40);
    assertEquals(2, curves.percentiles().sides().size());
    int enroll = 1 + labels().indexOf("POST /api/courses/:id/enroll");
    run.row().set(enroll);
    assertEquals(2, curves.percentiles().sides().size());
    assertEquals("baseline, n = 1,477", curves.percentiles().sides().getFirst().label());
    assertEquals("n = 244", curves.percentiles().sides().getLast().count());
    assertEquals(2, curves.histogram().sides().size());
    assertTrue(curves.histogram().subtitle().startsWith("POST /api/courses/:id/enroll"));
  }

  @Test
  void anEndpointRestrictsTheTiles() {
    run.time().select(20, 40);
    String all = tiles.p95().below();
    int enroll = 1 + labels().indexOf("POST /api/courses/:id/enroll");
    run.row().set(enroll);
    assertEquals("p95 latency \u00b7 POST /api/courses/:id/enroll", tiles.p95().name());
    assertEquals("117", tiles.p95().figure());
    assertEquals("1.23", tiles.errors().figure());
    assertEquals("12.2", tiles.throughput().figure());
    assertEquals("users \u00b7 all endpoints", tiles.users().name());
    assertEquals("budgets \u00b7 all endpoints", tiles.budgets().name());
    assertEquals(comparedAlone("POST /api/courses/:id/enroll"), tiles.p95().below());
    assertFalse(all.equals(tiles.p95().below()), all);
    run.row().set(0);
    assertEquals(all, tiles.p95().below());
  }

  /** As the page that compares the run with its baseline says it. */
  private String comparedAlone(String label) {
    CompareOptions options = CompareOptions.DEFAULT.within(new Window(20, 40));
    ComparedRow row =
        new CompareRuns(study.store, study.jobs)
            .judge(run.baseline().others(), List.of(run.run()), options).of(Statistic.P95).stream()
                .filter(one -> one.key().label().equals(label))
                .findFirst()
                .orElseThrow();
    return Figures.change(row.change())
        + " "
        + Figures.interval(row.low(), row.high())
        + " to baseline";
  }

  @Test
  void aCurveOfTheBaselineAloneSaysWhyThereIsNoOther() {
    Curves curves = new Curves(run, look);
    run.row().set(1 + labels().indexOf("POST /api/courses/:id/enroll"));
    run.time().select(5, 6);
    assertEquals(1, curves.percentiles().sides().size());
    assertTrue(curves.percentiles().subtitle().startsWith("fewer requests than a curve needs: 6"));
    run.time().clear();
    assertTrue(curves.percentiles().subtitle().endsWith("95 % rank interval"));
  }

  @Test
  void theHistogramHoldsBothSides() {
    run.time().select(20, 40);
    Curves curves = new Curves(run, look);
    assertEquals(2, curves.histogram().sides().size());
    curves
        .histogram()
        .sides()
        .forEach(side -> assertEquals(1, side.shares().stream().mapToDouble(s -> s).sum(), 1e-9));
  }

  @Test
  void theLimitsOfTheTestStandUntilBudgetsAreChosen() {
    assertEquals("stated by the test \u00b7 whole run", tiles.budgets().below());
    model.chooseBudgets(StudyRuns.BUDGETS);
    assertEquals(8, run.outcomes().get().value().orElseThrow().size());
    run.time().select(20, 40);
    assertTrue(tiles.budgets().below().endsWith("window 20\u201340 s"), tiles.budgets().below());
    assertTrue(tiles.budgets().below().startsWith("fail: errors"), tiles.budgets().below());
    model.forgetBudgets();
    assertEquals("stated by the test \u00b7 whole run", tiles.budgets().below());
  }

  @Test
  void budgetsStayForTheNextRun() {
    model.chooseBudgets(StudyRuns.BUDGETS);
    model.open(study.run("candidate-2").id());
    assertTrue(StudyRuns.opened(model).budgets().get().isPresent());
  }

  @Test
  void budgetsThatCannotBeReadSayWhy() {
    model.chooseBudgets(Path.of("pom.xml"));
    assertEquals("these budgets cannot be used", tiles.budgets().below());
    assertTrue(tiles.budgets().more().contains("pom.xml"), tiles.budgets().more());
  }

  @Test
  void theBaselineIsTheOnePromoted() {
    assertEquals(6, run.baseline().others().size());
    assertTrue(run.isComparable());
    model.compare();
    assertEquals(1, study.gone.size());
    List<String> candidates =
        IntStream.rangeClosed(1, 6).mapToObj(i -> study.run("candidate-" + i).id()).toList();
    assertTrue(
        study.gone.getFirst().endsWith("with " + candidates + " at p95"), study.gone.getFirst());
    assertEquals(
        ComparedSets.ids(run.baseline().others()), ComparedSets.ids(run.sets().baseline()));
  }

  @Test
  void aBaselineRunIsComparedOnItsOwnSide() {
    model.open(study.run("baseline-2").id());
    run = StudyRuns.opened(model);
    assertEquals(5, run.baseline().others().size());
    assertEquals("is a baseline run", new TileFigures(run, look).p95().below());
    assertEquals(6, run.sets().baseline().size());
    assertEquals(6, run.sets().candidate().size());
    assertFalse(ComparedSets.ids(run.sets().candidate()).contains(run.run().id()));
  }

  @Test
  void onlyTheLatestWindowIsAnswered() {
    HeldTasks held = new HeldTasks();
    model = study.model(held);
    model.open(run.run().id());
    held.next();
    run = StudyRuns.opened(model);
    while (held.waiting() > 0) {
      held.next();
    }
    for (int from = 0; from < 10; from++) {
      run.time().select(from, from + 20);
    }
    assertTrue(run.against().get().pending());
    assertTrue(run.against().get().value().isPresent(), "the last answer stands meanwhile");
    int pieces = 0;
    while (held.waiting() > 0) {
      held.next();
      pieces++;
    }
    assertEquals(4, pieces, "two windows and two comparisons, the first and the last");
    assertEquals(9, run.window().get().from());
    assertFalse(run.against().get().pending());
  }

  @Test
  void aRunThatIsGoneIsAFailureWithItsCode() {
    model.open("no such run");
    PageState.Failed<?> failed = assertInstanceOf(PageState.Failed.class, model.state().get());
    assertEquals("PB-NO-RUN", failed.problem().code());
  }

  @Test
  void closingBeforeItIsReadShowsNothing() {
    HeldTasks held = new HeldTasks();
    model = study.model(held);
    model.open(run.run().id());
    model.close();
    held.next();
    assertInstanceOf(PageState.Empty.class, model.state().get());
  }

  @Test
  void theSlowestOfAPlaceComeFirst() {
    run.ask(0, 20, 40, 200, Double.POSITIVE_INFINITY);
    List<Double> values =
        run.samples().get().orElseThrow().found().stream().map(one -> one.value()).toList();
    assertFalse(values.isEmpty());
    assertEquals(values.stream().sorted((a, b) -> Double.compare(b, a)).toList(), values);
  }

  private List<String> labels() {
    return run.explored().endpoints().stream().map(key -> key.label()).toList();
  }
}
