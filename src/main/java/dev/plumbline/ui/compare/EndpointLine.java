package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.chart.Span;

/**
 * A line of the table.
 *
 * @param below whether it opened below the selected row, for another statistic
 * @param span the changes that all strips show
 */
record EndpointLine(ComparedRow row, boolean below, Judged judged, Span span) {
  boolean all() {
    return judged.isTogether(row);
  }

  Spot spot() {
    return Spot.of(row);
  }

  /** The same place in the table, whatever was judged there. */
  @Override
  public boolean equals(Object other) {
    return other instanceof EndpointLine line && spot().equals(line.spot()) && below == line.below;
  }

  @Override
  public int hashCode() {
    return spot().hashCode();
  }
}
