package dev.plumbline.importer;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The results that a tool printed, each of which becomes an endpoint of one run: of several runs
 * printed one after another, or of several tests of one run. Results of one name are told apart by
 * the tag {@code result}.
 */
public final class PrintedResults {
  /** Answered requests by second. */
  public static final Metric RATE =
      new Metric("requests_per_second", Kind.CUSTOM, Role.OTHER, MetricType.TREND, "req/s", 6);

  /** What was received in all. */
  public static final Metric RECEIVED =
      new Metric("bytes_received", Kind.CUSTOM, Role.OTHER, MetricType.COUNTER, "B", 0);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final SourceFile source;
  private final RunSink sink;
  private final StatedRun run;
  private final List<Point> points = new ArrayList<>();
  private final List<Result> results = new ArrayList<>();
  private final Map<Metric, Double> totals = new LinkedHashMap<>();
  private double seconds;

  public PrintedResults(SourceFile source, ReadContext context, RunSink sink) {
    this.source = source;
    this.sink = sink;
    this.run = new StatedRun(source, context, sink);
  }

  /** The durations of requests as such a tool states them. */
  public static Metric latency(String unit) {
    return new Metric("latency", Kind.REQUEST, Role.DURATION, MetricType.TREND, unit, 6);
  }

  /** The statistic's word for a percentile as tools print it: {@code 100.000} is the longest. */
  public static String percentile(String percent) {
    BigDecimal plain = new BigDecimal(percent);
    return plain.compareTo(HUNDRED) == 0
        ? "max"
        : plain.signum() == 0 ? "min" : "p" + plain.stripTrailingZeros().toPlainString();
  }

  /**
   * A result of a report.
   *
   * @param name its URL, script or test; empty for all requests
   */
  public Result add(String name, Metric latency) {
    Result result = new Result(name, latency);
    results.add(result);
    return result;
  }

  /** A time that is stated beside the latency. */
  public static Metric time(String name, Role role, String unit) {
    return new Metric(name, Kind.REQUEST, role, MetricType.TREND, unit, 6);
  }

  /** Adds to the length of the run. */
  public void lasted(double more) {
    seconds += Double.isFinite(more) && more > 0 && more < 1e9 ? more : 0;
  }

  /** Adds to a counter of the whole run. */
  public void total(Metric counter, double more) {
    if (Double.isFinite(more)) {
      totals.merge(counter, more, Double::sum);
    }
  }

  /** A point of a gauge, by seconds from the run's begin. */
  public void gauge(String metric, String unit, double second, double value) {
    if (second >= 0 && second < 1e9 && Double.isFinite(value)) {
      points.add(new Point(metric, unit, second, value));
    }
  }

  private record Point(String metric, String unit, double second, double value) {}

  public void tell(String code, Severity severity, String message) {
    run.tell(Diagnostic.of(code, severity, message));
  }

  /** The run, for what no result has. */
  public StatedRun run() {
    return run;
  }

  /** Says of a report that it was cut. */
  public void requireWhole(PrintedReport report) {
    if (!report.whole()) {
      run.cut("the end of the report that begins in line " + report.firstLine());
    }
  }

  /**
   * @throws ImportFailure when no result has a figure
   */
  public RunFacts facts(RecordedFacts.Tool tool) throws ImportFailure {
    return facts(tool, OptionalLong.empty());
  }

  /**
   * @param end of the run in epoch nanoseconds; empty where the file does not say
   * @throws ImportFailure when no result has a figure
   */
  public RunFacts facts(RecordedFacts.Tool tool, OptionalLong end) throws ImportFailure {
    List<Result> answered = results.stream().filter(result -> !result.figures.isEmpty()).toList();
    if (answered.isEmpty()) {
      throw new ImportFailure("PB-EMPTY", source.path() + " " + nothing() + "; nothing was stored");
    }
    if (answered.size() < results.size()) {
      tell(
          "PB-EMPTY-RESULT",
          Severity.WARNING,
          (results.size() - answered.size())
              + " of "
              + results.size()
              + " results in the file hold no figure: no request was answered");
    }
    Map<String, Integer> named = new HashMap<>();
    for (Result result : answered) {
      result.state(named.merge(result.name + "\n" + result.latency.name(), 1, Integer::sum));
    }
    totals.forEach(
        (metric, total) -> run.state(new SeriesKey(metric, Endpoint.NONE), "sum", total));
    boolean told = results.stream().anyMatch(result -> result.failed >= 0);
    run.requests(sum(true), told ? sum(false) : -1);
    RunFacts facts = run.facts(tool, end, (long) (seconds * 1e9));
    gauges(facts.startNanos());
    return facts;
  }

  private void gauges(long start) {
    sink.startAt(start);
    for (Point point : points) {
      sink.gauge(
          point.metric, Map.of(), point.unit, start + (long) (point.second * 1e9), point.value);
    }
    sink.finish();
  }

  private long sum(boolean all) {
    return results.stream().mapToLong(r -> Math.max(0, all ? r.requests : r.failed)).sum();
  }

  private String nothing() {
    return sum(false) > 0
        ? "holds no figure of a run: all its requests failed (" + sum(false) + ")"
        : "holds no figure of a run: no request was answered";
  }

  /** What is stated of one endpoint. */
  public final class Result {
    private final String name;
    private final Metric latency;
    private final Map<Metric, Map<String, Double>> figures = new LinkedHashMap<>();
    private long requests = -1;
    private long failed = -1;

    private Result(String name, Metric latency) {
      this.name = name;
      this.latency = latency;
    }

    /**
     * @param statistic as in {@link dev.plumbline.model.SliceSink#stated}
     * @param value in the unit of the latency
     */
    public void latency(String statistic, double value) {
      figure(latency, statistic, value);
    }

    /** Any figure, the first time that it is stated; one that is no number is left out. */
    public void figure(Metric metric, String statistic, double value) {
      if (Double.isFinite(value)) {
        figures.computeIfAbsent(metric, _ -> new LinkedHashMap<>()).putIfAbsent(statistic, value);
      }
    }

    /** How many requests there were, and how many of them failed; -1 where it is not said. */
    public void requests(long all, long failures) {
      requests = all;
      failed = failures;
    }

    private void state(int occurrence) {
      Endpoint endpoint =
          new Endpoint(
              name, "", false, false, "", "", occurrence == 1 ? "" : "result=" + occurrence);
      Map<String, Double> latencies = figures.getOrDefault(latency, Map.of());
      if (!latencies.isEmpty() && requests >= 0) {
        latencies.putIfAbsent("count", (double) requests);
      }
      if (!latencies.isEmpty() && failed >= 0) {
        latencies.putIfAbsent("failed", (double) failed);
      }
      figures.forEach(
          (metric, stated) ->
              stated.forEach(
                  (statistic, value) ->
                      run.state(new SeriesKey(metric, endpoint), statistic, value)));
    }
  }
}
