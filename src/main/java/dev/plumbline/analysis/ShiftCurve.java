package dev.plumbline.analysis;

import java.util.List;

/**
 * How one row changed at every quantile: where a change sits, in all requests alike or in the
 * slowest alone.
 *
 * @param points rising, ended on either side where the run with fewest requests has too few; empty
 *     where a run lacks the row
 * @param smallest number of values in the run that has fewest
 * @param grounded whether something is known of how much identical runs vary; else the band is that
 *     of the requests only
 */
public record ShiftCurve(RowKey key, List<Point> points, long smallest, boolean grounded) {
  public ShiftCurve {
    points = List.copyOf(points);
  }

  /**
   * One quantile. Fractions: 0.15 is +15 %.
   *
   * @param quantile in 0..1
   * @param baseline the typical baseline run, in the metric's unit
   * @param candidate the typical candidate run
   * @param change candidate / baseline - 1
   * @param low lower end of the 95 % interval of the change, as of any row at that statistic
   * @param high its upper end
   */
  public record Point(
      double quantile, double baseline, double candidate, double change, double low, double high) {}
}
