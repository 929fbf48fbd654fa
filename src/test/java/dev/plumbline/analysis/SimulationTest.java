package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often the verdicts are wrong, and how often they find what is there, on runs whose truth is
 * known. No margin stands in the way of a false call: it would hide how well the noise is known.
 */
class SimulationTest {
  private static final int QUICK = 200;
  private static final int FULL = 1500;
  private static final double ROWS_FALSE = 0.055;
  private static final double QUICK_ROWS_FALSE = 0.06;
  private static final double TABLES_FALSE = 0.07;
  private static final ComparisonOptions NO_MARGIN =
      new ComparisonOptions(List.of(Statistic.values()), 1e-9, 0, OptionalDouble.empty());

  @Test
  void atMostSixInAHundredUnchangedRowsAreCalledAlone() {
    assertRarelyFalse(equalSides(5, QUICK, 1), SimulationTest::called, QUICK_ROWS_FALSE);
    assertRarelyFalse(equalSides(3, QUICK, 2), SimulationTest::called, QUICK_ROWS_FALSE);
  }

  @Test
  void theBootstrapOverRunsFailsTheSameAssertion() {
    List<ComparisonTable> tables = equalSides(5, QUICK, 1);
    Random random = new Random(3);
    assertThrows(
        AssertionError.class,
        () ->
            assertRarelyFalse(
                tables, row -> PercentileBootstrap.calls(row, random), QUICK_ROWS_FALSE));
  }

  @Test
  void oneRunASideIsNeverCalled() {
    for (ComparisonTable table : equalSides(1, 20, 4)) {
      assertTrue(table.anyJudged());
      assertEquals(Verdict.INCONCLUSIVE, table.verdict());
      assertTrue(table.rows().stream().allMatch(row -> row.verdictAlone() == table.verdict()));
    }
  }

  @Test
  @Tag("slow")
  void theFullFormKeepsItsPromisesOnUnchangedRows() {
    List<ComparisonTable> five = equalSides(5, FULL, 5);
    assertRarelyFalse(five, SimulationTest::called, ROWS_FALSE);
    long falseTables =
        five.stream()
            .filter(table -> table.of(Statistic.P95).stream().anyMatch(row -> row.qValue() <= 0.05))
            .count();
    assertTrue(falseTables <= TABLES_FALSE * FULL, () -> falseTables + " tables falsely called");
    assertRarelyFalse(equalSides(3, FULL, 6), SimulationTest::called, ROWS_FALSE);
  }

  @Test
  @Tag("slow")
  void theFullFormFindsTenPercentInOneRow() {
    Map<Statistic, Double> five = found(5, FULL, 7);
    assertTrue(five.get(Statistic.P50) >= 0.85, five::toString);
    assertTrue(five.get(Statistic.P95) >= 0.70, five::toString);
    assertTrue(five.get(Statistic.P99) >= 0.58, five::toString);
    Map<Statistic, Double> three = found(3, FULL, 8);
    assertTrue(three.get(Statistic.P95) >= 0.45, three::toString);
  }

  private static List<ComparisonTable> equalSides(int runs, int trials, long seed) {
    SimulatedRuns simulated = new SimulatedRuns(seed);
    List<ComparisonTable> tables = new ArrayList<>();
    for (int trial = 0; trial < trials; trial++) {
      tables.add(Comparison.compare(simulated.side(runs), simulated.side(runs), NO_MARGIN));
    }
    return tables;
  }

  private static boolean called(ComparedRow row) {
    return row.verdictAlone() == Verdict.WORSE || row.verdictAlone() == Verdict.BETTER;
  }

  private static void assertRarelyFalse(
      List<ComparisonTable> tables, Predicate<ComparedRow> called, double atMost) {
    long rows = 0;
    long wrong = 0;
    for (ComparisonTable table : tables) {
      for (ComparedRow row : table.rows()) {
        rows += row.judged() ? 1 : 0;
        wrong += row.judged() && called.test(row) ? 1 : 0;
      }
    }
    String counts = wrong + " of " + rows + " unchanged rows called";
    assertTrue(wrong <= atMost * rows, counts);
  }

  /** Share of changed rows found alone, over rows of at least 139 requests in turn. */
  private static Map<Statistic, Double> found(int runs, int trials, long seed) {
    SimulatedRuns simulated = new SimulatedRuns(seed);
    Map<Statistic, Integer> judged = new EnumMap<>(Statistic.class);
    Map<Statistic, Integer> found = new EnumMap<>(Statistic.class);
    for (int trial = 0; trial < trials; trial++) {
      int changed = 3 + trial % (SimulatedRuns.ROWS - 3);
      RowKey key = SimulatedRuns.key(changed);
      ComparisonTable table =
          Comparison.compare(
              simulated.side(runs), simulated.side(runs, changed, 1.1), ComparisonOptions.DEFAULT);
      for (ComparedRow row : table.rows()) {
        if (row.judged() && row.key().equals(key)) {
          judged.merge(row.statistic(), 1, Integer::sum);
          found.merge(row.statistic(), row.verdictAlone() == Verdict.WORSE ? 1 : 0, Integer::sum);
        }
      }
    }
    Map<Statistic, Double> shares = new EnumMap<>(Statistic.class);
    judged.forEach((statistic, n) -> shares.put(statistic, found.get(statistic) / (double) n));
    return shares;
  }
}
