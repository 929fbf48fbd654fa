package dev.plumbline.analysis;

import static dev.plumbline.analysis.BudgetRuns.check;
import static dev.plumbline.analysis.BudgetRuns.durations;
import static dev.plumbline.analysis.BudgetRuns.failed;
import static dev.plumbline.analysis.BudgetRuns.get;
import static dev.plumbline.analysis.BudgetRuns.run;
import static dev.plumbline.analysis.BudgetRuns.series;
import static dev.plumbline.analysis.BudgetRuns.upFrom;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.analysis.RunEvidence.Stated;
import dev.plumbline.budget.Outcome;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.SummaryOnly;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing is never a pass, and says what it is. */
class BudgetCheckAbsentTest {
  private static final Metric BYTES =
      new Metric("data_received", Kind.CUSTOM, Role.OTHER, MetricType.COUNTER, "B", 0);
  private static final RunEvidence RUN =
      new RunEvidence(
          List.of(
              durations(upFrom(1, 100)),
              series(BudgetRuns.DURATION, failed("/broken"), 9, 9),
              series(BYTES, get(""), 5, 6)),
          List.of(BudgetRuns.track("vus", "", 1, 2), BudgetRuns.track("vus_max", "", 40)),
          60);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "track: cpu | peak | < 70 % | these files hold no track 'cpu'; there is vus, vus_max",
        "track: vuss | peak | < 70 | these files hold no track 'vuss': did you mean 'vus'?",
        "track: vus | peak | < 70 % | the values have no unit, the limit is in '%'",
        "track: vus, from: 9 s | peak | < 70 | no point of the track lies in from 9 s",
        "endpoint: GET /b | p95 | < 9 ms | no request matches 'GET /b': did you mean 'GET /a'?",
        "endpoint: [/a, /zzzzzzz] | p95 | < 9 ms | no request matches '/zzzzzzz'; there is GET /a,"
            + " GET /broken",
        "method: POST | p95 | < 9 ms | no such request uses method 'POST'; there is GET",
        "group: '::mian' | p95 | < 9 ms | no such request is in group '::mian': did you mean"
            + " '::main'?",
        "scenario: x | p95 | < 9 ms | no such request is in scenario 'x'; there is default",
        "from: 70 s | p95 | < 9 ms | no such request ended from 70 s: the longest run took 60.0 s",
        "endpoint: /broken | p95 | < 9 ms | 2 requests, but none that succeeded outside setup and"
            + " teardown",
        "status: 5xx | error-rate | < 1 % | these files hold no status codes",
        "kind: group | p95 | < 9 ms | these files hold no groups",
        "metric: data_recieved | max | < 9 B | these files hold no metric 'data_recieved': did you"
            + " mean 'data_received'?",
        "metric: data_received, kind: group | max | < 9 B | these files hold no metric"
            + " 'data_received' of kind group: did you mean 'data_received'?",
        "metric: data_received | max | < 9 ms | the values are in 'B', the limit is in 'ms'",
        "metric: data_received | max | < 9 | the values are in 'B', the limit has none",
        "metric: data_received | share | < 9 % | 'share' is of zeros and ones, which these values"
            + " are not",
        "metric: data_received | slower than 5 ms | < 9 % | the values are in 'B', the limit is in"
            + " 'ms'"
      })
  void whatIsMissingIsNamed(String keys, String statistic, String limit, String reason) {
    String lines = keys.contains("[") ? keys : keys.replace(", ", "\n");
    BudgetOutcome outcome =
        check(lines + "\nstatistic: " + statistic + "\nlimit: '" + limit + "'", RUN);
    assertEquals(reason, outcome.reason());
    assertEquals(Outcome.NOT_EVALUATED, outcome.outcome());
    assertEquals(Double.NaN, outcome.actual());
  }

  @Test
  void anEmptyRunAnswersNoBudget() {
    BudgetOutcome outcome = check("statistic: count\nlimit: < 5", run());
    assertEquals(Outcome.NOT_EVALUATED, outcome.outcome());
    assertEquals("these files hold no requests", outcome.reason());
    assertEquals(
        "these files hold no track 'cpu'",
        check("track: cpu\nstatistic: peak\nlimit: < 5", run()).reason());
  }

  @Test
  void aRateNeedsToKnowHowLongTheRunTook() {
    RunEvidence unknown = new RunEvidence(List.of(durations(1, 2)), List.of(), Double.NaN);
    BudgetOutcome outcome = check("statistic: rate\nlimit: '> 0 req/s'", unknown);
    assertEquals(Outcome.NOT_EVALUATED, outcome.outcome());
    assertEquals("these files do not tell how long the run took", outcome.reason());
  }

  @Test
  void timesOfWholeSecondsTellNoRateOfAShortRun() {
    RunEvidence coarse = ofWholeSeconds(1.03);
    BudgetOutcome outcome = check("statistic: rate\nlimit: '> 0 req/s'", coarse);
    assertEquals(Outcome.NOT_EVALUATED, outcome.outcome());
    assertEquals(
        "the times in these files are whole seconds, too coarse for a rate over 1.0 s",
        outcome.reason());
    assertEquals(
        Outcome.PASS, check("statistic: rate\nlimit: '> 0 req/s'", ofWholeSeconds(60)).outcome());
    assertEquals(
        Outcome.NOT_EVALUATED,
        check("statistic: rate\nto: 5 s\nlimit: '> 0 req/s'", ofWholeSeconds(60)).outcome());
    assertEquals(Outcome.PASS, check("statistic: count\nlimit: '> 0'", coarse).outcome());
  }

  private static RunEvidence ofWholeSeconds(double seconds) {
    return new RunEvidence(List.of(durations(1, 2)), List.of(), List.of(), List.of(seconds), 1);
  }

  @Test
  void valuesInDifferentUnitsAreNotMixed() {
    Metric seconds = new Metric("elapsed", Kind.REQUEST, Role.DURATION, MetricType.TREND, "s", 0);
    RunEvidence mixed = run(durations(1, 2), series(seconds, get("/a"), 3));
    assertEquals(
        "the selected values are in different units: ms, s",
        check("statistic: max\nlimit: < 5 s", mixed).reason());
    RunEvidence tracks =
        new RunEvidence(
            List.of(), List.of(BudgetRuns.track("m", "B", 1), BudgetRuns.track("m", "MB", 1)), 1);
    assertEquals(
        "the selected tracks are in different units: B, MB",
        check("track: m\nstatistic: peak\nlimit: < 5 B", tracks).reason());
  }

  @Test
  void aSummaryIsJudgedByWhatItStatesWithoutAnInterval() {
    RunEvidence stated = stated(new SummaryOnly(500, 1, 90, 20, Map.of(95.0, 80.0)));
    BudgetOutcome outcome = check("statistic: p95\nlimit: < 100 ms", stated);
    assertEquals(Outcome.PASS, outcome.outcome());
    assertEquals(80, outcome.actual());
    assertEquals(Double.NaN, outcome.high());
    assertEquals(
        "as the summary states it of the successful requests: no interval", outcome.evidence());
    assertEquals(Outcome.FAIL, check("statistic: mean\nlimit: < 20 ms", stated).outcome());
    assertEquals(Outcome.PASS, check("statistic: count\nlimit: <= 500", stated).outcome());
    assertReason(
        "the file keeps no values and does not state its p99", "p99\nlimit: < 9 s", stated);
    assertReason(
        "a file that keeps no values cannot tell how many are so",
        "slower than 1 s\nlimit: < 9 %",
        stated);
    assertReason(
        "a file that states only its summary cannot be cut to from 5 s",
        "p95\nfrom: 5 s\nlimit: < 9 s",
        stated);
    assertReason(
        "the file keeps no values and does not state how many there were",
        "count\nlimit: < 9",
        stated(new SummaryOnly(-1, 1, 90, 20, Map.of())));
  }

  @Test
  void summariesAreNeverMerged() {
    RunEvidence stated = stated(new SummaryOnly(500, 1, 90, 20, Map.of(95.0, 80.0)));
    String reason = "are only summed up in their files, and summaries cannot be merged";
    assertReason(
        "2 of these series " + reason,
        "p95\nlimit: < 9 s",
        RunEvidence.union(List.of(stated, stated)));
    assertReason(
        "1 of these series " + reason,
        "p95\nlimit: < 9 s",
        RunEvidence.union(List.of(stated, run(durations(5)))));
  }

  private static RunEvidence stated(SummaryOnly figures) {
    SeriesKey whole = new SeriesKey(BudgetRuns.DURATION, Endpoint.NONE);
    Stated stated = new Stated(whole, figures, Optional.of(figures), Double.NaN, 0);
    return new RunEvidence(List.of(), List.of(stated), List.of(), List.of(60.0), 0);
  }

  private static void assertReason(String reason, String budget, RunEvidence run) {
    BudgetOutcome outcome = check("statistic: " + budget, run);
    assertEquals(reason, outcome.reason());
    assertEquals(Outcome.NOT_EVALUATED, outcome.outcome());
  }
}
