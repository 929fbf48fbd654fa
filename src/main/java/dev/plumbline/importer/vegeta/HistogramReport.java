package dev.plumbline.importer.vegeta;

import dev.plumbline.importer.Confirmation;
import dev.plumbline.importer.FigureCheck;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RecordedRun;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.StatedRun;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code vegeta report --type=hist[...]}: how many latencies lie between given bounds. */
final class HistogramReport {
  private static final Pattern ROW =
      Pattern.compile("(?m)^(\\[[^\\]]+]) +([0-9]{1,15}) +[0-9.]+%.*$");
  private static final Metric BUCKET =
      new Metric("latency_bucket", Kind.CUSTOM, Role.OTHER, MetricType.TREND, "", 0);

  private final Map<String, Long> buckets = new LinkedHashMap<>();

  HistogramReport(String text) {
    Matcher row = ROW.matcher(text);
    while (row.find()) {
      buckets.put(row.group(1).replaceAll("\\s+", " "), Long.valueOf(row.group(2)));
    }
  }

  RunFacts read(StatedRun run) throws ImportFailure {
    if (count() > 0) {
      run.state(VegetaFigures.ALL, "count", (double) count());
    }
    buckets.forEach(
        (bounds, count) ->
            run.state(
                new SeriesKey(BUCKET, new Endpoint(bounds, "", true, false, "", "", "")),
                "count",
                count.doubleValue()));
    if (buckets.keySet().stream().noneMatch(bounds -> bounds.contains("+Inf"))) {
      run.cut("its last bucket");
    }
    run.tell(
        Diagnostic.of(
            "VEGETA-HISTOGRAM",
            Severity.INFO,
            "a histogram says how many latencies lie between its bounds: neither percentiles nor"
                + " failures are in it"));
    return run.facts(
        new RecordedFacts.Tool("vegeta", "", VegetaFormat.HISTOGRAM.id), OptionalLong.empty(), 0);
  }

  private long count() {
    return buckets.values().stream().mapToLong(Long::longValue).sum();
  }

  Confirmation confirm(RecordedRun run, String name) {
    FigureCheck check = new FigureCheck(run, name);
    VegetaFigures.compare(check, Map.of("count", (double) count()));
    return check.confirmation();
  }
}
