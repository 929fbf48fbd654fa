package dev.plumbline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;

/** Plots of the workbench's screens with figures as the design has them. */
final class Screens {
  private static final String HUGE = "/a/very/long/name".repeat(30);

  private Screens() {}

  static LatencyHistogram histogram() {
    return new LatencyHistogram(
        "Histogram",
        "of the window, share of requests per bin",
        "",
        "ms",
        2,
        400,
        List.of(
            new LatencyHistogram.Side(
                "", Token.CANDIDATE, LatencyHistogram.Form.BARS, bell(33, 46)),
            new LatencyHistogram.Side("", Token.TEXT, LatencyHistogram.Form.OUTLINE, bell(35, 46))),
        List.of(
            new LatencyHistogram.Mark(33, "p50 33.0", Token.TEXT),
            new LatencyHistogram.Mark(90.2, "p95 90.2", Token.TEXT)));
  }

  static LatencyHistogram oneRunEach() {
    return new LatencyHistogram(
        "One run each",
        "requests of POST /api/wallet/withdraw by response time, share per bin",
        "",
        "ms",
        5,
        400,
        List.of(
            new LatencyHistogram.Side(
                "baseline 1, n = 380", Token.BASELINE, LatencyHistogram.Form.AREA, bell(57, 30)),
            new LatencyHistogram.Side(
                "candidate 1, n = 381", Token.CANDIDATE, LatencyHistogram.Form.AREA, bell(42, 30))),
        List.of(
            new LatencyHistogram.Mark(42, "p50 42.0 ms", Token.CANDIDATE),
            new LatencyHistogram.Mark(57.5, "p50 57.5 ms", Token.BASELINE)));
  }

  static LatencyHistogram noHistogram() {
    return new LatencyHistogram(HUGE, HUGE, "", "ms", 0, 0, List.of(), List.of());
  }

  private static List<Double> bell(double centre, int bins) {
    List<Double> shares = new ArrayList<>();
    for (int i = 0; i < bins; i++) {
      double ms = 5 * Math.pow(80, (i + 0.5) / bins);
      shares.add(0.08 * Math.exp(-Math.pow(Math.log(ms / centre) / 0.75, 2) / 2));
    }
    return shares;
  }

  static ShiftCurve shift(DoubleUnaryOperator change, double half) {
    List<ShiftCurve.Point> points = new ArrayList<>();
    for (int percent = 1; percent <= 99; percent += 2) {
      double at = change.applyAsDouble(percent / 100.0);
      double wide = half * (1 + 2 * Math.pow(Math.abs(percent - 50) / 50.0, 3));
      points.add(new ShiftCurve.Point(percent / 100.0, at, at - wide, at + wide));
    }
    return new ShiftCurve(
        "Shift by quantile",
        "of POST /api/courses/:id/enroll, change in %, 95 % band",
        "",
        points,
        0.05,
        OptionalInt.of(25),
        "p50: 45.0 \u2192 52.0 ms, +15.6 %",
        "ends at p99: 380 requests a run",
        "of a typical run a side, expected responses only");
  }

  static ShiftCurve noShift() {
    return new ShiftCurve(HUGE, HUGE, "", List.of(), 0.05, OptionalInt.empty(), "", HUGE, HUGE);
  }

  static TippingBars tipping() {
    return new TippingBars(
        "Which changes stand",
        "5 of 20 rows; bar ends where noise between identical runs would explain the change",
        "",
        List.of(
            bar("POST", "/api/wallet/withdraw", "p50", -0.269, 0.111),
            bar("POST", "/api/wallet/withdraw", "p95", -0.175, 0.043),
            bar("POST", "/api/courses/:id/enroll", "p50", 0.143, 0.043),
            bar("GET", "/api/auth/profile", "p95", 0.181, 0.027),
            bar("GET", HUGE, "p95", -0.148, 0.014)),
        OptionalDouble.of(0.03),
        "across: how far identical runs vary (standard deviation)");
  }

  static TippingBars noTipping() {
    return new TippingBars(HUGE, "", "", List.of(), OptionalDouble.of(0.5), HUGE);
  }

  private static TippingBars.Row bar(
      String method, String name, String statistic, double change, double tipping) {
    return new TippingBars.Row(new RowLabel(method, name), statistic, change, tipping);
  }

  static Scorecard scorecard() {
    List<Scorecard.Row> rows = new ArrayList<>();
    rows.add(scores("/api/courses/:id/enroll", Tone.WORSE, 0.156, 0.131, 0.174, 0.143));
    rows.add(scores("/api/wallet/withdraw", Tone.BETTER, -0.262, -0.235, -0.241, -0.272));
    rows.add(scores("/api/jobs", Tone.INCONCLUSIVE, 0.023, -0.003, 0.014, 0.01));
    rows.add(scores(HUGE, Tone.SAME, -0.01, 12.34, -0.043, -0.029));
    return new Scorecard(
        "Scorecard",
        "change in %, errors in points",
        "",
        List.of("p50", "p95", "p99", "mean", "errors, points"),
        rows,
        0,
        0);
  }

  private static Scorecard.Row scores(String name, Tone tone, double... changes) {
    List<Optional<Scorecard.Figure>> figures = new ArrayList<>();
    for (double change : changes) {
      figures.add(Optional.of(new Scorecard.Figure(Ticks.percent(change), change, tone)));
    }
    figures.add(Optional.empty());
    return new Scorecard.Row(new RowLabel("POST", name), figures);
  }

  static PercentileCurve window() {
    PercentileCurve.Side plain = Samples.curve().sides().getLast();
    List<Double> low = plain.values().stream().map(value -> value * 0.9).toList();
    List<Double> high = plain.values().stream().map(value -> value * 1.12).toList();
    return new PercentileCurve(
        "Percentile curve",
        "of the window, ms \u00b7 shaded: 95 % rank interval",
        "",
        "",
        List.of(
            new PercentileCurve.Side(
                "baseline, same window, n = 14,741",
                Token.BASELINE,
                plain.shares(),
                Samples.curve().sides().getFirst().values(),
                0.99),
            new PercentileCurve.Side(
                "window",
                Token.CANDIDATE,
                plain.shares(),
                plain.values(),
                0.998,
                low,
                high,
                "n = 2,439")),
        List.of(
            new PercentileCurve.Limit(0.5, 50),
            new PercentileCurve.Limit(0.95, 100),
            new PercentileCurve.Limit(0.99, 200)),
        true,
        "");
  }

  static PercentileCurve noCurve() {
    return new PercentileCurve(HUGE, HUGE, "", "ms", List.of(), List.of(), false, "");
  }

  /** All small plots in a column, as a table has them. */
  static Plot cells() {
    Span percent = new Span(Scale.Kind.LINEAR, -35, 35);
    Span millis = new Span(Scale.Kind.LOG, 10, 200);
    List<Double> ours = List.of(51.0, 52.0, 53.5, 49.0, 80.0);
    List<Double> theirs = List.of(44.0, 45.0, 46.0);
    return new Column(
        List.of(
            new RowStrip(theirs, ours, 45, 52, 0.05, percent),
            new RowStrip(List.of(), List.of(), 1, 1, 0.05, percent),
            new RowInterval(0.14, 0.07, 0.21, true, 0.05, percent),
            new RowInterval(0.05, -0.5, 0.6, false, 0.05, percent),
            new LimitStrip(90, 84, 97, 100, Tone.PLAIN, millis),
            new LimitStrip(95, 80, 120, 100, Tone.INCONCLUSIVE, millis),
            new LimitStrip(117, 105, 131, 100, Tone.WORSE, millis),
            new RunTicks(theirs, OptionalDouble.of(43), OptionalDouble.of(47)),
            new RunTicks(List.of(), OptionalDouble.empty(), OptionalDouble.empty()),
            new Sparkline(ours, 2, Token.CANDIDATE),
            new Sparkline(List.of(1.0), 0, Token.BASELINE),
            new StepSpark(
                Timelines.users(45).columns(0, 45, 90),
                0,
                45,
                Optional.of(new TimeSelection(20, 40, ""))),
            new OutcomeBar(8, 2, 6),
            new OutcomeBar(0, 0, 0),
            new OutcomeBar(1, 1000, 1),
            new MiniHeatmap("", "", Timelines.cells(50), 0, 45, "ms")));
  }

  private record Column(List<Plot> plots) implements Plot {
    @Override
    public String title() {
      return "cells";
    }

    @Override
    public String description() {
      return "";
    }

    @Override
    public double height(double width) {
      return plots.stream().mapToDouble(plot -> plot.height(width) + 8).sum();
    }

    @Override
    public void draw(Pen pen, double width, double height) {
      double y = 0;
      for (Plot plot : plots) {
        plot.draw(new Shifted(pen, y), width, plot.height(width));
        y += plot.height(width) + 8;
      }
    }
  }
}
