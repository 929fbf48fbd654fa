package dev.plumbline.ui.compare;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;

/** The row that is looked at, and its statistic. */
record Spot(RowKey key, Statistic statistic) {
  static Spot of(ComparedRow row) {
    return new Spot(row.key(), row.statistic());
  }

  boolean is(ComparedRow row) {
    return equals(of(row));
  }
}
