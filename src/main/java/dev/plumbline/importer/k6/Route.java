package dev.plumbline.importer.k6;

/** Where the points of a metric with certain tags go. */
interface Route {
  /**
   * @param millionths {@link Micros#NONE} where only {@code number} holds the value
   * @param number the value as a double, in that case
   */
  void take(long epochNanos, long millionths, double number);
}
