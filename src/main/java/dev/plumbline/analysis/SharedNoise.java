package dev.plumbline.analysis;

import java.util.Arrays;

/** The run-to-run variance that the rows of a table share (tau2 of the method). */
final class SharedNoise {
  private static final double NORMAL_99 = 2.3263478740408408;
  private static final int ROUNDS = 2;

  private SharedNoise() {}

  /**
   * @param own noise of each row
   * @param requestNoise of each row (w)
   * @return on the log scale, at least 0
   */
  static double of(OwnNoise[] own, double[] requestNoise) {
    double shared = Math.max(medianExcess(own, requestNoise), 0);
    for (int round = 0; round < ROUNDS; round++) {
      shared = refined(own, requestNoise, shared);
    }
    return shared;
  }

  private static double medianExcess(OwnNoise[] own, double[] requestNoise) {
    double[] excess = new double[own.length];
    for (int row = 0; row < own.length; row++) {
      excess[row] = own[row].variance() - requestNoise[row];
    }
    Arrays.sort(excess);
    int middle = excess.length / 2;
    return excess.length % 2 == 1 ? excess[middle] : (excess[middle - 1] + excess[middle]) / 2;
  }

  /** Precise rows count more; wild rows are capped at what 99 % of rows stay under. */
  private static double refined(OwnNoise[] own, double[] requestNoise, double shared) {
    double weighted = 0;
    double weights = 0;
    for (int row = 0; row < own.length; row++) {
      double expected = requestNoise[row] + shared;
      double capped =
          Math.min(own[row].variance(), cap(own[row].degreesOfFreedom()) * expected)
              - requestNoise[row];
      double weight = 1 / (expected * expected);
      weighted += weight * capped;
      weights += weight;
    }
    return Math.max(weighted / weights, 0);
  }

  /** The 99 % point of chi-squared over its degrees of freedom (Wilson and Hilferty). */
  private static double cap(double d) {
    double spread = 2 / (9 * d);
    return Math.pow(Math.max(1 - spread + NORMAL_99 * Math.sqrt(spread), 0), 3);
  }
}
