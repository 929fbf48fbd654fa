package dev.plumbline.chart;

import dev.plumbline.analysis.HeatCells;
import dev.plumbline.analysis.TimeColumns;
import java.util.List;
import java.util.Optional;

/**
 * How many values lay where, with lines of percentiles over them. All that explains it stands above
 * it, where it hides no data.
 *
 * @param title what is measured
 * @param subject of what; cut where there is little room
 * @param smoothing over how long the percentiles of the lines are
 * @param unit of the values
 * @param things what is counted: requests
 * @param lines the highest last
 */
public record LatencyHeatmap(
    String title,
    String subject,
    String smoothing,
    HeatCells.Source cells,
    String unit,
    String things,
    List<PercentileTrace> lines,
    Optional<Limit> limit)
    implements TimePart {
  private static final double LEAST_COLUMN = 3;
  private static final double LEAST_STEP = 8;

  /** A percentile over time, whose means are drawn. */
  public record PercentileTrace(String label, boolean dashed, TimeColumns.Source source) {}

  /**
   * What a budget allows.
   *
   * @param label with the value: p95 limit 100 ms
   */
  public record Limit(double value, String label) {}

  public LatencyHeatmap {
    lines = List.copyOf(lines);
  }

  @Override
  public String name() {
    return unit;
  }

  @Override
  public double least() {
    return 182;
  }

  @Override
  public Seen seen(Scale time) {
    double room = time.to() - time.from();
    HeatCells counts = cells.cells(time.low(), time.high(), (int) Math.max(1, room / LEAST_COLUMN));
    int steps = (int) Math.max(1, room / LEAST_STEP);
    return new SeenHeat(
        this,
        time,
        counts,
        lines.stream().map(line -> line.source.columns(time.low(), time.high(), steps)).toList());
  }
}
