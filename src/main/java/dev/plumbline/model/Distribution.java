package dev.plumbline.model;

/**
 * Values of one metric with the figures that can be had from them. Figures are in the metric's
 * unit.
 *
 * <p>Percentiles are by nearest rank, for every tool alike: the smallest recorded value at or above
 * the rank {@code ceil(p/100 * count)}. Merging is associative, commutative and without loss; only
 * a {@link SummaryOnly} refuses it.
 */
public sealed interface Distribution permits Exact, Raw, Tallied, Histogram, SummaryOnly {
  long count();

  /** The smallest value, NaN when there are none. */
  double min();

  /** The largest value, NaN when there are none. */
  double max();

  double sum();

  /**
   * The percentile by nearest rank; NaN when there are no values or the figure is not known.
   *
   * @param p in percent, over 0 and at most 100
   */
  double percentile(double p);

  /**
   * Both together, as if recorded into one.
   *
   * @throws IllegalArgumentException when one of them is only a summary
   */
  Distribution merge(Distribution other);

  /** The word for JSON: exact, raw, histogram, summary. */
  String form();

  /** The mean, NaN when there are no values. */
  default double mean() {
    return count() == 0 ? Double.NaN : sum() / count();
  }
}
