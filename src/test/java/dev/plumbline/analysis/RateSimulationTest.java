package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How often rates that did not change are called, on drawn runs: ten rows of 200 to 2,000 requests
 * in 100 seconds, 1 to 5.5 % of which fail, and a run's own luck of 3 % of the load and 15 % of the
 * odds to fail, two thirds of whose variance all rows share. No margin hides a false call.
 */
class RateSimulationTest {
  private static final int TRIALS = 200;
  private static final int ROWS = 10;
  private static final int SECONDS = 100;
  private static final double FALSE_ROWS = 0.06;

  @ParameterizedTest
  @EnumSource(Rate.class)
  void atMostSixInAHundredUnchangedRowsAreCalledAlone(Rate rate) {
    assertRarely(rate, 5, row -> row.low() > 0 || row.high() < 0);
    assertRarely(rate, 3, row -> row.low() > 0 || row.high() < 0);
  }

  @ParameterizedTest
  @EnumSource(Rate.class)
  void takingRequestsForRunsFailsTheSameAssertion(Rate rate) {
    assertThrows(
        AssertionError.class, () -> assertRarely(rate, 5, RateSimulationTest::calledByRequests));
  }

  private static void assertRarely(Rate rate, int runs, Predicate<ComparedRate> called) {
    Random random = new Random(runs);
    long falsely = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      falsely +=
          RateComparison.compare(rate, side(runs, random), side(runs, random), 1e-9).stream()
              .filter(called)
              .count();
    }
    long found = falsely;
    assertTrue(found <= FALSE_ROWS * TRIALS * ROWS, () -> rate + ": " + found + " rows called");
  }

  /** Poisson counts of both sides, as if every request had a luck of its own. */
  private static boolean calledByRequests(ComparedRate row) {
    double before = RunRate.together(row.baselineRuns()).hits();
    double after = RunRate.together(row.candidateRuns()).hits();
    return Math.abs(Math.log(after / before)) > 1.96 * Math.sqrt(1 / before + 1 / after);
  }

  private static List<RunRequests> side(int runs, Random random) {
    List<RunRequests> side = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      double load = luck(random, 2 / 3.0);
      double failing = luck(random, 2 / 3.0);
      Map<RowKey, RequestCounts> rows = new HashMap<>();
      for (int row = 0; row < ROWS; row++) {
        double bySecond = 2 * (row + 1) * Math.exp(0.03 * (load + luck(random, 1 / 3.0)));
        double odds = (0.01 + 0.005 * row) * Math.exp(0.15 * (failing + luck(random, 1 / 3.0)));
        rows.put(
            new RowKey(Kind.REQUEST, "http_req_duration", "/" + row, "GET"),
            counts(bySecond, odds / (1 + odds), random));
      }
      side.add(new RunRequests("run", 0, SECONDS, rows));
    }
    return side;
  }

  private static double luck(Random random, double variance) {
    return Math.sqrt(variance) * random.nextGaussian();
  }

  private static RequestCounts counts(double bySecond, double failing, Random random) {
    long[] byBlock = new long[20];
    long requests = 0;
    long failed = 0;
    for (int second = 0; second < SECONDS; second++) {
      long now = poisson(bySecond, random);
      byBlock[second % 20] += now;
      requests += now;
      for (int i = 0; i < now; i++) {
        failed += random.nextDouble() < failing ? 1 : 0;
      }
    }
    return new RequestCounts(requests, failed, byBlock);
  }

  private static long poisson(double mean, Random random) {
    long count = 0;
    for (double t = Math.log(1 - random.nextDouble()) / -mean;
        t < 1;
        t += Math.log(1 - random.nextDouble()) / -mean) {
      count++;
    }
    return count;
  }
}
