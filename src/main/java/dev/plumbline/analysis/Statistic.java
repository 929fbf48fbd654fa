package dev.plumbline.analysis;

import dev.plumbline.model.Words;

/** A figure of a distribution that two sets of runs are compared by. */
public enum Statistic {
  P50(0.50),
  P95(0.95),
  P99(0.99),
  MEAN(Double.NaN);

  private final double quantile;

  Statistic(double quantile) {
    this.quantile = quantile;
  }

  /** The quantile in 0..1; NaN for the mean. */
  public double quantile() {
    return quantile;
  }

  public boolean isQuantile() {
    return !Double.isNaN(quantile);
  }

  /** The word used on paper and in JSON. */
  public String word() {
    return Words.of(this);
  }
}
