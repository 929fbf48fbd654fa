package dev.plumbline.importer.jmh;

import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.SeriesKey;
import java.util.List;
import java.util.Map;

/** States the scores of which a file holds no values. */
final class StatedScores {
  /** Half the width of the 99.9 % interval of a score. */
  private static final String ERROR = "error";

  private StatedScores() {}

  /** The score of a JSON result whose raw data was left out, with its percentiles. */
  static void state(StatedRun run, Result result) {
    Score score = result.primary();
    SeriesKey key = new SeriesKey(Benchmark.score(score.unit()), result.benchmark().endpoint(""));
    run.state(key, "mean", score.score());
    run.state(key, ERROR, score.error());
    for (Map.Entry<Double, Double> one : score.percentiles().entrySet()) {
      run.state(key, word(one.getKey()), one.getValue());
    }
    boolean sampled = result.benchmark().mode().equals("sample");
    if (!sampled) {
      run.state(key, "count", iterations(result));
    }
    result.secondary().forEach((name, secondary) -> state(run, result, name, secondary));
  }

  private static void state(StatedRun run, Result result, String written, Score score) {
    String name = Benchmark.plain(written);
    MetricType type = new Profilers(List.of()).type(name);
    SeriesKey key =
        new SeriesKey(
            Benchmark.secondary(name, score.unit(), type), result.benchmark().endpoint(""));
    run.state(key, type == MetricType.COUNTER ? "sum" : "mean", score.score());
    run.state(key, "count", iterations(result));
    run.state(key, ERROR, score.error());
  }

  private static double iterations(Result result) {
    Schedule schedule = result.schedule();
    return (double) Math.max(1, schedule.forks()) * Math.max(1, schedule.iterations());
  }

  private static String word(double percent) {
    if (percent == 0) {
      return "min";
    }
    return percent == 100 ? "max" : "p" + Double.toString(percent).replaceFirst("\\.0$", "");
  }

  /** A row of a table. */
  static void state(StatedRun run, StatedScore row) {
    String name = row.secondary();
    if (row.benchmark().mode().equals("sample") && Result.isPercentile(name)) {
      String percent = name.substring(name.lastIndexOf('p') + 1);
      double p = Math.round(Double.parseDouble(percent) * 1e8) / 1e6;
      SeriesKey key = new SeriesKey(Benchmark.score(row.unit()), row.benchmark().endpoint(""));
      run.state(key, word(p), row.score());
      return;
    }
    MetricType type = new Profilers(List.of()).type(name);
    SeriesKey key =
        new SeriesKey(
            name.isEmpty()
                ? Benchmark.score(row.unit())
                : Benchmark.secondary(name, row.unit(), type),
            row.benchmark().endpoint(""));
    run.state(key, type == MetricType.COUNTER ? "sum" : "mean", row.score());
    run.state(key, ERROR, row.error());
    if (row.count() >= 0) {
      run.state(key, "count", (double) row.count());
    }
  }
}
