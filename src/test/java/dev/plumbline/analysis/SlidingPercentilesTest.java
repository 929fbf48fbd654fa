package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Series;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlidingPercentilesTest {
  private static final double NONE = -1;

  private static SlidingPercentiles line(List<List<Series>> rows, double p, int seconds) {
    return new SlidingPercentiles(TimedRows.index(rows).rows().getFirst(), p, seconds);
  }

  /** Of the window around each point, by sorting; NONE where there is none. */
  private static double sorted(List<Series> row, int start, int window, double p, int seconds) {
    double[] values = TimedRows.values(row, start, start + window);
    if (start < 0 || start + window > seconds || values.length < Intervals.smallestCount(p)) {
      return NONE;
    }
    Arrays.sort(values);
    return values[(int) Math.ceil(values.length * p / 100) - 1];
  }

  private static double orNone(double value) {
    return Double.isNaN(value) ? NONE : value;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void thePointOfEachSecondIsThePercentileOfTheWindowAroundIt(long seed) {
    int seconds = 300;
    List<List<Series>> rows = TimedRows.any(new Random(seed), seconds);
    for (double p : new double[] {50, 95}) {
      TimeColumns columns = line(rows, p, seconds).columns(0, seconds, 400);
      assertEquals(1, columns.columnSeconds());
      for (int i = 0; i < columns.columns(); i++) {
        int second = (int) columns.from() + i;
        double expected = sorted(rows.getFirst(), second - 2, 5, p, seconds);
        assertEquals(expected, orNone(columns.mean()[i]), "p" + p + " at " + second);
      }
    }
  }

  @Test
  void theWindowIsLongerInLongerRuns() {
    assertEquals(5, SlidingPercentiles.windowSeconds(47));
    assertEquals(5, SlidingPercentiles.windowSeconds(2_400));
    assertEquals(10, SlidingPercentiles.windowSeconds(2_401));
    assertEquals(60, SlidingPercentiles.windowSeconds(8 * 3_600));
  }

  @Test
  void aLongRunsPointsAreThoseOfItsLongerWindow() {
    int seconds = 3_000;
    List<List<Series>> rows = TimedRows.any(new Random(3), seconds);
    TimeColumns columns = line(rows, 50, seconds).columns(600, 900, 400);
    assertEquals(2, columns.columnSeconds());
    for (int column = 0; column < columns.columns(); column++) {
      int at = (int) columns.from() + 2 * column;
      double expected = sorted(rows.getFirst(), at + 1 - 5, 10, 50, seconds);
      assertEquals(expected, orNone(columns.mean()[column]), "at " + at);
    }
  }

  @Test
  void viewsThatOverlapHaveTheSamePointsWhereTheyDo() {
    int seconds = 300;
    SlidingPercentiles line = line(TimedRows.any(new Random(12), seconds), 50, seconds);
    Map<String, Double> seen = new HashMap<>();
    for (double from = 0; from < 180; from += 0.7) {
      TimeColumns columns = line.columns(from, from + 120, 50);
      for (int i = 0; i < columns.columns(); i++) {
        double at = columns.from() + i * columns.columnSeconds();
        double value = orNone(columns.mean()[i]);
        Double before = seen.put("at " + at, value);
        assertTrue(before == null || before == value, () -> "moved at " + at);
      }
    }
    assertFalse(seen.isEmpty());
  }

  @Test
  void aViewShorterThanTheStepsOfALongRunStillHasALineAcross() {
    int seconds = 8 * 3_600;
    List<List<Series>> rows = TimedRows.any(new Random(5), seconds);
    SlidingPercentiles line = line(rows, 50, seconds);
    for (double from = 9_000; from < 9_012; from += 0.5) {
      TimeColumns columns = line.columns(from, from + 5, 80);
      double[] means = columns.mean();
      double first = columns.from() + columns.columnSeconds() / 2;
      double last = first + (columns.columns() - 1) * columns.columnSeconds();
      assertTrue(first <= from && last >= from + 5, first + " to " + last);
      assertTrue(Arrays.stream(means).noneMatch(Double::isNaN), Arrays.toString(means));
    }
  }

  @Test
  void beforeAndAfterTheRunThereIsNothing() {
    SlidingPercentiles line = line(TimedRows.any(new Random(1), 60), 50, 60);
    TimeColumns columns = line.columns(-20, 100, 400);
    for (int i = 0; i < columns.columns(); i++) {
      double at = columns.from() + i * columns.columnSeconds();
      assertTrue((at >= 2 && at < 58) || Double.isNaN(columns.mean()[i]), "at " + at);
    }
  }

  @Test
  void aLineThatWasReckonedBeforeIsTheSame() {
    List<List<Series>> rows = TimedRows.any(new Random(8), 120);
    double[] asked = line(rows, 95, 120).columns(0, 120, 400).mean();
    double[] before = line(rows, 95, 120).prepared().columns(0, 120, 400).mean();
    assertEquals(Arrays.toString(asked), Arrays.toString(before));
  }

  @Test
  void apartFromNothingThereAreNoColumns() {
    SlidingPercentiles line = line(TimedRows.any(new Random(1), 60), 50, 60);
    assertThrows(IllegalArgumentException.class, () -> line.columns(5, 5, 10));
  }

  /** Against another percentile, the comparison by sorting fails. */
  @Test
  void anotherPercentileIsAnotherLine() {
    List<List<Series>> rows = TimedRows.any(new Random(2), 300);
    double[] p50 = line(rows, 50, 300).columns(0, 300, 400).mean();
    boolean other = false;
    for (int second = 0; second < 300; second++) {
      other |= sorted(rows.getFirst(), second - 2, 5, 90, 300) != orNone(p50[second + 1]);
    }
    assertTrue(other);
  }
}
