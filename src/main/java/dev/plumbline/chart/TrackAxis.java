package dev.plumbline.chart;

import java.util.List;

/** The scale of a track: from zero to its largest value, with a few numbers. */
final class TrackAxis {
  private TrackAxis() {}

  static Axis up(double most, double top, double bottom) {
    return up(most, "", top, bottom);
  }

  /**
   * @param unit beside the top number, which tells it from those of the part above
   */
  static Axis up(double most, String unit, double top, double bottom) {
    double high = most > 0 ? most * 1.04 : 1;
    Scale scale = new Scale(Scale.Kind.LINEAR, 0, high, bottom, top);
    int ticks = (int) Math.clamp((bottom - top) / 11, 2, 6);
    return new Axis(scale, ticks(high, ticks), Ticks::plain, unit);
  }

  /** Zero alone is no scale: then the largest number of one digit stands there too. */
  private static List<Double> ticks(double high, int most) {
    List<Double> ticks = Ticks.linear(0, high, most);
    return ticks.size() > 1 ? ticks : List.of(0.0, Ticks.oneDigit(high));
  }

  /** What a track is called, beside its foot. */
  static void name(Labels labels, String name, Scale time, double bottom, double width) {
    String shown = PlainText.fit(name, Lettering.CAPTION, width - time.to() - 6);
    labels.text(time.to() + 6, bottom - 2, shown, Lettering.CAPTION, Anchor.START);
  }
}
