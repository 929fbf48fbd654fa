package dev.plumbline.app;

import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Role;
import dev.plumbline.model.Run;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Words;
import dev.plumbline.store.RunReader;
import dev.plumbline.store.Store;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs of benchmarks rather than of requests. */
public final class Benchmarks {
  private Benchmarks() {}

  /** Whether metrics are of benchmarks, and none of requests. */
  static boolean only(Collection<Metric> metrics) {
    return metrics.stream().anyMatch(metric -> metric.kind() == Kind.BENCHMARK)
        && metrics.stream().noneMatch(metric -> metric.kind() == Kind.REQUEST);
  }

  /** How many benchmarks a run holds or states; a run of requests is not looked into. */
  public static int count(Store store, Run run) {
    if (run.requests() > 0) {
      return 0;
    }
    RunReader reader = store.reader(run);
    Set<List<String>> benchmarks = new HashSet<>();
    for (Metric metric : reader.metrics()) {
      if (isScore(metric)) {
        for (Series series : reader.series(metric).series()) {
          benchmarks.add(key(series.key().endpoint()));
        }
      }
    }
    for (SeriesKey stated : reader.stated().keySet()) {
      if (isScore(stated.metric())) {
        benchmarks.add(key(stated.endpoint()));
      }
    }
    return benchmarks.size();
  }

  /** "6 benchmarks", "1,200 requests". */
  public static String counted(Store store, Run run) {
    int benchmarks = count(store, run);
    if (benchmarks == 0) {
      return run.requests() == 0
          ? "no requests"
          : Words.counted(run.requests(), "request", "requests");
    }
    return Words.counted(benchmarks, "benchmark", "benchmarks");
  }

  private static boolean isScore(Metric metric) {
    return metric.kind() == Kind.BENCHMARK && metric.role() == Role.SCORE;
  }

  private static List<String> key(Endpoint endpoint) {
    return List.of(endpoint.name(), endpoint.method());
  }
}
