package dev.plumbline.importer.jmh;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.RunSpan;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Resolution;
import dev.plumbline.model.SeriesKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands on the values of results, each iteration at the time it ended by the schedule: benchmarks,
 * forks and iterations follow each other.
 */
final class RecordedScores {
  private final RunSink sink;
  private final RunSpan span;
  private final Profilers profilers;
  private final Map<Benchmark, Integer> forksBefore = new HashMap<>();
  private long now;

  /**
   * @param start of the run in epoch nanoseconds
   */
  RecordedScores(RunSink sink, RunSpan span, Profilers profilers, long start) {
    this.sink = sink;
    this.span = span;
    this.profilers = profilers;
    this.now = start;
  }

  /** How long the results took by their schedules. */
  static long nanos(List<Result> results) {
    return results.stream().mapToLong(RecordedScores::nanos).sum();
  }

  private static long nanos(Result result) {
    long nanos = 0;
    for (List<Iteration> fork : result.primary().forks()) {
      nanos += result.schedule().beforeNanos() + fork.size() * result.schedule().iterationNanos();
    }
    return nanos;
  }

  /** Whether a result of the same benchmark came before: its forks are numbered on. */
  boolean knows(Benchmark benchmark) {
    return forksBefore.containsKey(benchmark);
  }

  void add(Result result) throws ImportFailure {
    long began = now;
    int before = forksBefore.getOrDefault(result.benchmark(), 0);
    add(result, Benchmark.score(result.primary().unit()), result.primary(), before);
    long end = now;
    for (Map.Entry<String, Score> secondary : result.secondary().entrySet()) {
      now = began;
      String name = Benchmark.plain(secondary.getKey());
      Score score = secondary.getValue();
      add(result, Benchmark.secondary(name, score.unit(), profilers.type(name)), score, before);
    }
    now = end;
    forksBefore.merge(result.benchmark(), result.primary().forks().size(), Integer::sum);
  }

  private void add(Result result, Metric metric, Score score, int forksBefore)
      throws ImportFailure {
    if (!score.hasValues()) {
      return;
    }
    int fork = forksBefore;
    for (List<Iteration> iterations : score.forks()) {
      String scenario = "fork " + ++fork;
      int id = -1;
      now += result.schedule().beforeNanos();
      for (Iteration iteration : iterations) {
        now += result.schedule().iterationNanos();
        span.take(now);
        if (id < 0) {
          id = sink.series(new SeriesKey(metric, result.benchmark().endpoint(scenario)));
        }
        add(id, iteration);
      }
    }
  }

  private void add(int id, Iteration iteration) throws ImportFailure {
    for (int i = 0; i < iteration.values().length; i++) {
      double value = iteration.values()[i];
      if (iteration.isSampled()) {
        sink.addRaw(id, now, value, iteration.counts()[i], Resolution.EXACT);
      } else {
        sink.addRaw(id, now, value);
      }
    }
  }
}
