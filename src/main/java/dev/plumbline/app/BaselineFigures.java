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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
   * @param all their requests together
   * @param endpoints the same of each endpoint that any of them has there, under templated names
   */
  public record Figures(List<OfRun> runs, Spread all, Map<RowKey, Spread> endpoints) {
    public Figures {
      runs = List.copyOf(runs);
      endpoints = Map.copyOf(endpoints);
    }

    public long requests() {
      return all.requests;
    }

    /** Of an endpoint; of none where these runs have no request of it. */
    public Spread of(RowKey endpoint) {
      return endpoints.getOrDefault(endpoint, Spread.NONE);
    }
  }

  /**
   * How requests of all runs together lie.
   *
   * @param curve empty of too few
   * @param shares in each bin; none without requests
   */
  public record Spread(long requests, Optional<PercentileLine> curve, List<Double> shares) {
    static final Spread NONE = new Spread(0, Optional.empty(), List.of());

    public Spread {
      shares = List.copyOf(shares);
    }

    static Spread of(Distribution values, LogBins bins) {
      return values.count() == 0
          ? NONE
          : new Spread(values.count(), PercentileLine.of(values), bins.shares(values));
    }
  }

  /**
   * A run's figures in the window; NaN where it has no request there.
   *
   * @param errorShare failed requests as a share
   * @param rate requests a second
   * @param damaged whether some of its values could not be read back
   */
  public record OfRun(
      Run run, long requests, double p95, double errorShare, double rate, boolean damaged) {}

  private record Read(
      OfRun figures, Optional<Distribution> values, Map<RowKey, Distribution> endpoints) {}

  /**
   * Reads the window of each run.
   *
   * @param bins of a histogram
   */
  public Figures of(List<Run> runs, Window window, LogBins bins) {
    List<Callable<Read>> reads = new ArrayList<>();
    runs.forEach(run -> reads.add(() -> read(run, window)));
    List<Read> read = jobs.all(reads);
    Optional<Distribution> together =
        read.stream().flatMap(one -> one.values.stream()).reduce(Distribution::merge);
    Map<RowKey, Distribution> endpoints = new HashMap<>();
    read.forEach(
        one ->
            one.endpoints.forEach(
                (key, values) -> endpoints.merge(key, values, Distribution::merge)));
    Map<RowKey, Spread> spreads = new HashMap<>();
    endpoints.forEach((key, values) -> spreads.put(key, Spread.of(values, bins)));
    return new Figures(
        read.stream().map(Read::figures).toList(),
        together.map(values -> Spread.of(values, bins)).orElse(Spread.NONE),
        spreads);
  }

  private Read read(Run run, Window window) {
    RunReader reader = store.reader(run);
    List<Series> series = new ArrayList<>();
    boolean damaged = false;
    for (Metric metric : reader.metrics()) {
      if (metric.kind() == Kind.REQUEST && metric.role() == Role.DURATION) {
        RunReader.Values values = reader.series(metric, window.from(), window.to());
        series.addAll(values.series());
        damaged |= !values.damage().isEmpty();
      }
    }
    if (series.stream().allMatch(one -> one.slices().size() == 0)) {
      OfRun none = new OfRun(run, 0, Double.NaN, Double.NaN, Double.NaN, damaged);
      return new Read(none, Optional.empty(), Map.of());
    }
    Distribution all = EndpointRows.distribution(series);
    double failed =
        series.stream()
            .filter(one -> one.key().endpoint().failed())
            .mapToLong(one -> one.slices().size())
            .sum();
    OfRun figures =
        new OfRun(
            run,
            all.count(),
            all.percentile(95),
            failed / all.count(),
            all.count() / window.within(run.durationSeconds()),
            damaged);
    return new Read(figures, Optional.of(all), endpoints(series));
  }

  private static Map<RowKey, Distribution> endpoints(List<Series> series) {
    Map<RowKey, Distribution> endpoints = new HashMap<>();
    EndpointRows.group(series, NameStyle.TEMPLATED, Population.ALL)
        .forEach(
            (key, rows) -> {
              if (rows.stream().anyMatch(one -> one.slices().size() > 0)) {
                endpoints.put(key, EndpointRows.distribution(rows));
              }
            });
    return endpoints;
  }
}
