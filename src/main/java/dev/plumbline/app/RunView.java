package dev.plumbline.app;

import dev.plumbline.analysis.BenchmarkScore;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Role;
import dev.plumbline.model.Run;
import dev.plumbline.model.StatedThreshold;
import dev.plumbline.model.Track;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run with its figures.
 *
 * @param rows one for each metric, name and method
 * @param counters totals by metric
 * @param beside what stands beside its values
 */
public record RunView(
    Run run,
    List<Row> rows,
    Map<Metric, Double> counters,
    List<Track> tracks,
    List<StatedThreshold> thresholds,
    List<Diagnostic> diagnostics,
    RunBeside beside) {

  /**
   * The figures of one row.
   *
   * @param by values of the dimensions that were asked for, such as scenario
   * @param failed how many of the values are of failed requests or checks
   * @param statuses how many requests had each status; empty for other kinds
   * @param score of a benchmark; empty for other kinds and for what is measured beside it
   */
  public record Row(
      Metric metric,
      String name,
      String method,
      Map<String, String> by,
      Distribution distribution,
      long failed,
      Map<Long, Long> statuses,
      Optional<BenchmarkScore> score) {

    Row(
        Metric metric,
        String name,
        String method,
        Map<String, String> by,
        Distribution distribution,
        long failed,
        Map<Long, Long> statuses) {
      this(metric, name, method, by, distribution, failed, statuses, Optional.empty());
    }

    Row scored(BenchmarkScore known) {
      return new Row(metric, name, method, by, distribution, failed, statuses, Optional.of(known));
    }

    /** Whether it is the score of a benchmark. */
    public boolean isScore() {
      return metric.kind() == Kind.BENCHMARK && metric.role() == Role.SCORE;
    }
  }
}
