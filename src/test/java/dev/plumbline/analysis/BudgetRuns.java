package dev.plumbline.analysis;

import dev.plumbline.budget.io.BudgetFile;
import dev.plumbline.budget.io.BudgetFileException;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Slices;
import dev.plumbline.model.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Small runs to hold budgets against. */
final class BudgetRuns {
  static final Metric DURATION =
      new Metric("http_req_duration", Kind.REQUEST, Role.DURATION, MetricType.TREND, "ms", 0);
  static final Metric STATUS =
      new Metric("status", Kind.REQUEST, Role.STATUS, MetricType.TREND, "", 0);

  private BudgetRuns() {}

  /** The outcome of one budget, written as in a file without its name. */
  static BudgetOutcome check(String lines, RunEvidence run) {
    String text =
        "schema: plumbline-budgets/1\nbudgets:\n  - name: a\n" + lines.stripTrailing().indent(4);
    try {
      return BudgetCheck.check(BudgetFile.parse(text, "test").budgets(), run).get(0);
    } catch (BudgetFileException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  static RunEvidence run(Series... series) {
    return new RunEvidence(List.of(series), List.of(), 60);
  }

  static Endpoint get(String name) {
    return new Endpoint(name, "GET", true, false, "::main", "default", "");
  }

  static Endpoint failed(String name) {
    return new Endpoint(name, "GET", true, true, "::main", "default", "");
  }

  /** Durations of {@code GET /a} in ms. */
  static Series durations(long... values) {
    return series(DURATION, get("/a"), values);
  }

  static Series series(Metric metric, Endpoint endpoint, long... values) {
    return new Series(new SeriesKey(metric, endpoint), spread(values, metric.decimals()));
  }

  /** One value a second, round and round the first 60. */
  static Slices spread(long[] values, int decimals) {
    int[] seconds = IntStream.range(0, values.length).map(i -> i % 60).toArray();
    int[] ends = IntStream.rangeClosed(1, values.length).toArray();
    return new Slices(seconds, ends, values, decimals);
  }

  /** From {@code first} on, {@code n} of them. */
  static long[] upFrom(long first, int n) {
    return LongStream.range(first, first + n).toArray();
  }

  static long[] constant(long value, int n) {
    return LongStream.generate(() -> value).limit(n).toArray();
  }

  static Track track(String metric, String unit, double... values) {
    return track(metric, Map.of(), unit, values);
  }

  static Track track(String metric, Map<String, String> labels, String unit, double... values) {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      nanos.add(i * 1_000_000_000L);
    }
    return new Track(metric, labels, unit, nanos.stream().mapToLong(n -> n).toArray(), values);
  }
}
