package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Slices;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogFigureTest {
  private static final double SIX_DIGITS = 5.1e-7;

  @Test
  void smoothingReachesOneAndAHalfStandardErrorsButNeverBeyondTwiceTheOdds() {
    assertEquals(0.173205, LogFigure.halfWidth(0.50, 300), SIX_DIGITS);
    assertEquals(0.39736, LogFigure.halfWidth(0.95, 300), SIX_DIGITS);
    assertEquals(0.693147, LogFigure.halfWidth(0.99, 300), SIX_DIGITS);
    assertEquals(0.125656, LogFigure.halfWidth(0.95, 3000), SIX_DIGITS);
  }

  @Test
  void figureAndVarianceOfAHundredValuesMatchTheReference() {
    double[] values = new double[100];
    int[] seconds = new int[100];
    for (int i = 0; i < 100; i++) {
      values[i] = 10 * Math.pow(1.01, (37 * i) % 100);
      seconds[i] = i / 5;
    }
    assertFigure(2.795126, 5.830537e-4, LogFigure.of(sample(seconds, values), Statistic.P50, 100));
    assertFigure(3.234717, 2.909703e-4, LogFigure.of(sample(seconds, values), Statistic.P95, 100));
    assertFigure(2.836041, 2.927199e-4, LogFigure.of(sample(seconds, values), Statistic.MEAN, 100));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void leavingOutABlockIsTheSameAsNeverHavingHadIt(long seed) {
    Random random = new Random(seed);
    int n = 20 + random.nextInt(1000);
    int[] seconds = random.ints(n, 0, 1 + random.nextInt(60)).toArray();
    // Few distinct values, so that ties cross blocks.
    double[] values = random.ints(n, 1, 50).mapToDouble(i -> i / 10.0).toArray();
    BlockedSample all = sample(seconds, values);
    double[] u = {0, 0.01, 0.3, 0.5, 0.51, 0.95, 0.99, 1};
    for (int block = 0; block < BlockedSample.BLOCKS; block++) {
      int without = block;
      double[] kept =
          IntStream.range(0, n)
              .filter(i -> seconds[i] % BlockedSample.BLOCKS != without)
              .mapToDouble(i -> values[i])
              .toArray();
      if (kept.length > 0) {
        double expected = sample(new int[kept.length], kept).meanLogQuantile(u, BlockedSample.NONE);
        assertEquals(expected, all.meanLogQuantile(u, block), 1e-12, "block " + block);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "REQUEST, ms, 6, 0.001",
    "REQUEST, ms, 0, 0.5",
    "REQUEST, ms, -1, 0.001",
    "REQUEST, s, 4, 0.00005",
    "REQUEST, s, -1, 1e-6",
    "GROUP, us, 0, 1",
    "REQUEST, ns, 0, 1000",
    "BENCHMARK, s/op, -1, 1e-12"
  })
  void aZeroCountsAsAMicrosecondOrHalfAStepAndAScoreStaysItself(
      Kind kind, String unit, int decimals, double least) {
    Metric metric = new Metric("m", kind, Role.DURATION, MetricType.TREND, unit, decimals);
    Endpoint endpoint = new Endpoint("/", "", true, false, "", "", "");
    int[] ends = IntStream.rangeClosed(1, 100).toArray();
    int[] seconds = IntStream.range(0, 100).toArray();
    long[] zeros = new long[100];
    Arrays.fill(zeros, decimals == Decimals.RAW ? Decimals.orderedBits(0) : 0);
    Series series =
        new Series(new SeriesKey(metric, endpoint), new Slices(seconds, ends, zeros, decimals));
    BlockedSample sample = BlockedSample.of(EndpointRows.observations(List.of(series)));
    double y = Math.exp(LogFigure.of(sample, Statistic.P50, 100).y());
    assertEquals(least, y, 1e-9 * least);
  }

  @Test
  void aTimeBelowAMillisecondInSecondsStaysItself() {
    Metric metric =
        new Metric("latency", Kind.REQUEST, Role.DURATION, MetricType.TREND, "s", Decimals.RAW);
    Endpoint endpoint = new Endpoint("/", "", true, false, "", "", "");
    long[] values = new long[100];
    Arrays.fill(values, Decimals.orderedBits(0.0003));
    Slices slices =
        new Slices(
            IntStream.range(0, 100).toArray(),
            IntStream.rangeClosed(1, 100).toArray(),
            values,
            Decimals.RAW);
    Series series = new Series(new SeriesKey(metric, endpoint), slices);
    BlockedSample sample = BlockedSample.of(EndpointRows.observations(List.of(series)));
    assertEquals(0.0003, Math.exp(LogFigure.of(sample, Statistic.P50, 100).y()), 1e-12);
  }

  @Test
  void valuesThatNeverDifferKeepALeastVariance() {
    double[] same = new double[100];
    Arrays.fill(same, 12);
    int[] seconds = IntStream.range(0, 100).toArray();
    assertTrue(LogFigure.of(sample(seconds, same), Statistic.P50, 100).w() >= 1e-8);
  }

  private static BlockedSample sample(int[] seconds, double[] values) {
    return BlockedSample.of(new Observations(seconds, values));
  }

  private static void assertFigure(double y, double w, LogFigure figure) {
    assertEquals(y, figure.y(), SIX_DIGITS);
    assertEquals(w, figure.w(), 5.1e-11);
  }
}
