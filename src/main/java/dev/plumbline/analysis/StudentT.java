package dev.plumbline.analysis;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t by Commons Statistics. */
final class StudentT {
  private StudentT() {}

  /** The probability of more than t. */
  static double survival(double t, double degreesOfFreedom) {
    return TDistribution.of(degreesOfFreedom).survivalProbability(t);
  }

  /** What t stays below with probability p. */
  static double quantile(double p, double degreesOfFreedom) {
    return TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(p);
  }
}
