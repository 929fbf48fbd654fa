package dev.plumbline.importer.vegeta;

import dev.plumbline.importer.FigureCheck;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Severity;
import java.util.Map;

/** How vegeta's figures are named, and what they cannot tell. */
final class VegetaFigures {
  static final Metric LATENCY =
      new Metric("latency", Kind.REQUEST, Role.DURATION, MetricType.TREND, "ns", 0);

  static final SeriesKey ALL = new SeriesKey(LATENCY, Endpoint.NONE);

  private VegetaFigures() {}

  static SeriesKey bytes(String name) {
    return new SeriesKey(
        new Metric(name, Kind.CUSTOM, Role.OTHER, MetricType.COUNTER, "B", 0), Endpoint.NONE);
  }

  static Diagnostic unanswered(long unanswered, long requests) {
    return Diagnostic.of(
        "VEGETA-NO-RESPONSE",
        Severity.WARNING,
        unanswered
            + " of "
            + requests
            + " requests have no response (status 0): how soon they failed to connect is among the"
            + " latencies, so percentiles of all of them mean little"
            + (2 * unanswered > requests ? ", the median nothing" : ""));
  }

  /** Holds a report against the results beside it. */
  static void compare(FigureCheck check, Map<String, Double> stated) {
    check
        .values(LATENCY.name(), _ -> true)
        .ifPresent(
            values -> {
              check.compare("number of requests", value(stated, "count"), (double) values.count());
              check.compare("smallest latency", value(stated, "min"), values.min());
              check.compare("largest latency", value(stated, "max"), values.max());
            });
  }

  private static double value(Map<String, Double> stated, String statistic) {
    return stated.getOrDefault(statistic, Double.NaN);
  }
}
