package dev.plumbline.analysis;

import java.util.Map;

/** One run as a comparison sees it: its id, and what it says about each row. */
public record RunValues(String run, Map<RowKey, Observations> rows) {
  public RunValues {
    rows = Map.copyOf(rows);
  }
}
