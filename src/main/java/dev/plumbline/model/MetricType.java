package dev.plumbline.model;

/**
 * How the values of a metric are summed up. All but gauges are kept as distributions: a counter's
 * total is their sum, a rate the share of ones among zeros and ones.
 */
public enum MetricType {
  TREND,
  COUNTER,
  RATE,
  GAUGE;

  /** The word used on paper and in JSON. */
  public String word() {
    return Words.of(this);
  }
}
