package dev.plumbline.app;

import dev.plumbline.analysis.CountColumns;
import dev.plumbline.analysis.HeatCells;
import dev.plumbline.analysis.LogBins;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.SlidingPercentiles;
import dev.plumbline.analysis.Stage;
import dev.plumbline.analysis.Stages;
import dev.plumbline.analysis.StepColumns;
import dev.plumbline.analysis.TimeColumns;
import dev.plumbline.analysis.TimedValues;
import dev.plumbline.analysis.ValueIndex;
import dev.plumbline.budget.Window;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Run;
import dev.plumbline.model.Series;
import dev.plumbline.model.StatedThreshold;
import dev.plumbline.model.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run held in memory for looking at any window of it: immutable, for use by several threads, and
 * gone when nobody holds it. Row 0 is all endpoints, the others are one endpoint each.
 */
public final class ExploredRun {
  private final Sources of;
  private final List<String> groups;
  private final String unit;
  private final Optional<Track> users;
  private final List<Stage> stages;

  /** What was read of the run. */
  record Sources(
      Run run,
      List<RowKey> keys,
      List<List<Series>> series,
      ValueIndex index,
      ErrorsOverTime errors,
      ChecksOverTime checks,
      List<Metric> trends,
      List<Track> tracks,
      List<KeptSample> slowestFirst,
      List<RunView.Row> stated,
      List<StatedThreshold> thresholds,
      Map<StatedThreshold, StatedFigure> ownFigures,
      List<Diagnostic> diagnostics) {}

  private final Map<PercentileOf, SlidingPercentiles> percentiles = new ConcurrentHashMap<>();

  ExploredRun(Sources of) {
    this.groups = of.series.stream().map(ExploredRun::groups).toList();
    this.unit =
        of.series.stream()
            .flatMap(List::stream)
            .map(one -> one.key().metric().unit())
            .findFirst()
            .orElse("ms");
    // The values live on in the index; the series would only hold them a second time.
    this.of =
        new Sources(
            of.run,
            of.keys,
            List.of(),
            of.index,
            of.errors,
            of.checks,
            of.trends,
            of.tracks,
            of.slowestFirst,
            of.stated,
            of.thresholds,
            of.ownFigures,
            of.diagnostics);
    this.users = UsersOverTime.users(of.tracks);
    this.stages = users.map(track -> Stages.of(track, of.run.durationSeconds())).orElse(List.of());
  }

  private static String groups(List<Series> series) {
    return series.stream()
        .map(one -> one.key().endpoint().group())
        .map(group -> group.startsWith("::") ? group.substring(2) : group)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  public Run run() {
    return of.run;
  }

  /** The unit of its latencies. */
  public String unit() {
    return unit;
  }

  /** The second after the run's last value; at least 1. */
  public int seconds() {
    return Math.max(of.index.seconds(), (int) Math.ceil(of.run.durationSeconds()));
  }

  /** Whether its file states figures alone: there is nothing then to select a window of. */
  public boolean figuresOnly() {
    return of.keys.isEmpty() && !of.stated.isEmpty();
  }

  /** What the file states, where it keeps no values; else empty. */
  public List<RunView.Row> stated() {
    return of.stated;
  }

  /** The limits that the test itself states, each with its outcome where the tool says it. */
  public List<StatedThreshold> thresholds() {
    return of.thresholds;
  }

  /** What those thresholds look at that are of no duration of requests. */
  Map<StatedThreshold, StatedFigure> ownFigures() {
    return of.ownFigures;
  }

  /** The metrics that {@link ExploreRun#trends} reads the values of. */
  public List<Metric> trends() {
    return of.trends;
  }

  /** What was noticed on importing, and what the store could not give back. */
  public List<Diagnostic> diagnostics() {
    return of.diagnostics;
  }

  /** The endpoints of rows 1 and up. */
  public List<RowKey> endpoints() {
    return of.keys;
  }

  public List<Stage> stages() {
    return stages;
  }

  /** The whole run. */
  public RunWindow window() {
    return window(0, seconds());
  }

  /**
   * Everything of a window.
   *
   * @param from first second since time zero, at least 0
   * @param to second after the last
   */
  public RunWindow window(int from, int to) {
    double seconds = new Window(from, to).within(of.run.durationSeconds());
    List<EndpointFigures> rows = new ArrayList<>();
    rows.add(all(from, to));
    for (int i = 0; i < of.keys.size(); i++) {
      rows.add(
          EndpointFigures.of(
              Optional.of(of.keys.get(i)),
              groups.get(i),
              of.index.rows().get(i).between(from, to),
              of.errors.failed(i, from, to),
              seconds));
    }
    return new RunWindow(
        from,
        to,
        seconds,
        rows,
        of.errors.errors(from, to),
        of.checks.between(from, to),
        UsersOverTime.resources(of.tracks).stream()
            .map(track -> UsersOverTime.figures(track, from, to))
            .toList(),
        users.flatMap(track -> UsersOverTime.between(track, from, to)));
  }

  /** The figures of all endpoints alone: of a stage, for example. */
  public EndpointFigures all(int from, int to) {
    return EndpointFigures.of(
        Optional.empty(),
        "",
        of.index.all().between(from, to),
        of.errors.failed(from, to),
        new Window(from, to).within(of.run.durationSeconds()));
  }

  /** The bins of histograms. */
  public LogBins bins() {
    return of.index.bins();
  }

  /** The heatmap of a row; to be held as long as it is shown, it is made anew at each call. */
  public HeatCells.Source heat(int row) {
    return row == 0 ? of.index.heat() : of.index.heat(row - 1);
  }

  public TimeColumns.Source requests(int row) {
    return CountColumns.rates(values(row), seconds(), of.run.durationSeconds());
  }

  /** Failed requests with a status below 500. */
  public TimeColumns.Source clientErrors(int row) {
    return CountColumns.of(of.errors.clientErrors(key(row)), seconds());
  }

  /** Failed requests with 5xx or without an answer. */
  public TimeColumns.Source serverErrors(int row) {
    return CountColumns.of(of.errors.serverErrors(key(row)), seconds());
  }

  /** Whether the statuses of failed requests are known; else all count as server errors. */
  public boolean errorsByStatus() {
    return of.errors.byStatus();
  }

  private Optional<RowKey> key(int row) {
    return row == 0 ? Optional.empty() : Optional.of(of.keys.get(row - 1));
  }

  /** Users over time; empty where the file does not tell. */
  public Optional<TimeColumns.Source> users() {
    return users.map(track -> track(track));
  }

  /** The tracks beside those of users. */
  public List<Track> resources() {
    return UsersOverTime.resources(of.tracks);
  }

  public TimeColumns.Source track(Track track) {
    return new StepColumns(track, of.run.durationSeconds());
  }

  /** A percentile over time. */
  public SlidingPercentiles percentile(int row, double p) {
    return percentiles.computeIfAbsent(
        new PercentileOf(row, p), _ -> new SlidingPercentiles(values(row), p, seconds()));
  }

  /** The lines that the first picture of it draws, reckoned by whoever opens it. */
  List<Callable<SlidingPercentiles>> firstLines() {
    return Stream.of(50.0, 95.0, 99.0)
        .map(p -> (Callable<SlidingPercentiles>) () -> percentile(0, p).prepared())
        .toList();
  }

  private record PercentileOf(int row, double p) {}

  private TimedValues values(int row) {
    return row == 0 ? of.index.all() : of.index.rows().get(row - 1);
  }

  /**
   * The kept samples of a part of the heatmap.
   *
   * @param row 0 for all endpoints
   * @param low smallest value, in the run's unit
   * @param high largest value
   */
  public FoundSamples samples(int row, int from, int to, double low, double high) {
    List<KeptSample> kept =
        of.slowestFirst.stream()
            .filter(sample -> sample.value() >= low && sample.value() <= high)
            .filter(sample -> KeptSamples.isWithin(sample, of.run, from, to))
            .filter(sample -> row == 0 || KeptSamples.isOf(sample, of.keys.get(row - 1)))
            .toList();
    long failures = row == 0 ? of.errors.failed(from, to) : of.errors.failed(row - 1, from, to);
    return FoundSamples.of(kept, values(row).between(from, to), low, high, failures);
  }

  /**
   * The kept samples that failed as a row of errors says.
   *
   * @param error of the same window
   */
  public FoundSamples samples(RunWindow.ErrorRow error, int from, int to) {
    List<KeptSample> kept =
        of.slowestFirst.stream()
            .filter(sample -> KeptSamples.isWithin(sample, of.run, from, to))
            .filter(sample -> KeptSamples.isOf(sample, error))
            .toList();
    return FoundSamples.ofError(kept, error.count());
  }
}
