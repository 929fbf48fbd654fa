package dev.plumbline.importer.gatling;

import dev.plumbline.importer.RunSink;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.SeriesKey;
import java.util.List;

/**
 * Groups: the response times within them together, which Gatling reports and which is compared, and
 * how long they took with the pauses.
 */
final class GroupTimes {
  static final Metric CUMULATED =
      new Metric("cumulated_response_time", Kind.GROUP, Role.DURATION, MetricType.TREND, "ms", 0);
  static final Metric DURATION =
      new Metric("duration", Kind.GROUP, Role.OTHER, MetricType.TREND, "ms", 0);

  private final RunSink sink;

  GroupTimes(RunSink sink) {
    this.sink = sink;
  }

  Of of(List<String> path, String scenario, RunTally tally) {
    return new Of(path, scenario, tally == null ? null : tally.group(Paths.shown(path)));
  }

  /** One group. */
  final class Of {
    private final List<String> path;
    private final String scenario;
    private final Outcomes tallied;

    // Of ok and of ko, each: cumulated, duration; -1 until there is one.
    private final int[] series = {-1, -1, -1, -1};

    private Of(List<String> path, String scenario, Outcomes tallied) {
      this.path = path;
      this.scenario = scenario;
      this.tallied = tallied;
    }

    void take(long endNanos, long duration, long cumulated, boolean ok) {
      int first = ok ? 0 : 2;
      if (series[first] < 0) {
        Endpoint endpoint =
            new Endpoint(Paths.shown(path), "", true, !ok, Paths.group(path), scenario, "");
        series[first] = sink.series(new SeriesKey(CUMULATED, endpoint));
        series[first + 1] = sink.series(new SeriesKey(DURATION, endpoint));
      }
      sink.add(series[first], endNanos, cumulated);
      sink.add(series[first + 1], endNanos, duration);
      if (tallied != null) {
        tallied.add(cumulated, ok);
      }
    }
  }
}
