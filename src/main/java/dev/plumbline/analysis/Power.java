package dev.plumbline.analysis;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * What a comparison could have found, and how many runs would settle what it did not. Everything at
 * 95 % confidence and a chance of four in five.
 */
final class Power {
  private static final double TWO_SIDED_95 = 0.975;
  private static final double CHANCE = 0.8;
  private static final int FEWEST = 2;
  private static final int MOST = 100;

  private Power() {}

  /** The true change, as a fraction, that such a comparison would call better or worse. */
  static double smallestChange(double standardError, double degreesOfFreedom, double margin) {
    double reach = StudentT.quantile(TWO_SIDED_95, degreesOfFreedom) * standardError;
    return Math.expm1(
        Math.max(reach, Math.log1p(margin))
            + StudentT.quantile(CHANCE, degreesOfFreedom) * standardError);
  }

  /**
   * The same of runs that are still to be made.
   *
   * @param requestNoise variance that the requests alone cause
   * @param runNoise how much identical runs vary, on the log scale
   */
  static double smallestChange(double requestNoise, double runNoise, int runs, double margin) {
    double variance = runNoise * runNoise + requestNoise;
    double share = runNoise * runNoise / variance;
    return smallestChange(standardError(variance, runs), freedom(share, runs), margin);
  }

  /**
   * Runs a side that would find a change.
   *
   * @param variance of one run
   * @param runShare share of the noise that is run to run
   * @param target the true change on the log scale, over 0
   * @return empty above 100
   */
  static OptionalInt runsToFind(double variance, double runShare, double target, double margin) {
    return fewest(
        n -> {
          double se = standardError(variance, n);
          double df = freedom(runShare, n);
          double reach = StudentT.quantile(TWO_SIDED_95, df) * se;
          return Math.max(reach, Math.log1p(margin)) + StudentT.quantile(CHANCE, df) * se <= target;
        });
  }

  /**
   * Runs a side that would show the sides to be the same.
   *
   * @param difference how far they really lie apart, on the log scale; 0 of equal sides
   * @return empty above 100, as always where the difference is at the margin or beyond it
   */
  static OptionalInt runsToShowSame(
      double variance, double runShare, double difference, double margin) {
    double apart = Math.abs(difference);
    return fewest(
        n -> {
          double se = standardError(variance, n);
          double df = freedom(runShare, n);
          double room = Math.log1p(margin) - StudentT.quantile(TWO_SIDED_95, df) * se;
          double beyond =
              StudentT.survival((room - apart) / se, df)
                  + StudentT.survival((room + apart) / se, df);
          return room > 0 && beyond <= 1 - CHANCE;
        });
  }

  private static double standardError(double variance, int runs) {
    return Math.sqrt(2 * variance / runs);
  }

  private static double freedom(double runShare, int runs) {
    return NoiseModel.blendedFreedom(2.0 * runs - 2, runShare);
  }

  /** By halving: more runs never settle less. */
  private static OptionalInt fewest(IntPredicate enough) {
    if (!enough.test(MOST)) {
      return OptionalInt.empty();
    }
    int low = FEWEST;
    int high = MOST;
    while (low < high) {
      int middle = (low + high) / 2;
      if (enough.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return OptionalInt.of(low);
  }
}
