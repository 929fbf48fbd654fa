package dev.plumbline.app;

import dev.plumbline.analysis.EndpointRows;
import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.analysis.LogBins;
import dev.plumbline.analysis.PercentileLine;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.budget.Window;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Population;
import dev.plumbline.model.Role;
import dev.plumbline.model.Run;
import dev.plumbline.model.Series;
import dev.plumbline.store.RunReader;
import dev.plumbline.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What other runs show in the same window: all requests, failed ones included. */
public final class BaselineFigures {
  private final Store store;
  private final Jobs jobs;

  public BaselineFigures(Store store, Jobs jobs) {
    this.store = store;
    this.jobs = jobs;
  }

  /**
   * The figures of some runs.
   *
   * @param curve of all their requests together; empty of too few
   * @param shares of all their requests in each bin; none without requests
   */
  public record Figures(
      List<OfRun> runs, long requests, Optional<PercentileLine> curve, List<Double> shares) {}

  /**
   * A run's figures in the window; NaN where it has no request there.
   *
   * @param errorShare failed requests as a share
   * @param rate requests a second
   * @param damaged whether some of its values could not be read back
   */
  public record OfRun(
      Run run, long requests, double p95, double errorShare, double rate, boolean damaged) {}

  private record Read(OfRun figures, Optional<Distribution> values) {}

  /**
   * Reads the window of each run.
   *
   * @param row the endpoint whose requests they are of; empty for all
   * @param bins of a histogram
   */
  public Figures of(List<Run> runs, Window window, Optional<RowKey> row, LogBins bins) {
    List<Callable<Read>> reads = new ArrayList<>();
    runs.forEach(run -> reads.add(() -> read(run, window, row)));
    List<Read> read = jobs.all(reads);
    Optional<Distribution> together =
        read.stream().flatMap(one -> one.values.stream()).reduce(Distribution::merge);
    return new Figures(
        read.stream().map(Read::figures).toList(),
        together.map(Distribution::count).orElse(0L),
        together.flatMap(PercentileLine::of),
        together.filter(all -> all.count() > 0).map(bins::shares).orElse(List.of()));
  }

  private Read read(Run run, Window window, Optional<RowKey> row) {
    RunReader reader = store.reader(run);
    List<Series> all = new ArrayList<>();
    boolean damaged = false;
    for (Metric metric : reader.metrics()) {
      if (metric.kind() == Kind.REQUEST && metric.role() == Role.DURATION) {
        RunReader.Values values = reader.series(metric, window.from(), window.to());
        all.addAll(values.series());
        damaged |= !values.damage().isEmpty();
      }
    }
    List<Series> series = row.map(key -> of(key, all)).orElse(all);
    if (series.stream().allMatch(one -> one.slices().size() == 0)) {
      OfRun none = new OfRun(run, 0, Double.NaN, Double.NaN, Double.NaN, damaged);
      return new Read(none, Optional.empty());
    }
    Distribution values = EndpointRows.distribution(series);
    double failed =
        series.stream()
            .filter(one -> one.key().endpoint().failed())
            .mapToLong(one -> one.slices().count())
            .sum();
    OfRun figures =
        new OfRun(
            run,
            values.count(),
            values.percentile(95),
            failed / values.count(),
            values.count() / window.within(run.durationSeconds()),
            damaged);
    return new Read(figures, Optional.of(values));
  }

  private static List<Series> of(RowKey row, List<Series> all) {
    return EndpointRows.group(all, NameStyle.TEMPLATED, Population.ALL)
        .getOrDefault(row, List.of());
  }
}
