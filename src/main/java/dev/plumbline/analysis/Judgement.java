package dev.plumbline.analysis;

/**
 * A row judged on the log scale: the estimate, its standard error and all that follows from the
 * two.
 *
 * @param reach how far the 95 % interval goes on either side of the estimate
 * @param variance of one run, as blended (v of the method)
 * @param ownVariance of one run, from the row's own runs (s2)
 * @param requestNoise the part of the variance that requests alone must cause (w)
 * @param sharedNoise the run-to-run variance learned from all rows (tau2)
 * @param runShare the share of the expected noise that is run to run
 * @param basis where the variance comes from
 */
record Judgement(
    double estimate,
    double standardError,
    double degreesOfFreedom,
    double reach,
    double variance,
    double ownVariance,
    double requestNoise,
    double sharedNoise,
    double runShare,
    Basis basis) {
  /** Where the variance of a row comes from. */
  enum Basis {
    /** Half the row's own runs, half what its requests and the other rows lead to expect. */
    BLENDED,
    /** The row's own runs: it is the only row. */
    ONLY_ROW,
    /** The row's own runs: they vary more than its requests and the other rows explain. */
    NOISIER_THAN_EXPECTED,
    /** One run a side, and the reader's word for the run-to-run noise. */
    ASSUMED,
    /** One run a side and nothing known: the noise of the requests, which judges nothing. */
    REQUESTS_ONLY
  }

  double low() {
    return estimate - reach;
  }

  double high() {
    return estimate + reach;
  }

  /** Of no change at all, two-sided. */
  double pValue() {
    return Math.min(1, 2 * StudentT.survival(Math.abs(estimate) / standardError, degreesOfFreedom));
  }

  /** Whether something is known of how much identical runs vary. */
  boolean grounded() {
    return basis != Basis.REQUESTS_ONLY;
  }

  /** As if this were the only row, leaving aside any absolute floor. */
  Verdict verdict(double margin, boolean higherIsBetter) {
    double change = Math.expm1(estimate);
    double low = Math.expm1(low());
    double high = Math.expm1(high());
    if (!grounded()) {
      return Verdict.INCONCLUSIVE;
    }
    if ((low > 0 || high < 0) && Math.abs(change) > margin) {
      return estimate > 0 == higherIsBetter ? Verdict.BETTER : Verdict.WORSE;
    }
    return low >= -margin && high <= margin ? Verdict.SAME : Verdict.INCONCLUSIVE;
  }
}
