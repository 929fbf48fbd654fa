package dev.plumbline.app;

import dev.plumbline.analysis.EndpointRows;
import dev.plumbline.analysis.Observations;
import dev.plumbline.analysis.Replicate;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.RunValues;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Run;
import dev.plumbline.model.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What is repeated within the sides: their runs; of benchmarks with one run on a side the forks,
 * each a process of its own with its own luck of memory and compilation. With several runs on both
 * sides forks are nested in them: a run's figure is of all its forks, and how they scatter says how
 * far it can be trusted, as requests do for a load test.
 */
public final class Replicates {
  private final Replicate what;

  private Replicates(Replicate what) {
    this.what = what;
  }

  static Replicates of(Kind kind, int before, int after) {
    boolean forks = kind == Kind.BENCHMARK && (before == 1 || after == 1);
    return new Replicates(forks ? Replicate.FORK : Replicate.RUN);
  }

  Replicate what() {
    return what;
  }

  /** What each replicate of a side says, in the order of {@link #names}. */
  List<RunValues> values(List<ReadRun> side) {
    return split(side).stream().map(Fork::values).toList();
  }

  /** One replicate's run, and its fork where those are repeated. */
  public record Named(Run run, String fork) {}

  /** Whose figures the values are. */
  List<Named> names(List<ReadRun> side) {
    return split(side).stream().map(Fork::name).toList();
  }

  private record Fork(Named name, int number, RunValues values) {}

  private List<Fork> split(List<ReadRun> side) {
    if (what == Replicate.RUN) {
      return side.stream()
          .map(run -> new Fork(new Named(run.run(), ""), 0, ofAllForks(run)))
          .toList();
    }
    List<Fork> forks = new ArrayList<>();
    side.forEach(run -> forks.addAll(forks(run)));
    // By their numbers first: of sides of several runs, those that a row has are then the first.
    forks.sort(Comparator.comparingInt(Fork::number));
    return forks;
  }

  private static RunValues ofAllForks(ReadRun run) {
    Map<RowKey, Observations> rows = new HashMap<>();
    run.judged()
        .forEach(
            (key, series) ->
                rows.put(
                    key,
                    key.kind() == Kind.BENCHMARK
                        ? blockedByFork(series)
                        : EndpointRows.observations(series)));
    return new RunValues(run.run().id(), rows);
  }

  private static List<Fork> forks(ReadRun run) {
    Map<Integer, Map<RowKey, Observations>> forks = new TreeMap<>();
    run.judged()
        .forEach(
            (key, series) ->
                byFork(series)
                    .forEach(
                        (fork, of) ->
                            forks
                                .computeIfAbsent(fork, _ -> new HashMap<>())
                                .put(key, blockedByIteration(of))));
    List<Fork> all = new ArrayList<>();
    forks.forEach(
        (number, rows) ->
            all.add(
                new Fork(
                    new Named(run.run(), "fork " + number),
                    number,
                    new RunValues(run.run().id() + " fork " + number, rows))));
    return all;
  }

  private static Map<Integer, List<Series>> byFork(List<Series> series) {
    Map<Integer, List<Series>> forks = new TreeMap<>();
    for (Series one : series) {
      String digits = one.key().endpoint().scenario().replaceAll("[^0-9]", "");
      int fork = digits.isEmpty() || digits.length() > 9 ? 1 : Integer.parseInt(digits);
      forks.computeIfAbsent(fork, _ -> new ArrayList<>()).add(one);
    }
    return forks;
  }

  /** What scatters within a run: its forks. */
  private static Observations blockedByFork(List<Series> series) {
    Map<Integer, List<Series>> forks = byFork(series);
    if (forks.size() == 1) {
      return blockedByIteration(series);
    }
    List<Observations> parts = new ArrayList<>();
    forks.forEach(
        (fork, of) -> {
          Observations values = EndpointRows.observations(of);
          int[] blocks = new int[values.values().length];
          Arrays.fill(blocks, fork);
          parts.add(new Observations(blocks, values.values(), values.counts(), values.fineness()));
        });
    return Observations.together(parts);
  }

  /** What scatters within a fork: its iterations, each one value unless times were sampled. */
  private static Observations blockedByIteration(List<Series> fork) {
    Observations values = EndpointRows.observations(fork);
    return !values.once() || fork.getFirst().key().endpoint().method().equals("sample")
        ? values
        : new Observations(
            IntStream.range(0, values.values().length).toArray(),
            values.values(),
            values.counts(),
            values.fineness());
  }
}
