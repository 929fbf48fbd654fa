package dev.plumbline.ui.run;

import dev.plumbline.analysis.SlidingPercentiles;
import dev.plumbline.app.ExploredRun;
import dev.plumbline.app.RunLimit;
import dev.plumbline.chart.ErrorBars;
import dev.plumbline.chart.LatencyHeatmap;
import dev.plumbline.chart.LatencyHeatmap.PercentileTrace;
import dev.plumbline.chart.RateLine;
import dev.plumbline.chart.RunTimeline;
import dev.plumbline.chart.Stage;
import dev.plumbline.chart.Token;
import dev.plumbline.chart.Track;
import dev.plumbline.chart.UserSteps;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A run over time, all of it. */
final class TimelinePlot {
  private TimelinePlot() {}

  /**
   * @param row the endpoint whose latencies, rate and errors are shown; 0 for all
   * @param limits a line for that of p95
   */
  static RunTimeline of(
      ExploredRun explored, int row, String name, List<RunLimit> limits, Words words) {
    List<Track> tracks = new ArrayList<>();
    tracks.add(new RateLine(words.of("run.rate"), explored.requests(row)));
    tracks.add(
        new ErrorBars(
            List.of(
                new ErrorBars.ErrorClass(
                    words.of("run.errors.client"), Token.CLIENT_ERROR, explored.clientErrors(row)),
                new ErrorBars.ErrorClass(
                    words.of(
                        explored.errorsByStatus() ? "run.errors.server" : "run.errors.unknown"),
                    Token.SERVER_ERROR,
                    explored.serverErrors(row)))));
    explored.users().ifPresent(users -> tracks.add(new UserSteps(words.of("run.users"), users)));
    return new RunTimeline(
        row == 0
            ? words.of("run.timeline", name)
            : words.of("run.timeline.row", name, explored.endpoints().get(row - 1).label()),
        words.of("run.timeline.shows"),
        0,
        explored.seconds(),
        explored.stages().stream().map(TimelinePlot::stage).toList(),
        Optional.of(heat(explored, row, limits, words)),
        tracks,
        Optional.empty(),
        OptionalDouble.empty());
  }

  private static LatencyHeatmap heat(
      ExploredRun explored, int row, List<RunLimit> limits, Words words) {
    Optional<LatencyHeatmap.Limit> limit =
        RunLimit.p95(
                limits,
                row == 0 ? Optional.empty() : Optional.of(explored.endpoints().get(row - 1)))
            .map(
                found ->
                    new LatencyHeatmap.Limit(
                        found.value(),
                        words.of(
                            "run.limit",
                            Figures.quantity(found.value()).replaceFirst("[.]0$", ""),
                            explored.unit())));
    return new LatencyHeatmap(
        words.of("run.heat"),
        row == 0 ? words.of("run.all") : explored.endpoints().get(row - 1).label(),
        smoothing(explored, words),
        explored.heat(row),
        explored.unit(),
        words.of("run.requests.things"),
        List.of(
            new PercentileTrace("p50", false, explored.percentile(row, 50)),
            new PercentileTrace("p95", false, explored.percentile(row, 95)),
            new PercentileTrace("p99", true, explored.percentile(row, 99))),
        limit);
  }

  /** Over how long the percentiles of each point of a line are. */
  private static String smoothing(ExploredRun explored, Words words) {
    int seconds = SlidingPercentiles.windowSeconds(explored.seconds());
    return seconds < 60
        ? words.of("run.heat.seconds", seconds)
        : words.of("run.heat.minutes", seconds / 60);
  }

  private static Stage stage(dev.plumbline.analysis.Stage stage) {
    return new Stage(
        stage.from(),
        stage.to(),
        stage.label(),
        switch (stage.kind()) {
          case RAMP, DOWN -> Stage.Kind.RAMP;
          case SUSTAIN -> Stage.Kind.SUSTAIN;
          case SPIKE -> Stage.Kind.SPIKE;
        });
  }
}
