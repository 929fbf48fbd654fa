package dev.plumbline.app;

import dev.plumbline.analysis.BenchmarkScore;
import dev.plumbline.analysis.EndpointRows;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.budget.Nearest;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.Run;
import dev.plumbline.model.Series;
import dev.plumbline.model.Slices;
import dev.plumbline.model.StatedThreshold;
import dev.plumbline.model.Track;
import dev.plumbline.store.RunReader;
import dev.plumbline.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/** The figures of one run. */
public final class ShowRun {
  private static final Set<String> DIMENSIONS = Set.of("group", "scenario", "failed");

  private final Store store;
  private final Jobs jobs;

  public ShowRun(Store store, Jobs jobs) {
    this.store = store;
    this.jobs = jobs;
  }

  public RunView show(Run run, ShowOptions options) {
    RunReader reader = store.reader(run);
    options.metric().ifPresent(name -> requireMetric(name, names(reader)));
    List<Diagnostic> diagnostics = new ArrayList<>(store.diagnostics(run));
    Map<Metric, List<Series>> series = read(reader, options, diagnostics);
    requireDimensions(options, series.values().stream().flatMap(List::stream).toList());
    Map<RowKey, Map<Long, Long>> statuses = statuses(series, options);
    List<RunView.Row> rows = new ArrayList<>();
    Map<Metric, Double> counters = new TreeMap<>(Comparator.comparing(Metric::name));
    series.forEach(
        (metric, all) -> {
          if (metric.role() == Role.STATUS || metric.name().equals("error_code")) {
            return;
          }
          if (metric.type() == MetricType.COUNTER && metric.kind() != Kind.BENCHMARK) {
            List<Series> counted =
                all.stream()
                    .filter(s -> options.population().contains(s.key().endpoint()))
                    .toList();
            if (!counted.isEmpty()) {
              counters.put(metric, EndpointRows.distribution(counted).sum());
            }
          } else {
            rows.addAll(rows(metric, all, options, statuses));
          }
        });
    StatedRows.add(reader, options, rows, counters);
    rows.sort(
        Comparator.comparing((RunView.Row row) -> row.metric().kind())
            .thenComparing(row -> row.metric().role())
            .thenComparing(row -> row.metric().name())
            .thenComparing(RunView.Row::name)
            .thenComparing(RunView.Row::method));
    return new RunView(
        run,
        rows,
        counters,
        tracks(reader, options),
        once(store.thresholds(run)),
        diagnostics.stream().distinct().toList(),
        RunBeside.read(store, run));
  }

  private static void requireDimensions(ShowOptions options, List<Series> series) {
    Set<String> known = new TreeSet<>(DIMENSIONS);
    known.addAll(Tags.of(series));
    options.by().stream()
        .filter(dimension -> !known.contains(dimension))
        .findFirst()
        .ifPresent(
            dimension -> {
              throw new Failure(
                  "PB-USAGE",
                  "rows of this run can be split by "
                      + String.join(", ", known)
                      + ", not by "
                      + dimension);
            });
  }

  /** An empty answer would hide a mistyped name. */
  private static void requireMetric(String name, Set<String> known) {
    if (!known.contains(name)) {
      throw new Failure(
          "PB-USAGE",
          "the run has no metric "
              + name
              + Nearest.to(name, known)
                  .map(near -> " (did you mean " + near + "?)")
                  .orElse("; it has " + String.join(", ", known)));
    }
  }

  private static Set<String> names(RunReader reader) {
    Set<String> names = new TreeSet<>();
    for (Metric metric : reader.metrics()) {
      if (metric.role() != Role.STATUS && !metric.name().equals("error_code")) {
        names.add(metric.name());
      }
    }
    reader.tracks().forEach(track -> names.add(track.metric()));
    reader.stated().keySet().forEach(key -> names.add(key.metric().name()));
    return names;
  }

  private static List<Track> tracks(RunReader reader, ShowOptions options) {
    return reader.tracks().stream()
        .filter(t -> options.metric().isEmpty() || options.metric().get().equals(t.metric()))
        .map(t -> t.between(options.from(), options.to()))
        .filter(t -> t.values().length > 0)
        .toList();
  }

  /** Each threshold once: points state it, a summary states it again with its outcome. */
  static List<StatedThreshold> once(List<StatedThreshold> stated) {
    Map<List<Object>, StatedThreshold> once = new LinkedHashMap<>();
    for (StatedThreshold threshold : stated) {
      once.merge(
          List.of(threshold.metric(), threshold.expression()),
          threshold,
          (first, second) -> first.passed().isPresent() ? first : second);
    }
    return List.copyOf(once.values());
  }

  private Map<Metric, List<Series>> read(
      RunReader reader, ShowOptions options, List<Diagnostic> diagnostics) {
    List<Metric> metrics =
        reader.metrics().stream()
            .filter(
                m ->
                    options.metric().isEmpty() || options.isOf(m.name()) || m.role() == Role.STATUS)
            .toList();
    List<Callable<RunReader.Values>> reads =
        metrics.stream()
            .map(
                m ->
                    (Callable<RunReader.Values>)
                        () -> reader.series(m, options.from(), options.to()))
            .toList();
    List<RunReader.Values> values = jobs.all(reads);
    Map<Metric, List<Series>> series = new LinkedHashMap<>();
    for (int i = 0; i < metrics.size(); i++) {
      List<Series> inWindow =
          values.get(i).series().stream().filter(s -> s.slices().size() > 0).toList();
      if (!inWindow.isEmpty()) {
        series.put(metrics.get(i), inWindow);
      }
      diagnostics.addAll(values.get(i).damage());
    }
    return series;
  }

  private static Map<RowKey, Map<Long, Long>> statuses(
      Map<Metric, List<Series>> series, ShowOptions options) {
    Map<RowKey, Map<Long, Long>> statuses = new HashMap<>();
    series.forEach(
        (metric, all) -> {
          if (metric.role() == Role.STATUS) {
            EndpointRows.group(all, options.names(), options.population())
                .forEach((key, members) -> statuses.put(withoutMetric(key), tally(members)));
          }
        });
    return statuses;
  }

  static RowKey withoutMetric(RowKey key) {
    return new RowKey(Kind.REQUEST, "", key.name(), key.method());
  }

  private static Map<Long, Long> tally(List<Series> series) {
    Map<Long, Long> counts = new TreeMap<>();
    for (Series one : series) {
      Slices slices = one.slices();
      for (int i = 0; i < slices.size(); i++) {
        counts.merge(slices.values()[i], slices.repeats().at(i), Long::sum);
      }
    }
    return counts;
  }

  private List<RunView.Row> rows(
      Metric metric,
      List<Series> series,
      ShowOptions options,
      Map<RowKey, Map<Long, Long>> statuses) {
    Map<Map<String, String>, List<Series>> split = new LinkedHashMap<>();
    series.forEach(
        one ->
            split
                .computeIfAbsent(
                    dimensions(one.key().endpoint(), options.by()), _ -> new ArrayList<>())
                .add(one));
    List<Callable<RunView.Row>> making = new ArrayList<>();
    split.forEach(
        (by, members) ->
            EndpointRows.group(members, options.names(), options.population())
                .forEach(
                    (key, of) ->
                        making.add(
                            () -> row(metric, key, by, of, by.isEmpty() ? statuses : Map.of()))));
    return jobs.all(making);
  }

  private static RunView.Row row(
      Metric metric,
      RowKey key,
      Map<String, String> by,
      List<Series> series,
      Map<RowKey, Map<Long, Long>> statuses) {
    Distribution distribution = EndpointRows.distribution(series);
    long failed =
        metric.kind() == Kind.CHECK
            ? distribution.count() - Math.round(distribution.sum())
            : series.stream()
                .filter(one -> one.key().endpoint().failed())
                .mapToLong(one -> one.slices().count())
                .sum();
    RunView.Row row =
        new RunView.Row(
            metric,
            key.name(),
            key.method(),
            by,
            distribution,
            failed,
            metric.kind() == Kind.REQUEST && metric.role() == Role.DURATION
                ? statuses.getOrDefault(withoutMetric(key), Map.of())
                : Map.of());
    return row.isScore() ? row.scored(BenchmarkScore.of(series)) : row;
  }

  private static Map<String, String> dimensions(Endpoint endpoint, List<String> by) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String dimension : by) {
      values.put(
          dimension,
          switch (dimension) {
            case "group" -> endpoint.group();
            case "scenario" -> endpoint.scenario();
            case "failed" -> Boolean.toString(endpoint.failed());
            default -> Tags.value(endpoint, dimension);
          });
    }
    return values;
  }
}
