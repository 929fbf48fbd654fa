package dev.plumbline.analysis;

import static dev.plumbline.analysis.BudgetRuns.check;
import static dev.plumbline.analysis.BudgetRuns.constant;
import static dev.plumbline.analysis.BudgetRuns.durations;
import static dev.plumbline.analysis.BudgetRuns.failed;
import static dev.plumbline.analysis.BudgetRuns.get;
import static dev.plumbline.analysis.BudgetRuns.run;
import static dev.plumbline.analysis.BudgetRuns.series;
import static dev.plumbline.analysis.BudgetRuns.upFrom;
import static dev.plumbline.budget.Outcome.FAIL;
import static dev.plumbline.budget.Outcome.INCONCLUSIVE;
import static dev.plumbline.budget.Outcome.PASS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.budget.Outcome;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each statistic with each outcome it can have. */
class BudgetCheckTest {
  private static final RunEvidence ONE_TO_THOUSAND = run(durations(upFrom(1, 1000)));

  @ParameterizedTest
  @CsvSource({
    "< 965 ms, PASS",
    "<= 964 ms, PASS",
    "< 964 ms, INCONCLUSIVE",
    "< 937 ms, INCONCLUSIVE",
    "<= 936 ms, INCONCLUSIVE",
    "< 936 ms, FAIL",
    "> 935 ms, PASS",
    "'> 936 ms', INCONCLUSIVE",
    "'>= 936 ms', PASS",
    "'> 964 ms', FAIL",
    "'>= 965 ms', FAIL"
  })
  void aPercentilePassesOrFailsWithItsWholeInterval(String limit, Outcome expected) {
    BudgetOutcome outcome = check("statistic: p95\nlimit: '" + limit + "'", ONE_TO_THOUSAND);
    assertEquals(expected, outcome.outcome());
    assertEquals(950, outcome.actual());
    assertEquals(936, outcome.low());
    assertEquals(964, outcome.high());
    assertEquals("1,000 requests", outcome.evidence());
  }

  @Test
  void anOutcomeCarriesEverythingAReaderNeeds() {
    BudgetOutcome outcome =
        check("endpoint: GET /a\nstatistic: p95\nlimit: < 0.96 s", ONE_TO_THOUSAND);
    assertEquals(
        new BudgetOutcome(
            "a",
            "GET /a",
            "p95",
            "< 0.96 s",
            0.96,
            true,
            "s",
            0.95,
            0.936,
            0.964,
            (0.96 - 0.95) / 0.96,
            INCONCLUSIVE,
            "1,000 requests; ms to s: divided by 1,000",
            "the limit lies inside the interval: about 1,900 requests in all would settle it;"
                + " there are 1,000"),
        outcome);
  }

  @Test
  void aPercentileOfTooFewIsInconclusiveAndSaysWhatItNeeds() {
    BudgetOutcome outcome =
        check("statistic: p95\nlimit: < 100 ms", run(durations(constant(50, 71))));
    assertEquals(INCONCLUSIVE, outcome.outcome());
    assertEquals("too few values: p95 needs 72 requests for its interval", outcome.reason());
    assertEquals(Double.NaN, outcome.high());
    assertEquals(
        PASS, check("statistic: p95\nlimit: < 100 ms", run(durations(constant(50, 72)))).outcome());
  }

  @Test
  void tooFewStillFailWhenTheEndThatTheyHaveIsBeyondTheLimit() {
    BudgetOutcome outcome =
        check("statistic: p95\nlimit: < 100 ms", run(durations(constant(5000, 10))));
    assertEquals(FAIL, outcome.outcome());
    assertEquals("", outcome.reason());
  }

  @ParameterizedTest
  @CsvSource({"50, 6", "90, 36", "95, 72", "99, 368", "99.9, 3688", "99.99, 36887", "5, 72"})
  void everyPercentileHasItsGuard(double percent, int fewest) {
    assertEquals(fewest, Intervals.smallestCount(percent));
    String budget =
        "statistic: p%s\nlimit: '%s'".formatted(percent, percent < 50 ? "> 1 ms" : "< 9 ms");
    assertEquals(PASS, check(budget, run(durations(constant(5, fewest)))).outcome());
    assertEquals(INCONCLUSIVE, check(budget, run(durations(constant(5, fewest - 1)))).outcome());
  }

  @ParameterizedTest
  @CsvSource({"< 40 ms, PASS", "< 31 ms, INCONCLUSIVE", "< 20 ms, FAIL"})
  void aMeanIsJudgedByItsBlocks(String limit, Outcome expected) {
    BudgetOutcome outcome =
        check("statistic: mean\nlimit: " + limit, run(durations(upFrom(1, 60))));
    assertEquals(expected, outcome.outcome());
    assertEquals(30.5, outcome.actual());
  }

  @Test
  void aMeanOfFewSecondsIsInconclusive() {
    BudgetOutcome outcome = check("statistic: mean\nlimit: < 9 ms", run(durations(constant(5, 4))));
    assertEquals(INCONCLUSIVE, outcome.outcome());
    assertEquals(
        "too few values: a mean needs 20 requests in 5 different seconds for its interval",
        outcome.reason());
  }

  @ParameterizedTest
  @CsvSource({
    "max, <= 1000 ms, PASS, 1000",
    "max, < 1000 ms, FAIL, 1000",
    "min, '>= 1 ms', PASS, 1",
    "min, '> 1 ms', FAIL, 1",
    "count, '>= 1000', PASS, 1000",
    "count, < 1000, FAIL, 1000",
    "rate, '> 16 req/s', PASS, 16.666666666666668",
    "rate, '> 17 req/s', FAIL, 16.666666666666668"
  })
  void extremesCountsAndRatesAreJudgedAsTheyAre(
      String statistic, String limit, Outcome expected, double actual) {
    BudgetOutcome outcome =
        check("statistic: " + statistic + "\nlimit: '" + limit + "'", ONE_TO_THOUSAND);
    assertEquals(expected, outcome.outcome());
    assertEquals(actual, outcome.actual());
    assertEquals(Double.NaN, outcome.low());
    assertEquals(
        statistic.equals("rate")
            ? "1,000 requests in 60.0 s, judged as it is"
            : "1,000 requests, judged as it is",
        outcome.evidence());
  }

  @Test
  void anErrorRateIsJudgedByClopperAndPearson() {
    RunEvidence run =
        run(
            durations(constant(5, 8633)),
            series(BudgetRuns.DURATION, failed("/a"), constant(9, 7)));
    BudgetOutcome outcome = check("statistic: error-rate\nlimit: < 0.1 %", run);
    assertEquals(INCONCLUSIVE, outcome.outcome());
    assertEquals("7 of 8,640", outcome.evidence());
    assertEquals(0.0326, outcome.low(), 5e-5);
    assertEquals(0.1669, outcome.high(), 5e-5);
    assertEquals(
        "the limit lies inside the interval: about 87,000 requests in all would settle it;"
            + " there are 8,640",
        outcome.reason());
    assertEquals(PASS, check("statistic: error-rate\nlimit: < 0.17 %", run).outcome());
    assertEquals(FAIL, check("statistic: error-rate\nlimit: < 0.03 %", run).outcome());
  }

  @ParameterizedTest
  @CsvSource({"0.1, 2995", "0.01, 29956"})
  void noFailureProvesASmallRateOnlyFromManyRequestsOn(double limit, int enough) {
    String budget = "statistic: error-rate\nlimit: < " + limit + " %";
    BudgetOutcome fewer = check(budget, run(durations(constant(5, enough - 1))));
    assertEquals(INCONCLUSIVE, fewer.outcome());
    assertEquals(
        ("the limit lies inside the interval: %,d requests in all without one would settle"
                + " it; there are %,d")
            .formatted(enough, enough - 1),
        fewer.reason());
    assertEquals(PASS, check(budget, run(durations(constant(5, enough)))).outcome());
  }

  @Test
  void theShareSlowerThanSomethingLooksAtTheSameRequestsAsAPercentile() {
    RunEvidence run =
        run(
            durations(upFrom(1, 1000)),
            series(BudgetRuns.DURATION, failed("/a"), constant(3000, 500)));
    BudgetOutcome outcome = check("statistic: slower than 0.95 s\nlimit: < 10 %", run);
    assertEquals(PASS, outcome.outcome());
    assertEquals("50 of 1,000", outcome.evidence());
    assertEquals(5, outcome.actual());
    assertEquals(
        FAIL,
        check("statistic: slower than 0.95 s\nlimit: < 10 %\npopulation: all", run).outcome());
  }

  @Test
  void statusCodesAreCountedByTheirClass() {
    RunEvidence run =
        run(
            series(BudgetRuns.STATUS, get("/a"), constant(200, 970)),
            series(BudgetRuns.STATUS, failed("/a"), constant(503, 20)),
            series(BudgetRuns.STATUS, failed("/a"), constant(404, 9)),
            series(BudgetRuns.STATUS, failed("/a"), constant(0, 1)));
    assertEquals("20 of 1,000", status(run, "5xx").evidence());
    assertEquals("9 of 1,000", status(run, "404").evidence());
    assertEquals("0 of 1,000", status(run, "405").evidence());
    assertEquals("1 of 1,000", status(run, "none").evidence());
    assertEquals(
        "20 of 1,000 requests, judged as it is",
        check("status: 5xx\nstatistic: count\nlimit: <= 20", run).evidence());
    assertEquals(20 / 60.0, check("status: 5xx\nstatistic: rate\nlimit: < 1 req/s", run).actual());
    assertEquals(PASS, check("status: 2xx\nstatistic: share\nlimit: '> 95 %'", run).outcome());
  }

  private static BudgetOutcome status(RunEvidence run, String status) {
    return check("status: " + status + "\nstatistic: error-rate\nlimit: < 50 %", run);
  }

  @Test
  void aRateMetricHasAShareAndACounterATotal() {
    Metric errors = new Metric("errors", Kind.CUSTOM, Role.OTHER, MetricType.RATE, "", 0);
    Metric received = new Metric("items", Kind.CUSTOM, Role.OTHER, MetricType.COUNTER, "", 0);
    long[] ones = constant(0, 200);
    ones[3] = 1;
    RunEvidence run =
        run(series(errors, get(""), ones), series(received, get(""), constant(30, 20)));
    BudgetOutcome share = check("metric: errors\nstatistic: share\nlimit: < 5 %", run);
    assertEquals("1 of 200", share.evidence());
    assertEquals(PASS, share.outcome());
    BudgetOutcome total = check("metric: items\nstatistic: count\nlimit: '>= 600'", run);
    assertEquals("a total of 20 values, judged as it is", total.evidence());
    assertEquals(600, total.actual());
    assertEquals(10, check("metric: items\nstatistic: rate\nlimit: '> 9 req/s'", run).actual());
  }

  @ParameterizedTest
  @CsvSource({
    "count, < 20 MB, PASS, 12",
    "count, < 20000000, PASS, 12000000",
    "rate, < 0.3 MB/s, PASS, 0.2",
    "rate, < 200 kB/s, FAIL, 200",
    "rate, < 300000 req/s, NOT_EVALUATED, NaN"
  })
  void aCounterOfBytesHasASizeAndADataRate(
      String statistic, String limit, Outcome expected, double actual) {
    Metric bytes = new Metric("data_received", Kind.CUSTOM, Role.OTHER, MetricType.COUNTER, "B", 0);
    RunEvidence run = run(series(bytes, get(""), constant(1_000_000, 12)));
    BudgetOutcome outcome =
        check("metric: data_received\nstatistic: %s\nlimit: '%s'".formatted(statistic, limit), run);
    assertEquals(expected, outcome.outcome());
    assertEquals(actual, outcome.actual());
  }

  @Test
  void aTrackHasAPeakAndAnAverageOverItsWindow() {
    RunEvidence run =
        new RunEvidence(List.of(), List.of(BudgetRuns.track("cpu", "ratio", .2, .9, .4)), 3);
    BudgetOutcome peak = check("track: cpu\nstatistic: peak\nlimit: < 70 %", run);
    assertEquals(FAIL, peak.outcome());
    assertEquals(90, peak.actual());
    assertEquals("3 points, judged as it is; ratio to %: multiplied by 100", peak.evidence());
    assertEquals(50, check("track: c*\nstatistic: average\nlimit: < 70 %", run).actual(), 1e-9);
    assertEquals(40, check("track: cpu\nfrom: 2 s\nstatistic: peak\nlimit: < 70 %", run).actual());
  }

  @Test
  void aUnionIsAllValuesTogetherAndAddsTheDurations() {
    RunEvidence union = RunEvidence.union(List.of(ONE_TO_THOUSAND, ONE_TO_THOUSAND));
    assertEquals(120, union.durationSeconds());
    BudgetOutcome outcome = check("statistic: p50\nlimit: < 900 ms", union);
    assertEquals("2,000 requests", outcome.evidence());
    assertEquals(500, outcome.actual());
    String rate = "statistic: rate\nfrom: 10 s\nto: 70 s\nlimit: '> 1 req/s'";
    assertEquals(check(rate, ONE_TO_THOUSAND).actual(), check(rate, union).actual(), 1e-12);
    assertEquals("1,660 requests in 100.0 s, judged as it is", check(rate, union).evidence());
  }
}
