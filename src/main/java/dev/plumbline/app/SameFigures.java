package dev.plumbline.app;

import dev.plumbline.budget.Unit;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.KeptSample;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Role;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.SliceSink;
import dev.plumbline.model.SummaryOnly;
import dev.plumbline.model.Track;
import dev.plumbline.store.RunReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whether figures that lie beside requests of the same stem are theirs, or of another run of
 * the same test: the number of requests and every extreme and mean have to be the same, as far as
 * the tool prints them.
 */
final class SameFigures {
  /** Three digits, the fewest that a tool prints of a time in another unit. */
  private static final double DIGITS = 0.005;

  private final RunReader requests;

  SameFigures(RunReader requests) {
    this.requests = requests;
  }

  boolean as(FoundFile figures, ReadContext context) throws IOException, ImportFailure {
    Stated stated = new Stated();
    RunSink sink = new RunSink(stated, context.limits(), Runnable::run);
    RunFacts facts = figures.known().importer().read(figures.source(), context, sink);
    return facts.statedRequests() == requests.run().requests()
        && stated.durations.size() == 1
        && stated.durations.entrySet().stream()
            .allMatch(row -> isRecorded(row.getKey().metric(), row.getValue()));
  }

  private boolean isRecorded(Metric metric, Map<String, Double> row) {
    SummaryOnly stated = StatedRows.summary(row);
    return !Double.isNaN(stated.max())
        && values(metric)
            .filter(found -> isSame(stated.min(), found.min()))
            .filter(found -> isSame(stated.max(), found.max()))
            .filter(found -> isSame(stated.mean(), found.mean()))
            .isPresent();
  }

  /** The durations in the unit of the figures. */
  private Optional<SummaryOnly> values(Metric as) {
    return requests.metrics().stream()
        .filter(metric -> isDuration(metric) && Unit.named(metric.unit()).isPresent())
        .findFirst()
        .flatMap(
            metric ->
                requests.series(metric).series().stream()
                    .map(series -> series.slices().distribution())
                    .reduce(Distribution::merge)
                    .map(all -> in(as, metric, all)));
  }

  private static SummaryOnly in(Metric as, Metric metric, Distribution all) {
    Unit from = Unit.named(metric.unit()).orElseThrow();
    Unit to = Unit.named(as.unit()).orElse(from);
    return new SummaryOnly(
        all.count(),
        from.convert(all.min(), to),
        from.convert(all.max(), to),
        from.convert(all.mean(), to),
        Map.of());
  }

  private static boolean isSame(double stated, double found) {
    if (Double.isNaN(stated)) {
      return true;
    }
    int printed = Math.max(0, BigDecimal.valueOf(stated).stripTrailingZeros().scale());
    return Math.abs(stated - found) <= Math.max(Math.pow(10, -printed), DIGITS * Math.abs(found));
  }

  private static boolean isDuration(Metric metric) {
    return metric.kind() == Kind.REQUEST && metric.role() == Role.DURATION;
  }

  /** The durations that a file states, by their metric and endpoint. */
  private static final class Stated implements SliceSink {
    private final Map<SeriesKey, Map<String, Double>> durations = new HashMap<>();

    @Override
    public void stated(SeriesKey of, String statistic, double value) {
      if (isDuration(of.metric())) {
        durations.computeIfAbsent(of, _ -> new HashMap<>()).put(statistic, value);
      }
    }

    @Override
    public void slices(Metric metric, int block, List<Series> series) {}

    @Override
    public void track(Track part) {}

    @Override
    public void sample(KeptSample sample) {}
  }
}
