package dev.plumbline.importer.gatling;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an assertion says.
 *
 * @param scope global, forall or details
 * @param path of details: groups and a name
 * @param target count, percent, time or rate
 * @param metric of counts and shares: all, ok or ko
 * @param statistic of times: min, max, mean, stddev or percentile
 * @param percent of a percentile
 * @param condition such as {@code <=}, between or in
 */
record Asserted(
    String scope,
    List<String> path,
    String target,
    String metric,
    String statistic,
    double percent,
    String condition,
    List<Double> values,
    boolean inclusive) {
  Asserted {
    path = List.copyOf(path);
    values = List.copyOf(values);
  }

  /** Short, as limits are written elsewhere: {@code p95 < 300 ms}. */
  String expression() {
    return figure() + " " + limit();
  }

  private String figure() {
    String which =
        switch (metric) {
          case "ok" -> "successful";
          case "ko" -> "failed";
          default -> "all";
        };
    return switch (target) {
      case "count" -> which + " requests";
      case "percent" -> which + " requests";
      case "rate" -> "requests per second";
      default -> statistic.equals("percentile") ? "p" + plain(percent) : statistic;
    };
  }

  String unit() {
    return switch (target) {
      case "percent" -> " %";
      case "time" -> " ms";
      default -> "";
    };
  }

  private String limit() {
    String all = values.stream().map(Asserted::plain).collect(Collectors.joining(", "));
    return switch (condition) {
      case "between" ->
          "between "
              + plain(values.getFirst())
              + " and "
              + plain(values.getLast())
              + unit()
              + (inclusive ? "" : ", exclusive");
      case "in" -> "one of " + all + unit();
      default -> condition + " " + all + unit();
    };
  }

  /** The figure of some requests; NaN where there is none. */
  double actual(Outcomes of, long seconds) {
    Tally part =
        switch (metric) {
          case "ok" -> of.ok();
          case "ko" -> of.ko();
          default -> of.all();
        };
    return switch (target) {
      case "count" -> part.count();
      case "percent" -> of.count() == 0 ? Double.NaN : 100.0 * part.count() / of.count();
      case "rate" -> (double) of.count() / seconds;
      default -> part.count() == 0 ? Double.NaN : time(part);
    };
  }

  private double time(Tally of) {
    return switch (statistic) {
      case "min" -> of.min();
      case "max" -> of.max();
      case "mean" -> of.mean();
      case "stddev" -> of.standardDeviation();
      default -> of.percentile(percent);
    };
  }

  boolean holds(double actual) {
    double limit = values.getFirst();
    double last = values.getLast();
    return switch (condition) {
      case "<" -> actual < limit;
      case "<=" -> actual <= limit;
      case ">" -> actual > limit;
      case ">=" -> actual >= limit;
      case "between" ->
          inclusive ? actual >= limit && actual <= last : actual > limit && actual < last;
      case "in" -> values.contains(actual);
      default -> actual == limit;
    };
  }

  static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.2f", value).replaceFirst("0$", "");
  }
}
