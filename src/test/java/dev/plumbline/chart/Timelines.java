package dev.plumbline.chart;

import dev.plumbline.analysis.HeatCells;
import dev.plumbline.analysis.TimeColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** Timelines of made-up runs, drawn from a seed. */
final class Timelines {
  private static final int ROWS = 40;

  private Timelines() {}

  /** The run of the design: 45 s in seven stages. */
  static RunTimeline study() {
    return new RunTimeline(
        "candidate 1 over time",
        "Latency, rate, errors and users of candidate 1.",
        0,
        45,
        stages(1),
        Optional.of(heat(45, 50)),
        List.of(rate(45), errors(45), new UserSteps("users", users(45))),
        Optional.of(new TimeSelection(20, 40, "20\u201340 s \u00b7 2,439 requests")),
        OptionalDouble.empty());
  }

  static RunTimeline hours() {
    double seconds = 8 * 3600;
    return new RunTimeline(
        "a soak",
        "Eight hours.",
        0,
        seconds,
        stages(seconds / 45),
        Optional.of(heat(seconds, 4000)),
        List.of(rate(seconds), errors(seconds), new UserSteps("users", users(seconds))),
        Optional.empty(),
        OptionalDouble.of(7000));
  }

  static RunTimeline second() {
    return new RunTimeline(
        "one second",
        "One second.",
        0,
        1,
        List.of(),
        Optional.of(heat(1, 5)),
        List.of(rate(1)),
        Optional.of(new TimeSelection(0, 1, "x".repeat(400))),
        OptionalDouble.of(0.5));
  }

  static RunTimeline minutes() {
    return new RunTimeline(
        "twelve minutes",
        "No users, no errors, no stages.",
        0,
        721,
        List.of(),
        Optional.of(heat(721, 60)),
        List.of(rate(721)),
        Optional.empty(),
        OptionalDouble.empty());
  }

  static RunTimeline tracks() {
    return new RunTimeline(
        "tracks",
        "No latency.",
        0,
        3700,
        stages(3700.0 / 45),
        Optional.empty(),
        List.of(rate(3700), errors(3700), new UserSteps("users of all scenarios", users(3700))),
        Optional.empty(),
        OptionalDouble.empty());
  }

  static RunTimeline empty() {
    TimeColumns.Source nothing = columns(at -> Double.NaN, 0);
    return new RunTimeline(
        "empty",
        "Nothing was measured.",
        0,
        60,
        List.of(new Stage(0, 60, "long stage name ".repeat(40), Stage.Kind.SUSTAIN)),
        Optional.of(
            new LatencyHeatmap(
                "Latency",
                "nothing ".repeat(60),
                "percentiles over 30 min",
                (from, to, most) -> new HeatCells(from, 1, 0, 0, 0, 0, new long[0]),
                "ms",
                "requests",
                List.of(new LatencyHeatmap.PercentileTrace("p95", false, nothing)),
                Optional.of(new LatencyHeatmap.Limit(990, "limit ".repeat(100))))),
        List.of(
            new RateLine("req/s", nothing),
            new ErrorBars(List.of(new ErrorBars.ErrorClass("4xx", Token.CLIENT_ERROR, nothing))),
            new UserSteps("users", nothing)),
        Optional.of(new TimeSelection(70, 80, "outside")),
        OptionalDouble.empty());
  }

  private static List<Stage> stages(double stretch) {
    Object[][] rows = {
      {0, 5, "ramp 10", Stage.Kind.RAMP},
      {5, 15, "sustain 10", Stage.Kind.SUSTAIN},
      {15, 20, "ramp 20", Stage.Kind.RAMP},
      {20, 30, "sustain 20", Stage.Kind.SUSTAIN},
      {30, 33, "spike", Stage.Kind.SPIKE},
      {33, 40, "sustain 40", Stage.Kind.SUSTAIN},
      {40, 45, "down", Stage.Kind.RAMP}
    };
    List<Stage> stages = new ArrayList<>();
    for (Object[] row : rows) {
      stages.add(
          new Stage(
              (int) row[0] * stretch,
              (int) row[1] * stretch,
              (String) row[2],
              (Stage.Kind) row[3]));
    }
    return stages;
  }

  static LatencyHeatmap heat(double seconds, int perColumn) {
    return new LatencyHeatmap(
        "Latency",
        "all endpoints",
        "percentiles over 5 s",
        cells(perColumn),
        "ms",
        "requests",
        List.of(
            new LatencyHeatmap.PercentileTrace("p50", false, columns(at -> 33, 1)),
            new LatencyHeatmap.PercentileTrace(
                "p95", false, columns(at -> at < seconds * 0.05 ? Double.NaN : 92, 4)),
            new LatencyHeatmap.PercentileTrace(
                "p99",
                true,
                columns(at -> at < seconds * 0.4 || at > seconds * 0.95 ? Double.NaN : 140, 12))),
        Optional.of(new LatencyHeatmap.Limit(100, "p95 limit 100 ms")));
  }

  static HeatCells.Source cells(int perColumn) {
    return (from, to, most) -> {
      int step = (int) Math.max(1, Math.ceil((to - from) / most));
      int columns = (int) Math.ceil((to - from) / step);
      long[] counts = new long[columns * ROWS];
      Random random = new Random(3);
      for (int column = 0; column < columns; column++) {
        int requests = (int) (perColumn * (0.5 + 2.0 * column / columns));
        for (int i = 0; i < requests; i++) {
          double ms = 33 * Math.exp(random.nextGaussian() * 0.75);
          double place = Math.log(ms) / Math.log(500);
          counts[column * ROWS + Math.clamp((int) (place * ROWS), 0, ROWS - 1)]++;
        }
      }
      return new HeatCells(from, step, columns, ROWS, 1, 500, counts);
    };
  }

  static RateLine rate(double seconds) {
    return new RateLine("req/s", columns(at -> 20 + 180 * Math.pow(at / seconds, 2), 25));
  }

  static ErrorBars errors(double seconds) {
    Random random = new Random(5);
    int[] bad = random.ints(8, 0, 45).toArray();
    return new ErrorBars(
        List.of(
            new ErrorBars.ErrorClass(
                "4xx",
                Token.CLIENT_ERROR,
                columns(
                    at -> Arrays.stream(bad).anyMatch(b -> b == (int) (at / seconds * 45)) ? 1 : 0,
                    0)),
            new ErrorBars.ErrorClass(
                "5xx or no answer",
                Token.SERVER_ERROR,
                columns(at -> (int) (at / seconds * 45) == 31 ? 1 : 0, 0))));
  }

  static TimeColumns.Source users(double seconds) {
    return columns(at -> Math.floor(Math.min(40, 1 + 60 * at / seconds)), 0);
  }

  static TimeColumns.Source columns(DoubleUnaryOperator value, double noise) {
    return (from, to, most) -> {
      double step = Math.max(1, Math.ceil((to - from) / most));
      int columns = (int) Math.ceil((to - from) / step);
      double[] low = new double[columns];
      double[] mean = new double[columns];
      double[] high = new double[columns];
      Random random = new Random(9);
      for (int i = 0; i < columns; i++) {
        mean[i] = value.applyAsDouble(from + i * step) + random.nextGaussian() * noise;
        double spread = step > 1 ? noise * random.nextDouble() * 1.5 : 0;
        low[i] = mean[i] - spread;
        high[i] = mean[i] + spread;
      }
      return new TimeColumns(from, step, low, mean, high);
    };
  }
}
