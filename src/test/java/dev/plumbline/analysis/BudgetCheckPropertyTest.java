package dev.plumbline.analysis;

import static dev.plumbline.analysis.BudgetRuns.check;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.budget.Limit;
import dev.plumbline.budget.Limit.Operator;
import dev.plumbline.budget.Outcome;
import dev.plumbline.budget.Unit;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every run and every limit. */
class BudgetCheckPropertyTest {
  private static final List<String> STATISTICS =
      List.of(
          "p50",
          "p95",
          "p99",
          "mean",
          "min",
          "max",
          "error-rate",
          "count",
          "rate",
          "slower than 80 ms");

  private static final Metric FINE =
      new Metric("http_req_duration", Kind.REQUEST, Role.DURATION, MetricType.TREND, "ms", 3);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aLooserLimitNeverTurnsAPassIntoAFail(long seed) {
    Random random = new Random(seed);
    RunEvidence run = anyRun(random);
    for (String statistic : STATISTICS) {
      for (boolean upper : new boolean[] {true, false}) {
        double[] limits = random.doubles(8, 0, 100).sorted().toArray();
        int worst = -1;
        for (int i = 0; i < limits.length; i++) {
          double limit = limits[upper ? limits.length - 1 - i : i];
          Outcome outcome = outcome(run, statistic, upper, limit);
          assertTrue(
              rank(outcome) >= worst,
              () -> statistic + " tightened to " + limit + ": " + outcome + ", seed " + seed);
          worst = rank(outcome);
        }
      }
    }
  }

  /** A judge that takes sides inside the interval is what the property has to catch. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aJudgeThatTakesSidesInsideTheIntervalWouldBeCaught(long seed) {
    BiFunction<Limit, Interval, Outcome> contrary =
        (limit, range) -> {
          Outcome sound = BudgetJudge.judge(limit, range);
          boolean loose = limit.value() > (range.low() + range.high()) / 2;
          return sound == Outcome.INCONCLUSIVE && loose ? Outcome.FAIL : sound;
        };
    assertTrue(neverEases(BudgetJudge::judge, new Random(seed)));
    assertFalse(neverEases(contrary, new Random(seed)));
  }

  /** Whether tightening a limit step by step never betters the outcome. */
  private static boolean neverEases(BiFunction<Limit, Interval, Outcome> judge, Random random) {
    for (int i = 0; i < 200; i++) {
      double low = random.nextDouble(100);
      Interval range = new Interval(low, low + random.nextDouble(50));
      int worst = -1;
      for (double value = 160; value >= 0; value -= 2) {
        int rank = rank(judge.apply(new Limit(Operator.BELOW, value, Unit.NONE), range));
        if (rank < worst) {
          return false;
        }
        worst = rank;
      }
    }
    return true;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfSeriesAndRunsDoesNotMatter(long seed) {
    Random random = new Random(seed);
    RunEvidence one = anyRun(random);
    RunEvidence two = anyRun(random);
    List<Series> shuffled = new ArrayList<>(one.series());
    Collections.shuffle(shuffled, random);
    RunEvidence other = new RunEvidence(shuffled, one.tracks(), one.durationSeconds());
    for (String statistic : STATISTICS) {
      String budget = budget(statistic, true, 60);
      BudgetOutcome expected = check(budget, RunEvidence.union(List.of(one, two)));
      BudgetOutcome actual = check(budget, RunEvidence.union(List.of(two, other)));
      assertEquals(expected.outcome(), actual.outcome(), statistic);
      assertEquals(expected.actual(), actual.actual(), 1e-9, statistic);
      assertEquals(expected.high(), actual.high(), 1e-9, statistic);
    }
  }

  /**
   * With the limit at the true value, a pass or a fail is an error; 95 % intervals make one in at
   * most 5 % of the cases, give or take the luck of 400 of them.
   */
  @ParameterizedTest
  @ValueSource(strings = {"p50", "p95", "mean", "slower than 80 ms"})
  void aLimitAtTheTruthIsRarelyJudged(String statistic) {
    Random random = new Random(42);
    double truth = truth(statistic);
    int judged = 0;
    for (int i = 0; i < 400; i++) {
      long[] micros = random.longs(600, 0, 100_000).toArray();
      RunEvidence run = BudgetRuns.run(BudgetRuns.series(FINE, BudgetRuns.get("/a"), micros));
      judged += outcome(run, statistic, true, truth) == Outcome.INCONCLUSIVE ? 0 : 1;
    }
    assertTrue(judged <= 32, judged + " of 400 judged");
    // A mean of 20 blocks, ranks and binomials all err towards caution, but not to the point of
    // never judging.
    assertTrue(judged >= 4, judged + " of 400 judged");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
  void anOpenOrUnknownEndIsNeverAPass(double end) {
    for (Operator operator : Operator.values()) {
      Limit limit = new Limit(operator, 10, Unit.NONE);
      boolean within = limit.upper() ? end < 0 : end > 0;
      Outcome outcome = BudgetJudge.judge(limit, new Interval(end, end));
      assertTrue(within || outcome != Outcome.PASS, operator + " " + end);
      assertFalse(Double.isNaN(end) && outcome != Outcome.NOT_EVALUATED);
    }
  }

  private static double truth(String statistic) {
    return switch (statistic) {
      case "p95" -> 95;
      case "slower than 80 ms" -> 20;
      default -> 50;
    };
  }

  private static RunEvidence anyRun(Random random) {
    int n = 1 + random.nextInt(400);
    long[] failures = uniform(random, random.nextInt(1 + n / 4));
    return BudgetRuns.run(
        BudgetRuns.durations(uniform(random, n)),
        BudgetRuns.series(BudgetRuns.DURATION, BudgetRuns.get("/b"), uniform(random, 50)),
        BudgetRuns.series(BudgetRuns.DURATION, BudgetRuns.failed("/a"), failures));
  }

  /** From 1 to 100. */
  private static long[] uniform(Random random, int n) {
    long[] values = new long[n];
    Arrays.setAll(values, _ -> 1 + random.nextInt(100));
    return values;
  }

  private static Outcome outcome(RunEvidence run, String statistic, boolean upper, double limit) {
    return check(budget(statistic, upper, limit), run).outcome();
  }

  private static String budget(String statistic, boolean upper, double limit) {
    String unit =
        switch (statistic) {
          case "error-rate", "slower than 80 ms" -> " %";
          case "count" -> "";
          case "rate" -> " req/s";
          default -> " ms";
        };
    return "statistic: %s\nlimit: '%s %.9f%s'".formatted(statistic, upper ? "<" : ">", limit, unit);
  }

  private static int rank(Outcome outcome) {
    return List.of(Outcome.PASS, Outcome.INCONCLUSIVE, Outcome.FAIL).indexOf(outcome);
  }
}
