package dev.plumbline.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Time across, from second to second of a run: 20 s, 2:30 min, 7:45 h. */
record TimeAxis(Scale scale) {
  private static final int[] STEPS = {
    1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400
  };
  private static final double SHORT = 180;
  private static final double HOUR = 3600;
  private static final double LABEL = 52;

  /** The seconds that are named. */
  List<Double> ticks() {
    int most = (int) Math.clamp((scale.to() - scale.from()) / LABEL, 2, 12);
    double span = scale.high() - scale.low();
    for (int step : STEPS) {
      if (span / step <= most && span >= 2 * step) {
        double first = Math.ceil(scale.low() / step) * step;
        return DoubleStream.iterate(first, t -> t <= scale.high(), t -> t + step).boxed().toList();
      }
    }
    return Ticks.linear(scale.low(), scale.high(), most);
  }

  void draw(Labels labels, double y, double right) {
    List<Double> ticks = ticks();
    boolean whole = ticks.stream().allMatch(tick -> tick % 60 == 0);
    for (int i = ticks.size() - 1; i >= 0; i--) {
      double tick = ticks.get(i);
      String text = text(tick, scale.high(), whole);
      String shown = i == ticks.size() - 1 ? text + " " + unit(scale.high()) : text;
      double half = Lettering.CAPTION.width(shown) / 2;
      double x = Math.min(scale.at(tick), right - half);
      labels.text(x, y, shown, Lettering.CAPTION, Anchor.MIDDLE);
    }
  }

  /** A moment of a run of this length with its unit. */
  static String moment(double seconds, double length) {
    return text(seconds, length, false) + " " + unit(length);
  }

  /** A stretch of a run of this length: 20-22 s, in its own dash. */
  static String stretch(double from, double to, double length) {
    return text(from, length, false) + "\u2013" + moment(to, length);
  }

  private static String text(double seconds, double length, boolean wholeMinutes) {
    if (length <= SHORT) {
      return Ticks.plain(Math.round(seconds * 1000) / 1000.0);
    }
    long whole = Math.round(seconds);
    if (length < HOUR) {
      return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
    return wholeMinutes
        ? String.format(Locale.ROOT, "%d:%02d", whole / 3600, whole / 60 % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
  }

  private static String unit(double length) {
    return length <= SHORT ? "s" : length < HOUR ? "min" : "h";
  }
}
