package dev.plumbline.analysis;

/**
 * A 95 % interval; an end that the values cannot tell is infinite.
 *
 * @param low its lower end, in the unit of the figure it belongs to
 * @param high its upper end
 */
public record Interval(double low, double high) {
  static final Interval UNKNOWN = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
