package dev.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.app.CompareOptions;
import dev.plumbline.app.ComparisonWords;
import dev.plumbline.app.RunSide;
import dev.plumbline.app.RunsCompared;
import dev.plumbline.budget.Window;
import dev.plumbline.report.Text;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.HeldTasks;
import dev.plumbline.ui.common.PageState;
import dev.plumbline.ui.common.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CompareViewModelTest {
  private static final String ENROLL = "/api/courses/:id/enroll";
  private static Study study;

  @BeforeAll
  static void read() {
    study = new Study();
  }

  @AfterAll
  static void close() {
    study.close();
  }

  static Judged judged(CompareViewModel model) {
    return assertInstanceOf(PageState.Ready.class, model.state().get()).content()
            instanceof Judged judged
        ? judged
        : null;
  }

  private static String headline(CompareViewModel model) {
    return judged(model).lines().getFirst().plain();
  }

  private static Problem problem(CompareViewModel model) {
    return assertInstanceOf(PageState.Failed.class, model.state().get()).problem();
  }

  private static ComparedRow enroll(CompareViewModel model) {
    return judged(model).rows().stream()
        .filter(row -> row.key().name().equals(ENROLL))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theStudysVerdictIsSaidFirst() {
    CompareViewModel model = study.opened();
    assertEquals(
        "Worse: POST /api/courses/:id/enroll is 15.6 % slower at the median [+11.7, +19.7].",
        headline(model));
    assertEquals(ENROLL, model.selected().get().orElseThrow().key().name());
    assertEquals(10, judged(model).rows().size());
    assertTrue(judged(model).all().isPresent());
  }

  @Test
  void anotherStatisticIsSpokenOfFirst() {
    CompareViewModel model = study.opened();
    model.look(Statistic.P95);
    assertTrue(headline(model).contains("slower at p95"), headline(model));
    assertEquals(Statistic.P95, model.selected().get().orElseThrow().statistic());
    assertEquals(ENROLL, model.selected().get().orElseThrow().key().name());
  }

  /** At this margin the tail alone is worse; that the median is better is said after it. */
  private static CompareViewModel openedWhereTheTailIsWorse() {
    CompareViewModel model = study.model(new CurrentThreadTasks());
    model.open(study.baseline, study.candidate);
    model.allow(0.165); // it belongs to the test, so it is asked for where that is open
    model.open(study.baseline, study.candidate);
    return model;
  }

  @Test
  void theStatisticThatCalledTheHeadlineIsLookedAtFirst() {
    CompareViewModel model = openedWhereTheTailIsWorse();
    assertTrue(headline(model).startsWith("Worse: POST " + ENROLL), headline(model));
    assertTrue(headline(model).contains("slower at p99 "), headline(model));
    assertEquals(Statistic.P99, model.asked().get().statistic());
    Spot selected = model.selected().get().orElseThrow();
    assertEquals(new Spot(judged(model).rows().getFirst().key(), Statistic.P99), selected);
    assertEquals(Verdict.WORSE, enroll(model).verdict());
    model.allow(0.05);
    model.open(study.baseline, study.candidate);
    assertEquals(Statistic.P50, model.asked().get().statistic(), "nobody chose p99");
  }

  @Test
  void aStatisticThatAReaderChoseStaysAndShowsWhatOthersCall() {
    CompareViewModel model = openedWhereTheTailIsWorse();
    model.look(Statistic.P50);
    assertTrue(headline(model).contains("slower at p99 "), headline(model));
    assertEquals(Statistic.P50, model.asked().get().statistic());
    model.lookWithin(new Window(0, Window.OPEN));
    assertEquals(Statistic.P50, model.asked().get().statistic(), "nothing was opened");
    List<ComparedRow> rows = judged(model).rows();
    assertEquals(Verdict.BETTER, rows.getFirst().verdict());
    assertEquals(ENROLL, rows.get(1).key().name(), "before what none calls");
    List<EndpointLine> lines =
        new EndpointTable(study.look).lines(judged(model), Optional.of(Spot.of(rows.getFirst())));
    EndpointLine below = lines.get(2);
    assertTrue(below.below());
    assertEquals(Statistic.P99, below.row().statistic());
    assertEquals(Verdict.WORSE, below.row().verdict());
  }

  @Test
  void aMarginAboveTheChangeTakesTheVerdictAway() {
    CompareViewModel model = study.opened();
    Reading before = judged(model).reading();
    model.allow(0.2);
    assertNotEquals(Verdict.WORSE, enroll(model).verdict());
    assertTrue(headline(model).startsWith("Better: POST /api/wallet/withdraw"), headline(model));
    assertEquals(before, judged(model).reading(), "nothing was read again");
  }

  @Test
  void aMarginThatIsNoneIsPassedOver() {
    CompareViewModel model = study.opened();
    model.allow(0);
    model.allow(1.5);
    assertEquals(0.05, model.asked().get().margin());
  }

  @Test
  void aWindowIsReadAnew() {
    CompareViewModel model = study.opened();
    model.lookWithin(new Window(10, 30));
    assertEquals("each run from 10 s to 30 s", judged(model).compared().windowWords());
    assertTrue(
        judged(model).compared().pooledBaseline().values().stream()
            .allMatch(d -> d.count() < 1500));
  }

  @Test
  void oneRunASideCallsNothingAndSaysWhatStands() {
    CompareViewModel model = study.oneRunASide();
    assertTrue(headline(model).startsWith("Inconclusive: one run a side."), headline(model));
    assertEquals(40, judged(model).rows().size());
    assertEquals(9, judged(model).tipping().size());
    assertEquals(4, judged(model).standing());
    String learning = judged(model).lines().getLast().plain();
    assertTrue(learning.endsWith("if identical runs vary by 3 %."), learning);
    assertTrue(model.bins().get().isPresent());
  }

  @Test
  void oneRunASideIsCountedAndSaidAsOnTheTerminal() {
    CompareViewModel model = study.oneRunASide();
    RunsCompared asked = judged(model).reading().sides().judge(CompareOptions.DEFAULT.judging());
    List<Text> terminal = ComparisonWords.of(asked).lines();
    assertEquals(asked.table().rows().size(), judged(model).rows().size());
    assertEquals(terminal, judged(model).lines().subList(0, terminal.size()));
    model.lookAtAll(List.of(Statistic.P95));
    assertNotEquals(terminal, judged(model).lines().subList(0, terminal.size()));
  }

  @Test
  void anotherAssumptionStandsInTheSentence() {
    CompareViewModel model = study.oneRunASide();
    model.assume(0.1);
    assertEquals(2, judged(model).standing());
    String learning = judged(model).lines().getLast().plain();
    assertTrue(learning.endsWith("if identical runs vary by 10 %."), learning);
  }

  @Test
  void swappingMirrorsTheVerdict() {
    CompareViewModel model = study.opened();
    double before = enroll(model).change();
    model.swap();
    assertEquals(Verdict.BETTER, enroll(model).verdict());
    assertEquals(1 / (1 + before) - 1, enroll(model).change(), 1e-9);
    assertEquals(study.candidate, ids(model, RunSide.BASELINE));
  }

  @Test
  void aRunThatIsTakenOutIsNotJudged() {
    CompareViewModel model = study.opened();
    model.takeOut(RunSide.CANDIDATE, model.sides().get().orElseThrow().candidate().getFirst());
    assertEquals(5, judged(model).table().candidateRuns());
    assertEquals(5, enroll(model).candidateRuns().size());
  }

  @Test
  void aRunOnBothSidesIsNamedAndLeftToOne() {
    CompareViewModel model = study.model(new CurrentThreadTasks());
    model.open(List.of(study.run("baseline-1"), study.run("baseline-2")), study.baseline);
    assertEquals("PB-SAME-RUN", problem(model).code());
    assertTrue(problem(model).message().contains("baseline 1, baseline 2"));
    model.remedies(problem(model)).getFirst().action().run();
    assertEquals(4, judged(model).table().candidateRuns());
  }

  @Test
  void twoSidesThatAreOneCannotBeParted() {
    CompareViewModel model = study.model(new CurrentThreadTasks());
    model.open(study.baseline, study.baseline);
    assertEquals(List.of(), model.remedies(problem(model)));
  }

  @Test
  void aSideWithoutRunsFails() {
    CompareViewModel model = study.model(new CurrentThreadTasks());
    model.open(study.baseline, List.of());
    assertEquals("PB-NO-RUN", problem(model).code());
    model.open(List.of("gone"), study.candidate);
    assertEquals("PB-NO-RUN", problem(model).code());
  }

  @Test
  void aWindowWithoutRequestsOffersTheWholeRun() {
    CompareViewModel model = study.opened();
    model.lookWithin(new Window(100_000, Window.OPEN));
    assertEquals("PB-NOTHING-TO-COMPARE", problem(model).code());
    model.remedies(problem(model)).getFirst().action().run();
    assertTrue(headline(model).startsWith("Worse: "));
  }

  @Test
  void theLatestQuestionIsAnswered() {
    HeldTasks held = new HeldTasks();
    CompareViewModel model = study.model(held);
    model.open(study.baseline, study.candidate);
    held.next();
    held.next();
    model.look(Statistic.P95);
    model.look(Statistic.P99);
    model.look(Statistic.MEAN);
    while (held.waiting() > 0) {
      held.next();
    }
    assertEquals(Statistic.MEAN, judged(model).asked().statistic());
  }

  @Test
  void whatIsAskedWhileReadingIsJudgedAfterwards() {
    HeldTasks held = new HeldTasks();
    CompareViewModel model = study.model(held);
    model.open(study.baseline, study.candidate);
    held.next();
    held.next();
    model.lookWithin(new Window(0, 30));
    assertTrue(model.readingAgain().get());
    assertTrue(judged(model).compared().window().isWhole(), "the old stays while it is read");
    model.allow(0.1);
    while (held.waiting() > 0) {
      held.next();
    }
    assertFalse(model.readingAgain().get());
    assertEquals(new Window(0, 30), judged(model).compared().window());
    assertEquals(0.1, judged(model).table().options().margin());
  }

  @Test
  void closingLetsEverythingGo() {
    HeldTasks held = new HeldTasks();
    CompareViewModel model = study.model(held);
    model.open(study.baseline, study.candidate);
    held.next();
    model.close();
    while (held.waiting() > 0) {
      held.next();
    }
    assertInstanceOf(PageState.Empty.class, model.state().get());
    assertEquals(Optional.empty(), model.sides().get());
  }

  private static List<String> ids(CompareViewModel model, RunSide side) {
    return model.sides().get().orElseThrow().of(side).stream().map(run -> run.id()).toList();
  }
}
