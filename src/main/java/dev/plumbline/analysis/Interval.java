package dev.plumbline.analysis;

/**
 * A 95 % interval.
 *
 * @param low its lower end, in the unit of the figure it belongs to
 * @param high its upper end
 */
public record Interval(double low, double high) {
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
