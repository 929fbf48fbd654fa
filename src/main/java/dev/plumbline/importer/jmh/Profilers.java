package dev.plumbline.importer.jmh;

import dev.plumbline.model.MetricType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which further metrics JMH sums up over the iterations rather than taking their mean: the file
 * does not say it of each, but its figures do.
 */
final class Profilers {
  private static final double SAME = 1e-3;

  /** That JMH's own profilers sum, told even where one iteration cannot tell it. */
  private static final Set<String> SUMS = Set.of("gc.count", "gc.time");

  private final Set<String> summed = new HashSet<>(SUMS);

  Profilers(List<Result> results) {
    for (Result result : results) {
      result.secondary().forEach(this::look);
    }
  }

  private void look(String name, Score score) {
    ScoreFigures found = ScoreFigures.of(score);
    if (found.count() > 1
        && found.sum() != 0
        && near(score.score(), found.sum())
        && !near(score.score(), found.mean())) {
      summed.add(Benchmark.plain(name));
    }
  }

  MetricType type(String name) {
    return summed.contains(name) ? MetricType.COUNTER : MetricType.TREND;
  }

  static boolean near(double stated, double found) {
    return Math.abs(stated - found) <= SAME * Math.max(Math.abs(stated), Math.abs(found));
  }
}
