package dev.plumbline.app;

import dev.plumbline.analysis.ComparisonOptions;
import dev.plumbline.budget.Window;
import dev.plumbline.model.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What is compared, and how it is judged.
 *
 * @param endpoints globs over "METHOD name" or name; a smaller family when named beforehand, empty
 *     for all
 * @param metric only this metric; by default the durations of the kind
 * @param includePartial whether runs that are proven cut may take a side
 * @param window which seconds of each run, since its own time zero
 */
public record CompareOptions(
    ComparisonOptions judging,
    List<String> endpoints,
    Kind kind,
    Optional<String> metric,
    boolean includePartial,
    Window window) {
  public static final CompareOptions DEFAULT =
      new CompareOptions(
          ComparisonOptions.DEFAULT, List.of(), Kind.REQUEST, Optional.empty(), false);

  public CompareOptions {
    endpoints = List.copyOf(endpoints);
  }

  /** Of whole runs. */
  public CompareOptions(
      ComparisonOptions judging,
      List<String> endpoints,
      Kind kind,
      Optional<String> metric,
      boolean includePartial) {
    this(judging, endpoints, kind, metric, includePartial, Window.WHOLE);
  }

  /** The same of benchmarks, of which each iteration is a mean already. */
  CompareOptions ofBenchmarks() {
    return new CompareOptions(judging, endpoints, Kind.BENCHMARK, metric, includePartial, window);
  }

  /** The same of a part of each run. */
  public CompareOptions within(Window part) {
    return new CompareOptions(judging, endpoints, kind, metric, includePartial, part);
  }
}
