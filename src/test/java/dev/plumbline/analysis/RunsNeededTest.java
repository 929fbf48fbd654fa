package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Whether as many runs as were asked for settle what was open: five runs a side, one row of which
 * really changed by a few percent, are judged again with the runs that were still missing.
 */
class RunsNeededTest {
  private static final int RUNS = 5;
  private static final int TRIALS = 120;
  private static final int ROW = 6;
  private static final double CHANGES = 0.04;
  private static final double MARGIN = ComparisonOptions.DEFAULT.margin();
  private static final int AFFORDABLE = 40;

  @Test
  void theRunsAskedForSettleMostOfWhatWasOpen() {
    assertMostlySettled(ComparedRow::runsNeeded);
  }

  @Test
  void takingOpenSidesForEqualOnesFailsTheSameAssertion() {
    assertThrows(AssertionError.class, () -> assertMostlySettled(RunsNeededTest::ofEqualSides));
  }

  @Test
  void aChangeAtTheMarginIsNeverSettled() {
    double variance = 0.03 * 0.03;
    assertEquals(OptionalInt.empty(), atDifference(variance, Math.log1p(MARGIN)));
    assertEquals(OptionalInt.empty(), atDifference(variance, 0.95 * Math.log1p(MARGIN)));
    assertTrue(atDifference(variance, 0.02).getAsInt() > atDifference(variance, 0).getAsInt());
    assertEquals(atDifference(variance, 0.02), atDifference(variance, -0.02));
  }

  private static OptionalInt atDifference(double variance, double difference) {
    return Power.runsToShowSame(variance, 1, difference, MARGIN);
  }

  private static OptionalInt ofEqualSides(ComparedRow row) {
    double variance = row.standardError() * row.standardError() * RUNS / 2;
    return Math.abs(row.change()) > MARGIN
        ? row.runsNeeded()
        : Power.runsToShowSame(variance, row.runShare(), 0, MARGIN);
  }

  private static void assertMostlySettled(Function<ComparedRow, OptionalInt> needed) {
    int asked = 0;
    int settled = 0;
    Random changes = new Random(41);
    SimulatedRuns simulated = new SimulatedRuns(42);
    for (int trial = 0; trial < TRIALS; trial++) {
      double factor = Math.exp(CHANGES * changes.nextGaussian());
      List<RunValues> before = new ArrayList<>(simulated.side(RUNS));
      List<RunValues> after = new ArrayList<>(simulated.side(RUNS, ROW, factor));
      ComparedRow row = row(before, after);
      OptionalInt runs = needed.apply(row);
      if (row.verdictAlone() == Verdict.INCONCLUSIVE
          && runs.isPresent()
          && runs.getAsInt() <= AFFORDABLE) {
        int more = Math.max(runs.getAsInt() - RUNS, 1);
        before.addAll(simulated.side(more));
        after.addAll(simulated.side(more, ROW, factor));
        asked++;
        settled += row(before, after).verdictAlone() == Verdict.INCONCLUSIVE ? 0 : 1;
      }
    }
    String counts = settled + " of " + asked + " open rows settled";
    assertTrue(asked > TRIALS / 5, counts);
    assertTrue(settled >= 0.7 * asked, counts);
  }

  private static ComparedRow row(List<RunValues> before, List<RunValues> after) {
    return Comparison.compare(before, after, ComparisonOptions.DEFAULT).of(Statistic.P50).stream()
        .filter(row -> row.key().equals(SimulatedRuns.key(ROW)))
        .findFirst()
        .orElseThrow();
  }
}
