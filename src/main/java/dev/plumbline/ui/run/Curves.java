package dev.plumbline.ui.run;

import dev.plumbline.analysis.Intervals;
import dev.plumbline.analysis.LogBins;
import dev.plumbline.analysis.PercentileBand;
import dev.plumbline.analysis.PercentileLine;
import dev.plumbline.app.EndpointFigures;
import dev.plumbline.app.RunLimit;
import dev.plumbline.app.RunWindow;
import dev.plumbline.chart.LatencyHistogram;
import dev.plumbline.chart.PercentileCurve;
import dev.plumbline.chart.Token;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the requests of a window are distributed, beside those of the baseline. */
record Curves(OpenRun run, Look look) {
  /** The percentile curve of the chosen endpoint in the window. */
  PercentileCurve percentiles() {
    RunWindow window = run.window().get();
    int row = run.row().get();
    List<PercentileCurve.Side> sides = new ArrayList<>();
    baseline().ifPresent(sides::add);
    Optional<PercentileBand> band = window.curve(row);
    band.ifPresent(of -> sides.add(side(of, window.rows().get(row))));
    String missing = band.isPresent() ? "" : missing(window.rows().get(row));
    boolean baselineAlone = band.isEmpty() && !sides.isEmpty();
    return new PercentileCurve(
        say("run.curve"),
        baselineAlone
            ? say("run.curve.alone", subject(row), run.explored().unit(), missing)
            : say("run.curve.of", subject(row), run.explored().unit()),
        say("run.curve.shows"),
        run.explored().unit(),
        sides,
        limits(row),
        true,
        sides.isEmpty() ? missing : "");
  }

  private String missing(EndpointFigures figures) {
    return figures.requests() == 0
        ? say("run.missing")
        : say("run.curve.few", Intervals.smallestCount(50));
  }

  private PercentileCurve.Side side(PercentileBand band, EndpointFigures figures) {
    PercentileLine line = band.line();
    return new PercentileCurve.Side(
        own(),
        Token.CANDIDATE,
        line.shares(),
        line.values(),
        line.end(),
        band.low(),
        band.high(),
        say("run.n", Numbers.ON_PAPER.count(figures.requests())));
  }

  private Optional<PercentileCurve.Side> baseline() {
    return run.against()
        .get()
        .value()
        .map(Against::figures)
        .flatMap(
            figures ->
                figures
                    .curve()
                    .map(
                        line ->
                            new PercentileCurve.Side(
                                say(
                                    "run.curve.baseline",
                                    Numbers.ON_PAPER.count(figures.requests())),
                                Token.BASELINE,
                                line.shares(),
                                line.values(),
                                line.end())));
  }

  private List<PercentileCurve.Limit> limits(int row) {
    if (row > 0) {
      return RunLimit.p95(run.limits(), run.window().get().rows().get(row).key())
          .map(limit -> List.of(new PercentileCurve.Limit(0.95, limit.value())))
          .orElse(List.of());
    }
    return run.limits().stream()
        .filter(RunLimit::isOfAll)
        .map(limit -> new PercentileCurve.Limit(limit.percent() / 100, limit.value()))
        .toList();
  }

  /** The histogram of the chosen endpoint in the window. */
  LatencyHistogram histogram() {
    RunWindow window = run.window().get();
    int row = run.row().get();
    EndpointFigures figures = window.rows().get(row);
    LogBins bins = run.explored().bins();
    List<LatencyHistogram.Side> sides = new ArrayList<>();
    if (figures.requests() > 0) {
      List<Double> shares =
          Arrays.stream(window.histogram(row, bins))
              .mapToObj(count -> (double) count / figures.requests())
              .toList();
      sides.add(new LatencyHistogram.Side("", Token.CANDIDATE, LatencyHistogram.Form.BARS, shares));
    }
    run.against()
        .get()
        .value()
        .map(against -> against.figures().shares())
        .filter(shares -> !shares.isEmpty())
        .ifPresent(
            shares ->
                sides.add(
                    new LatencyHistogram.Side(
                        say("run.baseline"),
                        Token.BASELINE,
                        LatencyHistogram.Form.OUTLINE,
                        shares)));
    return new LatencyHistogram(
        say("run.histogram"),
        say("run.histogram.of", subject(row)),
        say("run.histogram.shows"),
        run.explored().unit(),
        bins.low(),
        bins.high(),
        sides,
        figures.requests() == 0 ? List.of() : List.of(mark(50, figures), mark(95, figures)));
  }

  private LatencyHistogram.Mark mark(int percent, EndpointFigures figures) {
    double value = figures.values().percentile(percent);
    return new LatencyHistogram.Mark(
        value, "p" + percent + " " + Numbers.ON_PAPER.quantity(value), Token.TEXT);
  }

  private String own() {
    return say(run.time().selected().get().isPresent() ? "run.window" : "run.this");
  }

  private String subject(int row) {
    if (row > 0) {
      return run.explored().endpoints().get(row - 1).label();
    }
    return say(run.time().selected().get().isPresent() ? "run.of.window" : "run.of.run");
  }

  private String say(String key, Object... arguments) {
    return look.words().of(key, arguments);
  }
}
