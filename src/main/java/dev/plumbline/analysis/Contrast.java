package dev.plumbline.analysis;

/**
 * One row at one statistic: candidate against baseline on the log scale.
 *
 * @param replicate what each figure of a side is of
 * @param higherIsBetter as of a throughput
 */
record Contrast(Side baseline, Side candidate, Replicate replicate, boolean higherIsBetter) {
  Contrast(Side baseline, Side candidate) {
    this(baseline, candidate, Replicate.RUN, false);
  }

  /** The estimated log change. */
  double estimate() {
    return candidate.meanY() - baseline.meanY();
  }

  /** The variance of the estimate is this times the variance of one run. */
  double perRun() {
    return 1.0 / baseline.count() + 1.0 / candidate.count();
  }

  /** The mean w, weighted as the difference weighs the sides. */
  double requestNoise() {
    return (baseline.meanW() / baseline.count() + candidate.meanW() / candidate.count()) / perRun();
  }

  OwnNoise ownNoise() {
    int a = baseline.count();
    int b = candidate.count();
    if (a > 1 && b > 1) {
      double c = perRun();
      return new OwnNoise(
          (baseline.variance() / a + candidate.variance() / b) / c,
          c * c / (1.0 / a / a / (a - 1) + 1.0 / b / b / (b - 1)));
    }
    if (a + b > 2) {
      return new OwnNoise((a > 1 ? baseline : candidate).variance(), a + b - 2);
    }
    return OwnNoise.UNKNOWN;
  }
}
