package dev.plumbline.importer.jmeter;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.EndpointNames;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import java.util.OptionalLong;

/** A dashboard's statistics as a run of its own: stated figures, nothing to slice. */
final class StatisticsImport {
  private final Statistics statistics;
  private final RunSink sink;

  StatisticsImport(Statistics statistics, RunSink sink) {
    this.statistics = statistics;
    this.sink = sink;
  }

  RunFacts read(SourceFile source, ReadContext context) throws ImportFailure {
    StatedRun run = new StatedRun(source, context, sink);
    statistics.labels().forEach((label, figures) -> state(run, label, figures));
    statistics.total().ifPresent(figures -> state(run, "", figures));
    run.tell(
        Diagnostic.of(
            "JMETER-STATISTICS",
            Severity.INFO,
            "a dashboard's statistics do not tell samplers from transactions and sub-results: all"
                + " labels stand as requests; percentiles are taken for the 90th, 95th and 99th,"
                + " which aggregate_rpt_pct1 to 3 may have changed, of the last 20,000 samples"));
    Statistics.Figures all =
        statistics.total().orElse(statistics.labels().values().iterator().next());
    run.requests((long) all.count(), (long) all.errors());
    double seconds = all.perSecond() > 0 ? all.count() / all.perSecond() : 0;
    return run.facts(
        new RecordedFacts.Tool("jmeter", "", JmeterFormat.STATISTICS.id),
        OptionalLong.empty(),
        Double.isFinite(seconds) ? (long) (Math.clamp(seconds, 0, 1e8) * 1e9) : 0);
  }

  private static void state(StatedRun run, String label, Statistics.Figures figures) {
    SeriesKey key =
        new SeriesKey(
            JmeterRun.ELAPSED,
            new Endpoint(label, "", !EndpointNames.isUrl(label), false, "", "", ""));
    run.state(key, "count", figures.count());
    run.state(key, "failed", figures.errors());
    run.state(key, "mean", figures.mean());
    run.state(key, "p50", figures.median());
    run.state(key, "min", figures.min());
    run.state(key, "max", figures.max());
    run.state(key, "p90", figures.percentiles()[0]);
    run.state(key, "p95", figures.percentiles()[1]);
    run.state(key, "p99", figures.percentiles()[2]);
  }
}
