package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.plumbline.analysis.RowKey;
import dev.plumbline.app.RunLimit;
import dev.plumbline.app.StatedTags;
import dev.plumbline.budget.Outcome;
import dev.plumbline.chart.LimitStrip;
import dev.plumbline.chart.Scale;
import dev.plumbline.chart.Span;
import dev.plumbline.chart.Theme;
import dev.plumbline.chart.Tone;
import dev.plumbline.model.StatedThreshold;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Look;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which limit an endpoint is judged by. */
class EndpointLimitTest {
  private static final Span SPAN = new Span(Scale.Kind.LOG, 1, 1000);
  private static StudyRuns study;
  private static OpenRun run;

  private final Look look = new Look(Theme.LIGHT, Locale.ENGLISH);

  @BeforeAll
  static void begin() {
    study = new StudyRuns();
    RunViewModel model = study.model(new CurrentThreadTasks());
    model.open(study.run("candidate-1").id());
    run = StudyRuns.opened(model);
  }

  @AfterAll
  static void end() {
    study.close();
  }

  @Test
  void theLimitOfAllRequestsJudgesNoEndpoint() {
    List<RunLimit> limits = List.of(stated("http_req_duration", 5000));
    EndpointRow all = row(0, limits);
    assertEquals(Optional.of(Outcome.PASS), all.outcome());
    EndpointRow enroll = row(enroll(), limits);
    assertEquals(Optional.empty(), enroll.outcome());
    assertEquals("\u2013", LimitCell.text(look, enroll));
    LimitStrip strip = assertInstanceOf(LimitStrip.class, enroll.strip(SPAN).orElseThrow());
    assertEquals(Tone.FAINT, strip.tone());
    assertEquals(5000, strip.limit());
  }

  @Test
  void anEndpointThatIsNamedIsJudgedByItsOwnLimit() {
    RowKey key = run.explored().endpoints().get(enroll() - 1);
    List<RunLimit> limits =
        List.of(
            stated("http_req_duration", 5000),
            stated("http_req_duration{name:" + key.name() + ",method:POST}", 1));
    assertEquals(Optional.of(Outcome.FAIL), row(enroll(), limits).outcome());
    assertEquals(Optional.of(Outcome.PASS), row(0, limits).outcome());
    assertEquals(
        List.of(enroll()),
        IntStream.range(1, run.window().get().rows().size())
            .filter(i -> row(i, limits).outcome().isPresent())
            .boxed()
            .toList());
  }

  @Test
  void ofSeveralLimitsTheStrictestJudges() {
    List<RunLimit> limits =
        List.of(stated("http_req_duration", 5000), stated("http_req_duration", 1));
    assertEquals(Optional.of(Outcome.FAIL), row(0, limits).outcome());
  }

  @Test
  void aLimitOfOtherTagsNamesNoEndpoint() {
    for (String tags : List.of("method:POST", "group:::courses", "name:x,status:200", "")) {
      assertEquals(Optional.empty(), of("http_req_duration{" + tags + "}", 1), tags);
    }
  }

  @Test
  void aNameMayHoldCommasAndColons() {
    assertEquals(
        List.of("name=GET /a,b/:id", "method=GET"),
        StatedTags.of("name:GET /a,b/:id,method:\"GET\"").entrySet().stream()
            .map(Object::toString)
            .toList());
  }

  private static EndpointRow row(int index, List<RunLimit> limits) {
    var figures = run.window().get().rows().get(index);
    return new EndpointRow(
        index,
        figures,
        RunLimit.p95(limits, figures.key()),
        RunLimit.p95(limits, Optional.empty()));
  }

  private static int enroll() {
    List<String> labels = run.explored().endpoints().stream().map(RowKey::label).toList();
    return 1 + labels.indexOf("POST /api/courses/:id/enroll");
  }

  private static RunLimit stated(String metric, int most) {
    return of(metric, most).orElseThrow();
  }

  private static Optional<RunLimit> of(String metric, int most) {
    return RunLimit.of(new StatedThreshold(metric, "p(95)<" + most, "a.json", Optional.empty()));
  }
}
