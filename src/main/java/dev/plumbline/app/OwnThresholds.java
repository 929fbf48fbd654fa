package dev.plumbline.app;

import dev.plumbline.analysis.EndpointRows;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Run;
import dev.plumbline.model.StatedThreshold;
import dev.plumbline.store.RunReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures of thresholds whose metrics are not held in memory for looking at: those that a
 * script made, and counters. Only the metrics that thresholds name are read.
 */
final class OwnThresholds {
  private OwnThresholds() {}

  /** None of a threshold of some requests only, or of values that could not all be read back. */
  static Map<StatedThreshold, StatedFigure> figures(
      Run run, RunReader reader, List<StatedThreshold> thresholds) {
    Map<String, List<StatedThreshold>> named =
        thresholds.stream().collect(Collectors.groupingBy(StatedThreshold::metric));
    Map<StatedThreshold, StatedFigure> figures = new HashMap<>();
    for (Metric metric : reader.metrics()) {
      List<StatedThreshold> own = named.getOrDefault(metric.name(), List.of());
      if (own.isEmpty() || ExploreRun.isDuration(metric)) {
        continue;
      }
      RunReader.Values values = reader.series(metric);
      if (values.damage().isEmpty() && !values.series().isEmpty()) {
        Distribution all = EndpointRows.distribution(values.series());
        for (StatedThreshold threshold : own) {
          StatedBound.of(threshold.expression())
              .flatMap(bound -> StatedFigure.of(bound, metric.type(), all, run.durationSeconds()))
              .ifPresent(figure -> figures.put(threshold, figure));
        }
      }
    }
    return figures;
  }
}
