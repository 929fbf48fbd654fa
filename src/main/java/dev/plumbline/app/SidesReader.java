package dev.plumbline.app;

import dev.plumbline.analysis.RowKey;
import dev.plumbline.budget.Glob;
import dev.plumbline.budget.Window;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Role;
import dev.plumbline.model.Run;
import dev.plumbline.model.Series;
import dev.plumbline.store.RunReader;
import dev.plumbline.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what two sets of runs are compared by. */
final class SidesReader {
  private final Store store;
  private final Jobs jobs;
  private CompareOptions options;

  SidesReader(Store store, Jobs jobs, CompareOptions options) {
    this.store = store;
    this.jobs = jobs;
    this.options = options;
  }

  ComparedSides read(List<Run> baseline, List<Run> candidate) {
    requireRuns("baseline", baseline);
    requireRuns("candidate", candidate);
    requireOtherRuns(baseline, candidate);
    if (holdOnlyBenchmarks(baseline, candidate)) {
      options = options.ofBenchmarks();
    }
    List<Callable<ReadRun>> reads = new ArrayList<>();
    baseline.forEach(run -> reads.add(() -> read(run)));
    candidate.forEach(run -> reads.add(() -> read(run)));
    List<ReadRun> runs = jobs.all(reads);
    requireOneMetric(runs);
    ScoreUnits units = new ScoreUnits(runs);
    List<ReadRun> alike =
        options.kind() == Kind.BENCHMARK ? runs.stream().map(units::converted).toList() : runs;
    return new ComparedSides(
        alike.subList(0, baseline.size()),
        alike.subList(baseline.size(), runs.size()),
        options,
        units,
        diagnostics(runs),
        UnlikeMachines.warnings(store, baseline, candidate));
  }

  /** Nobody says of a run of benchmarks that it is no load test. */
  private boolean holdOnlyBenchmarks(List<Run> baseline, List<Run> candidate) {
    return options.kind() == Kind.REQUEST
        && options.metric().isEmpty()
        && Stream.concat(baseline.stream(), candidate.stream())
            .allMatch(run -> Benchmarks.only(store.reader(run).metrics()));
  }

  private Map<String, List<Diagnostic>> diagnostics(List<ReadRun> runs) {
    Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
    runs.forEach(read -> diagnostics.put(read.run().id(), store.diagnostics(read.run())));
    return diagnostics;
  }

  private void requireRuns(String side, List<Run> runs) {
    if (runs.isEmpty()) {
      throw new Failure("PB-NO-RUN", "the " + side + " side has no runs");
    }
    for (Run run : runs) {
      if (run.isPartial() && !options.includePartial()) {
        throw new Failure(
            "PB-PARTIAL",
            "run "
                + run.id()
                + " ("
                + run.source()
                + ") is partial, so it takes no side of a verdict; --include-partial lets it");
      }
    }
  }

  /** A run agrees with itself: on both sides it would make two sides look more alike. */
  private static void requireOtherRuns(List<Run> baseline, List<Run> candidate) {
    Set<String> before = baseline.stream().map(Run::id).collect(Collectors.toSet());
    List<Run> both = candidate.stream().filter(run -> before.contains(run.id())).toList();
    if (!both.isEmpty()) {
      Run first = both.getFirst();
      int others = both.size() - 1;
      throw new Failure(
          "PB-SAME-RUN",
          "run "
              + first.id()
              + " ("
              + first.source()
              + ")"
              + (others == 0 ? " is" : " and " + others + " more are")
              + " on both sides; a run cannot be compared with itself");
    }
  }

  private ReadRun read(Run run) {
    RunReader reader = store.reader(run);
    Window window = options.window();
    List<Series> series = new ArrayList<>();
    for (Metric metric : reader.metrics()) {
      if (asked(metric)) {
        RunReader.Values values = reader.series(metric, window.from(), window.to());
        if (!values.damage().isEmpty()) {
          throw new Failure(
              values.damage().getFirst().code(),
              "run " + run.id() + ": " + values.damage().getFirst().message());
        }
        values.series().stream().filter(one -> one.slices().size() > 0).forEach(series::add);
      }
    }
    ReadRun read = ReadRun.of(run, window, series);
    if (read.judged().isEmpty()) {
      throw new Failure(
          "PB-NOTHING-TO-COMPARE",
          "run "
              + run.id()
              + " ("
              + run.source()
              + ") holds no "
              + (options.kind() == Kind.BENCHMARK
                  ? options.metric().orElse("scores") + " of benchmarks to compare"
                  : options.metric().orElse("durations of kind " + options.kind().word())
                      + " of successful requests to compare")
              + (window.isWhole() ? "; a summary alone cannot be compared" : " " + window.words()));
    }
    read.judged().keySet().removeIf(key -> !named(key));
    read.all().keySet().removeIf(key -> !named(key));
    return read;
  }

  private boolean asked(Metric metric) {
    return options.metric().isPresent()
        ? metric.name().equals(options.metric().get())
        : metric.kind() == options.kind()
            && (metric.role() == Role.DURATION || metric.role() == Role.SCORE);
  }

  private boolean named(RowKey key) {
    return options.endpoints().isEmpty()
        || options.endpoints().stream()
            .map(Glob::new)
            .anyMatch(glob -> glob.matches(key.label()) || glob.matches(key.name()));
  }

  /** One family is one metric: p values of unlike things are not adjusted together. */
  private static void requireOneMetric(List<ReadRun> runs) {
    Set<String> metrics = new HashSet<>();
    runs.forEach(run -> run.judged().keySet().forEach(key -> metrics.add(key.metric())));
    if (metrics.size() > 1) {
      throw new Failure(
          "PB-USAGE",
          "these runs hold several metrics of that kind ("
              + String.join(", ", metrics.stream().sorted().toList())
              + "); choose one with --metric");
    }
    if (metrics.isEmpty()) {
      throw new Failure("PB-NOTHING-TO-COMPARE", "no endpoint of these runs was asked for");
    }
  }
}
