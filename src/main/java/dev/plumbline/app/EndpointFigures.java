package dev.plumbline.app;

import dev.plumbline.analysis.Interval;
import dev.plumbline.analysis.Intervals;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.WindowValues;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The figures of an endpoint, or of all, in a window; latencies in the run's unit, NaN of none.
 *
 * @param key empty for the row of all endpoints
 * @param group without the leading colons, several separated by commas
 * @param rate requests a second; NaN where the window holds no second of the run
 * @param p95Interval empty with too few values
 * @param values for any further figure
 */
public record EndpointFigures(
    Optional<RowKey> key,
    String group,
    long requests,
    double rate,
    double p50,
    double p95,
    Optional<Interval> p95Interval,
    double p99,
    double max,
    long errors,
    WindowValues values) {

  static EndpointFigures of(
      Optional<RowKey> key, String group, WindowValues values, long errors, double seconds) {
    return new EndpointFigures(
        key,
        group,
        values.count(),
        seconds > 0 ? values.count() / seconds : Double.NaN,
        values.percentile(50),
        values.percentile(95),
        values.interval(95),
        values.percentile(99),
        values.max(),
        errors,
        values);
  }

  public String name() {
    return key.map(RowKey::name).orElse("");
  }

  public String method() {
    return key.map(RowKey::method).orElse("");
  }

  /** Errors as a share of requests; NaN without requests. */
  public double errorShare() {
    return requests == 0 ? Double.NaN : (double) errors / requests;
  }

  /**
   * How many requests a percentile needs; empty where there are as many.
   *
   * @param p in percent
   */
  public OptionalLong needed(double p) {
    long fewest = Intervals.smallestCount(p);
    return requests < fewest ? OptionalLong.of(fewest) : OptionalLong.empty();
  }
}
