package dev.plumbline.report;

import dev.plumbline.analysis.RowKey;
import java.util.Map;

/**
 * The measure of each row of a comparison.
 *
 * @param otherwise of rows that are not listed
 */
public record Measures(Map<RowKey, Measure> byRow, Measure otherwise) {
  public static final Measures MILLISECONDS = all(Measure.MILLISECONDS);

  public Measures {
    byRow = Map.copyOf(byRow);
  }

  public static Measures all(Measure measure) {
    return new Measures(Map.of(), measure);
  }

  public Measure of(RowKey key) {
    return byRow.getOrDefault(key, otherwise);
  }
}
