package dev.plumbline.app;

import dev.plumbline.analysis.Comparison;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.EndpointRows;
import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.analysis.Observations;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.RunValues;
import dev.plumbline.budget.Glob;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Population;
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
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares two sets of runs. */
public final class CompareRuns {
  private final Store store;
  private final Jobs jobs;

  public CompareRuns(Store store, Jobs jobs) {
    this.store = store;
    this.jobs = jobs;
  }

  /**
   * The judged table.
   *
   * @throws Failure when a side is empty or holds a run that may not take one, or both hold the
   *     same
   */
  public ComparisonTable judge(List<Run> baseline, List<Run> candidate, CompareOptions options) {
    return judge(read(baseline, candidate, options), baseline.size(), options);
  }

  /** The judged table with what a report says beside it. */
  public RunsCompared compare(List<Run> baseline, List<Run> candidate, CompareOptions options) {
    List<Map<RowKey, List<Series>>> rows = read(baseline, candidate, options);
    return new RunsCompared(
        judge(rows, baseline.size(), options),
        baseline,
        candidate,
        rows.stream()
            .flatMap(run -> run.values().stream())
            .map(series -> series.getFirst().key().metric().unit())
            .findFirst()
            .orElse(""),
        pooled(rows.subList(0, baseline.size())),
        pooled(rows.subList(baseline.size(), rows.size())),
        diagnostics(baseline, candidate));
  }

  private Map<String, List<Diagnostic>> diagnostics(List<Run> baseline, List<Run> candidate) {
    Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
    Stream.of(baseline, candidate)
        .flatMap(List::stream)
        .forEach(run -> diagnostics.put(run.id(), store.diagnostics(run)));
    return diagnostics;
  }

  private ComparisonTable judge(
      List<Map<RowKey, List<Series>>> rows, int baselineRuns, CompareOptions options) {
    List<Callable<RunValues>> making = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<RowKey, List<Series>> run = rows.get(i);
      String name = Integer.toString(i);
      making.add(() -> values(name, run));
    }
    List<RunValues> values = jobs.all(making);
    return Comparison.compare(
        values.subList(0, baselineRuns),
        values.subList(baselineRuns, values.size()),
        options.judging());
  }

  private static RunValues values(String run, Map<RowKey, List<Series>> rows) {
    Map<RowKey, Observations> observed = new HashMap<>();
    rows.forEach((key, series) -> observed.put(key, EndpointRows.observations(series)));
    return new RunValues(run, observed);
  }

  private static Map<RowKey, Distribution> pooled(List<Map<RowKey, List<Series>>> runs) {
    Map<RowKey, List<Series>> all = new TreeMap<>();
    runs.forEach(
        run ->
            run.forEach(
                (key, series) -> all.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(series)));
    Map<RowKey, Distribution> pooled = new TreeMap<>();
    all.forEach((key, series) -> pooled.put(key, EndpointRows.distribution(series)));
    return pooled;
  }

  private List<Map<RowKey, List<Series>>> read(
      List<Run> baseline, List<Run> candidate, CompareOptions options) {
    requireRuns("baseline", baseline, options);
    requireRuns("candidate", candidate, options);
    requireOtherRuns(baseline, candidate);
    List<Callable<Map<RowKey, List<Series>>>> reads = new ArrayList<>();
    baseline.forEach(run -> reads.add(() -> rows(run, options)));
    candidate.forEach(run -> reads.add(() -> rows(run, options)));
    List<Map<RowKey, List<Series>>> rows = jobs.all(reads);
    requireOneMetric(rows);
    return rows;
  }

  private static void requireRuns(String side, List<Run> runs, CompareOptions options) {
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

  private Map<RowKey, List<Series>> rows(Run run, CompareOptions options) {
    RunReader reader = store.reader(run);
    List<Series> judged = new ArrayList<>();
    for (Metric metric : reader.metrics()) {
      if (asked(metric, options)) {
        RunReader.Values values = reader.series(metric);
        if (!values.damage().isEmpty()) {
          throw new Failure(
              values.damage().getFirst().code(),
              "run " + run.id() + ": " + values.damage().getFirst().message());
        }
        judged.addAll(values.series());
      }
    }
    Map<RowKey, List<Series>> rows =
        EndpointRows.group(judged, NameStyle.TEMPLATED, Population.EXPECTED);
    if (rows.isEmpty()) {
      throw new Failure(
          "PB-NOTHING-TO-COMPARE",
          "run "
              + run.id()
              + " ("
              + run.source()
              + ") holds no "
              + options.metric().orElse("durations of kind " + options.kind().word())
              + " of successful requests to compare; a summary alone cannot be compared");
    }
    rows.keySet().removeIf(key -> !named(key, options));
    return rows;
  }

  private static boolean asked(Metric metric, CompareOptions options) {
    return options.metric().isPresent()
        ? metric.name().equals(options.metric().get())
        : metric.kind() == options.kind()
            && (metric.role() == Role.DURATION || metric.role() == Role.SCORE);
  }

  private static boolean named(RowKey key, CompareOptions options) {
    return options.endpoints().isEmpty()
        || options.endpoints().stream()
            .map(Glob::new)
            .anyMatch(glob -> glob.matches(key.label()) || glob.matches(key.name()));
  }

  /** One family is one metric: p values of unlike things are not adjusted together. */
  private static void requireOneMetric(List<Map<RowKey, List<Series>>> rows) {
    Set<String> metrics = new HashSet<>();
    rows.forEach(run -> run.keySet().forEach(key -> metrics.add(key.metric())));
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
