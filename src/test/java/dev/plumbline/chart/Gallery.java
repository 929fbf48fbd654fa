package dev.plumbline.chart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Charts by the name of what is hard about them. */
final class Gallery {
  static final Map<String, Plot> PLOTS = new TreeMap<>();

  static {
    PLOTS.put("intervals-study", Samples.study());
    PLOTS.put("intervals-one", Samples.many(1, 0.12));
    PLOTS.put("intervals-one-huge", Samples.many(1, 9));
    PLOTS.put("intervals-forty", Samples.many(40, -0.3));
    PLOTS.put("intervals-huge", Samples.many(10, 9));
    PLOTS.put("intervals-hostile", Samples.hostile());
    PLOTS.put("intervals-none", Samples.chart(List.of()));
    PLOTS.put("strips-study", Samples.strips());
    PLOTS.put("curve-study", Samples.curve());
    PLOTS.put("histogram-window", Screens.histogram());
    PLOTS.put("histogram-one-run-each", Screens.oneRunEach());
    PLOTS.put("histogram-none", Screens.noHistogram());
    PLOTS.put("shift-study", Screens.shift(share -> 0.13 + 0.03 * share, 0.05));
    PLOTS.put("shift-huge", Screens.shift(share -> share * 9, 3));
    PLOTS.put("shift-none", Screens.noShift());
    PLOTS.put("tipping-study", Screens.tipping());
    PLOTS.put("tipping-none", Screens.noTipping());
    PLOTS.put("scorecard-study", Screens.scorecard());
    PLOTS.put("curve-window", Screens.window());
    PLOTS.put("curve-none", Screens.noCurve());
    PLOTS.put("cells", Screens.cells());
    PLOTS.put("timeline-study", Timelines.study());
    PLOTS.put("timeline-hours", Timelines.hours());
    PLOTS.put("timeline-second", Timelines.second());
    PLOTS.put("timeline-minutes", Timelines.minutes());
    PLOTS.put("timeline-tracks", Timelines.tracks());
    PLOTS.put("timeline-empty", Timelines.empty());
    PLOTS.put(
        "strips-huge",
        new Strips(
            "One row ten times slower",
            "",
            List.of(
                new Strips.Row(
                    new RowLabel("", "parse"),
                    List.of(10.0, 10.2, 9.9),
                    List.of(99.0, 100.0, 104.0),
                    10,
                    100,
                    Tone.WORSE),
                new Strips.Row(
                    new RowLabel("", "write"),
                    List.of(10.0, 10.2, 9.9),
                    List.of(9.0, 10.0, 10.4),
                    10,
                    9.8,
                    Tone.INCONCLUSIVE),
                new Strips.Row(
                    new RowLabel("", "x".repeat(300)),
                    List.of(10.0),
                    List.of(9.0),
                    10,
                    9,
                    Tone.PLAIN)),
            0.05));
  }

  private Gallery() {}

  static double width(Plot plot) {
    return switch (plot) {
      case PercentileCurve _ -> 560;
      case RunTimeline _ -> 816;
      case LatencyHistogram _ -> 400;
      case ShiftCurve _ -> 568;
      case Scorecard _, TippingBars _ -> 640;
      case IntervalChart _, Strips _ -> 960;
      default -> 200;
    };
  }
}
