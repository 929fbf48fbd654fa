package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Series;
import dev.plumbline.model.Slices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index says what sorting the window's values says. */
class TimedValuesTest {
  private static final int SECONDS = 300;
  private static final double[] PERCENTS = {0.1, 5, 50, 95, 99, 99.9, 100};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyFigureOfAnyWindowIsThatOfItsSortedValues(long seed) {
    Random random = new Random(seed);
    List<List<Series>> rows = TimedRows.any(random, SECONDS);
    ValueIndex index = TimedRows.index(rows);
    List<Series> all = rows.stream().flatMap(List::stream).toList();
    for (int i = 0; i < 40; i++) {
      int from = random.nextInt(SECONDS + 20) - 10;
      int to = from + random.nextInt(SECONDS);
      for (int row = 0; row < rows.size(); row++) {
        assertSame(rows.get(row), index.rows().get(row), from, to, "seed " + seed);
      }
      assertSame(all, index.all(), from, to, "all, seed " + seed);
    }
  }

  /** The rows' indexes take over what the index of all is made of. */
  @Test
  void theOrderInWhichTheRowsAreIndexedDoesNotMatter() {
    List<List<Series>> rows = TimedRows.any(new Random(10), SECONDS);
    List<Series> all = rows.stream().flatMap(List::stream).toList();
    ValueIndex index = ValueIndex.of(rows, new LastFirst());
    assertSame(all, index.all(), SECONDS / 3, SECONDS / 2, "all, the last row first");
  }

  private static final class LastFirst implements ValueIndex.SideBySide {
    @Override
    public <T> List<T> all(List<Callable<T>> tasks) {
      List<T> results = new ArrayList<>();
      for (Callable<T> task : tasks.reversed()) {
        try {
          results.add(task.call());
        } catch (Exception e) {
          throw new AssertionError(e);
        }
      }
      return results.reversed();
    }
  }

  @Test
  void aWindowOneSecondOffIsNoticed() {
    List<Series> row = TimedRows.any(new Random(9), SECONDS).getFirst();
    TimedValues values = TimedRows.index(List.of(row)).all();
    assertThrows(
        AssertionError.class,
        () -> {
          for (int from = 0; from < SECONDS; from++) {
            assertFigures(
                TimedRows.distribution(row, from, from + 20), values.between(from + 1, from + 20));
          }
        });
  }

  @Test
  void oneValueIsAllItsPercentilesAndHasNoInterval() {
    WindowValues one = TimedRows.index(List.of(List.of(series(0, 7, 42)))).all().between(0, 10);
    assertEquals(1, one.count());
    assertEquals(42, one.percentile(50));
    assertEquals(42, one.percentile(99.9));
    assertEquals(Optional.empty(), one.interval(95));
    assertEquals(Optional.empty(), one.curve());
    assertThrows(IllegalArgumentException.class, () -> one.atRank(2));
  }

  @Test
  void aRowWithoutValuesHasNoFigures() {
    ValueIndex index = TimedRows.index(List.of(List.of(series(0))));
    WindowValues none = index.all().between(0, 100);
    assertEquals(0, none.count());
    assertTrue(Double.isNaN(none.percentile(95)));
    assertTrue(Double.isNaN(none.mean()));
    assertTrue(Double.isNaN(none.max()));
    assertEquals(0, Arrays.stream(none.histogram(index.bins())).sum());
    assertEquals(0, Arrays.stream(index.heat().cells(0, 10, 5).counts()).sum());
  }

  @Test
  void sumsBeyondALongAreExact() {
    long huge = Long.MAX_VALUE - 5;
    Slices slices = new Slices(new int[] {3}, new int[] {3}, new long[] {huge, huge, huge}, 3);
    List<Series> row = List.of(new Series(TimedRows.key("a", false), slices));
    assertEquals(
        TimedRows.distribution(row, 0, 9).sum(),
        TimedRows.index(List.of(row)).all().between(0, 9).sum());
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void theHistogramCountsEachValueOnce(long seed) {
    Random random = new Random(seed);
    List<List<Series>> rows = TimedRows.any(random, SECONDS);
    ValueIndex index = TimedRows.index(rows);
    LogBins bins = index.bins();
    long[] expected = new long[bins.count()];
    List<Series> all = rows.stream().flatMap(List::stream).toList();
    for (double value : TimedRows.values(all, 40, 200)) {
      int bin = 0;
      while (bin < bins.count() - 1 && value >= bins.edge(bin + 1)) {
        bin++;
      }
      expected[bin]++;
    }
    assertArrayEquals(expected, index.all().between(40, 200).histogram(bins), "seed " + seed);
  }

  @Test
  void doublesKeepTheirOrderAndTheirValues() {
    double[] raw = {-3.5, 0.1, 1e-9, 2.25, 1e12};
    long[] stored = Arrays.stream(raw).mapToLong(Decimals::orderedBits).sorted().toArray();
    Slices slices = new Slices(new int[] {1}, new int[] {5}, stored, Decimals.RAW);
    List<Series> doubles = List.of(new Series(TimedRows.key("a", false), slices));
    List<Series> integers = List.of(series(3, 1, 1_500));
    WindowValues both = TimedRows.index(List.of(doubles, integers)).all().between(0, 5);
    List<Double> sorted = new ArrayList<>();
    for (int rank = 1; rank <= 6; rank++) {
      sorted.add(both.atRank(rank));
    }
    assertEquals(List.of(-3.5, 1e-9, 0.1, 1.5, 2.25, 1e12), sorted);
    assertEquals(1e12 + 2.25 + 1.5 + 0.1 + 1e-9 - 3.5, both.sum(), 1e-3);
  }

  private static Series series(int decimals, long... secondAndValue) {
    int slices = secondAndValue.length / 2;
    int[] seconds = new int[slices];
    int[] ends = new int[slices];
    long[] values = new long[slices];
    for (int i = 0; i < slices; i++) {
      seconds[i] = (int) secondAndValue[2 * i];
      ends[i] = i + 1;
      values[i] = secondAndValue[2 * i + 1];
    }
    return new Series(TimedRows.key("a", false), new Slices(seconds, ends, values, decimals));
  }

  private static void assertSame(
      List<Series> series, TimedValues values, int from, int to, String of) {
    try {
      assertFigures(TimedRows.distribution(series, from, to), values.between(from, to));
    } catch (AssertionError e) {
      throw new AssertionError(of + ", window " + from + " to " + to, e);
    }
  }

  private static void assertFigures(Distribution expected, WindowValues actual) {
    assertEquals(expected.count(), actual.count());
    assertEquals(expected.min(), actual.min());
    assertEquals(expected.max(), actual.max());
    assertEquals(expected.sum(), actual.sum(), Math.abs(expected.sum()) * 1e-12);
    for (double p : PERCENTS) {
      assertEquals(expected.percentile(p), actual.percentile(p), "p" + p);
    }
    for (double p : new double[] {50, 95, 99}) {
      assertEquals(Intervals.ofPercentile(expected, p), actual.interval(p), "p" + p);
    }
    assertEquals(PercentileLine.of(expected), actual.curve().map(PercentileBand::line));
  }
}
