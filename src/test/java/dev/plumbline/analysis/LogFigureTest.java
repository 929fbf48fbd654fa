package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Kind;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void aTimeOfZeroCountsAsOneMicrosecondButASmallScoreStaysItself() {
    double[] small = new double[100];
    Arrays.fill(small, 1e-6);
    int[] seconds = IntStream.range(0, 100).toArray();
    Observations observations = new Observations(seconds, small);
    LogFigure time = LogFigure.of(BlockedSample.of(observations, Kind.REQUEST), Statistic.P50, 100);
    LogFigure score =
        LogFigure.of(BlockedSample.of(observations, Kind.BENCHMARK), Statistic.P50, 100);
    assertEquals(0.001, Math.exp(time.y()), 1e-12);
    assertEquals(1e-6, Math.exp(score.y()), 1e-15);
  }

  @Test
  void valuesThatNeverDifferKeepALeastVariance() {
    double[] same = new double[100];
    Arrays.fill(same, 12);
    int[] seconds = IntStream.range(0, 100).toArray();
    assertTrue(LogFigure.of(sample(seconds, same), Statistic.P50, 100).w() >= 1e-8);
  }

  private static BlockedSample sample(int[] seconds, double[] values) {
    return BlockedSample.of(new Observations(seconds, values), Kind.REQUEST);
  }

  private static void assertFigure(double y, double w, LogFigure figure) {
    assertEquals(y, figure.y(), SIX_DIGITS);
    assertEquals(w, figure.w(), 5.1e-11);
  }
}
