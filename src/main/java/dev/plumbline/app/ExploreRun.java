package dev.plumbline.app;

import dev.plumbline.analysis.EndpointRows;
import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.ValueIndex;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Population;
import dev.plumbline.model.Role;
import dev.plumbline.model.Run;
import dev.plumbline.model.Series;
import dev.plumbline.model.StatedThreshold;
import dev.plumbline.store.RunReader;
import dev.plumbline.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Reads a run once, so that every window of it can then be looked into without the store: all
 * requests, failed ones included, under templated names.
 */
public final class ExploreRun {
  private final Store store;
  private final Jobs jobs;

  public ExploreRun(Store store, Jobs jobs) {
    this.store = store;
    this.jobs = jobs;
  }

  /** Reads and indexes the run; it takes about a second for six million requests. */
  public ExploredRun open(Run run) {
    RunReader reader = store.reader(run);
    List<Diagnostic> diagnostics = new ArrayList<>(store.diagnostics(run));
    List<Series> durations = new ArrayList<>();
    List<Series> codes = new ArrayList<>();
    List<Series> checks = new ArrayList<>();
    List<Metric> metrics = reader.metrics().stream().filter(ExploreRun::isRead).toList();
    List<Callable<RunReader.Values>> reads = new ArrayList<>();
    metrics.forEach(metric -> reads.add(() -> reader.series(metric)));
    List<RunReader.Values> read = jobs.all(reads);
    for (int i = 0; i < metrics.size(); i++) {
      Metric metric = metrics.get(i);
      diagnostics.addAll(read.get(i).damage());
      List<Series> into =
          metric.kind() == Kind.CHECK ? checks : isDuration(metric) ? durations : codes;
      into.addAll(read.get(i).series());
    }
    List<StatedThreshold> thresholds = ShowRun.once(store.thresholds(run));
    Map<RowKey, List<Series>> rows = grouped(durations);
    ValueIndex index = ValueIndex.of(List.copyOf(rows.values()), jobs::all);
    ExploredRun explored =
        new ExploredRun(
            new ExploredRun.Sources(
                run,
                List.copyOf(rows.keySet()),
                List.copyOf(rows.values()),
                index,
                new ErrorsOverTime(rows, codes),
                ChecksOverTime.of(checks),
                trends(reader),
                reader.tracks(),
                samples(reader),
                rows.isEmpty() ? stated(run) : List.of(),
                thresholds,
                OwnThresholds.figures(run, reader, thresholds),
                diagnostics.stream().distinct().toList()));
    jobs.all(explored.firstLines());
    return explored;
  }

  /** What was measured beside the requests; it is read only when asked for. */
  public TrendsOverTime trends(Run run) {
    RunReader reader = store.reader(run);
    List<TrendsOverTime.Trend> trends = new ArrayList<>();
    for (Metric metric : trends(reader)) {
      RunReader.Values values = reader.series(metric);
      trends.add(
          new TrendsOverTime.Trend(
              metric,
              ValueIndex.of(List.of(values.series()), jobs::all).all(),
              !values.damage().isEmpty()));
    }
    return new TrendsOverTime(List.copyOf(trends));
  }

  private static List<Metric> trends(RunReader reader) {
    return reader.metrics().stream()
        .filter(TrendsOverTime::isTrend)
        .sorted(Comparator.comparing(Metric::name))
        .toList();
  }

  private static Map<RowKey, List<Series>> grouped(List<Series> series) {
    return EndpointRows.group(series, NameStyle.TEMPLATED, Population.ALL);
  }

  private static boolean isRead(Metric metric) {
    return isDuration(metric)
        || metric.kind() == Kind.CHECK
        || metric.role() == Role.STATUS
        || ErrorsOverTime.isErrorCode(metric);
  }

  static boolean isDuration(Metric metric) {
    return metric.kind() == Kind.REQUEST && metric.role() == Role.DURATION;
  }

  private static List<KeptSample> samples(RunReader reader) {
    return reader.samples().stream()
        .sorted(Comparator.comparingDouble(KeptSample::value).reversed())
        .toList();
  }

  private List<RunView.Row> stated(Run run) {
    return new ShowRun(store, jobs).show(run, ShowOptions.DEFAULT).rows();
  }
}
