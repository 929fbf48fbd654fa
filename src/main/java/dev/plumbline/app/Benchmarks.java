package dev.plumbline.app;

import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import java.util.Collection;

/** Runs of benchmarks rather than of requests. */
final class Benchmarks {
  private Benchmarks() {}

  /** Whether metrics are of benchmarks, and none of requests. */
  static boolean only(Collection<Metric> metrics) {
    return metrics.stream().anyMatch(metric -> metric.kind() == Kind.BENCHMARK)
        && metrics.stream().noneMatch(metric -> metric.kind() == Kind.REQUEST);
  }
}
