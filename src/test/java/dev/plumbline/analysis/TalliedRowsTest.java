package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.model.Repeats;
import dev.plumbline.model.Resolution;
import dev.plumbline.model.Series;
import dev.plumbline.model.Slices;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is worked out of values with counts is what comes of the values one by one. */
class TalliedRowsTest {
  private static final int SECONDS = 300;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyWindowHasTheSameFigures(long seed) {
    Random random = new Random(seed);
    List<List<Series>> rows = TimedRows.any(random, SECONDS);
    ValueIndex once = TimedRows.index(rows);
    ValueIndex tallied = TimedRows.index(TalliedRows.of(rows));
    assertEquals(once.seconds(), tallied.seconds());
    assertEquals(once.bins(), tallied.bins());
    for (int i = 0; i < 20; i++) {
      int from = random.nextInt(SECONDS + 20) - 10;
      int to = from + random.nextInt(SECONDS);
      assertSame(once.all().between(from, to), tallied.all().between(from, to), once.bins());
      for (int row = 0; row < rows.size(); row++) {
        assertSame(
            once.rows().get(row).between(from, to),
            tallied.rows().get(row).between(from, to),
            once.bins());
      }
    }
    assertArrayEquals(once.all().perSecond(SECONDS), tallied.all().perSecond(SECONDS));
  }

  private static void assertSame(WindowValues expected, WindowValues found, LogBins bins) {
    assertEquals(expected.count(), found.count());
    assertEquals(expected.min(), found.min());
    assertEquals(expected.max(), found.max());
    assertEquals(expected.sum(), found.sum(), 1e-12 * Math.abs(expected.sum()));
    assertEquals(expected.interval(95), found.interval(95));
    assertEquals(expected.curve(), found.curve());
    assertArrayEquals(expected.histogram(bins), found.histogram(bins));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void heatmapsOfAnyZoomHaveTheSameCells(long seed) {
    List<List<Series>> rows = TimedRows.any(new Random(seed), SECONDS);
    ValueIndex once = TimedRows.index(rows);
    ValueIndex tallied = TimedRows.index(TalliedRows.of(rows));
    for (int columns : new int[] {7, 100, 1_000}) {
      assertArrayEquals(
          once.heat().cells(10, 250, columns).counts(),
          tallied.heat().cells(10, 250, columns).counts());
      assertArrayEquals(
          once.heat(0).cells(-5, 400, columns).counts(),
          tallied.heat(0).cells(-5, 400, columns).counts());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void comparisonsSeeTheSameRuns(long seed) {
    List<Series> row = TimedRows.any(new Random(seed), SECONDS).getFirst();
    assertSameFigures(row, TalliedRows.tallied(row));
  }

  @Test
  void aComparisonThatForgetsCountsIsNoticed() {
    List<Series> row = TimedRows.any(new Random(1), SECONDS).getFirst();
    List<Series> forgotten =
        TalliedRows.tallied(row).stream()
            .map(
                one ->
                    new Series(
                        one.key(),
                        new Slices(
                            one.slices().seconds(),
                            one.slices().ends(),
                            one.slices().values(),
                            one.slices().decimals())))
            .toList();
    assertThrows(AssertionError.class, () -> assertSameFigures(row, forgotten));
  }

  private static void assertSameFigures(List<Series> expanded, List<Series> tallied) {
    BlockedSample one = BlockedSample.of(EndpointRows.observations(expanded));
    BlockedSample other = BlockedSample.of(EndpointRows.observations(tallied));
    assertEquals(one.count(), other.count());
    assertEquals(one.blocks(), other.blocks());
    for (Statistic statistic : Statistic.values()) {
      LogFigure expected = LogFigure.of(one, statistic, one.count());
      LogFigure found = LogFigure.of(other, statistic, one.count());
      assertEquals(expected.y(), found.y(), 1e-9, statistic::name);
      assertEquals(expected.w(), found.w(), 1e-9 * expected.w(), statistic::name);
    }
    var pair =
        BinShares.of(
            List.of(EndpointRows.observations(expanded)),
            List.of(EndpointRows.observations(tallied)));
    assertEquals(pair.baseline(), pair.candidate());
    RequestCounts counted = RequestCounts.of(tallied);
    assertEquals(RequestCounts.of(expanded).requests(), counted.requests());
    assertEquals(RequestCounts.of(expanded).failed(), counted.failed());
    assertArrayEquals(RequestCounts.of(expanded).byBlock(), counted.byBlock());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void budgetsSeeTheSameValues(long seed) {
    List<Series> row = TimedRows.any(new Random(seed), SECONDS).getFirst();
    List<Series> same = TalliedRows.tallied(row);
    Selected expected = new Selected(row, List.of());
    Selected found = new Selected(same, List.of());
    for (ToLongFunction<Selected> count :
        List.<ToLongFunction<Selected>>of(
            Selected::count, Selected::failed, of -> of.count(value -> value > 30))) {
      assertEquals(count.applyAsLong(expected), count.applyAsLong(found));
    }
    assertEquals(expected.sum(), found.sum(), 1e-9);
    double mean = expected.distribution().mean();
    Interval interval = MeanInterval.of(expected.slices(), mean);
    assertEquals(interval.low(), MeanInterval.of(found.slices(), mean).low(), 1e-9);
    assertEquals(
        Intervals.ofPercentile(expected.distribution(), 95),
        Intervals.ofPercentile(found.distribution(), 95));
    TimedCounts slow = TimedCounts.of(row, value -> value > 30);
    assertEquals(slow.between(20, 200), TimedCounts.of(same, value -> value > 30).between(20, 200));
    assertEquals(
        EndpointRows.counts(row, one -> one.key().endpoint().failed()),
        EndpointRows.counts(same, one -> one.key().endpoint().failed()));
  }

  @Test
  void tenBillionRequestsHaveTheirFigures() {
    Slices slices =
        new Slices(
            new int[] {1, 2},
            new int[] {2, 3},
            new long[] {1_000, 2_000, 3_000},
            3,
            new Repeats(
                new long[] {6_000_000_000L, 3_500_000_000L, 500_000_000L}, Resolution.EXACT));
    Series series = new Series(TimedRows.key("many", false), slices);
    WindowValues all = TimedRows.index(List.of(List.of(series))).all().between(0, 9);
    assertEquals(10_000_000_000L, all.count());
    assertEquals(1, all.percentile(60));
    assertEquals(2, all.percentile(95));
    assertEquals(3, all.percentile(95.1));
    assertEquals(14.5e9, all.sum());
    assertEquals(new Interval(1, 2), all.interval(60).orElseThrow());
    assertEquals(10_000_000_000L, RequestCounts.of(List.of(series)).requests());
    assertEquals(Map.of(false, 10_000_000_000L), EndpointRows.counts(List.of(series), _ -> false));
    assertEquals(9_500_000_000L, TimedCounts.of(List.of(series)).between(0, 2));
  }
}
