package dev.plumbline.chart;

/** The scale of a track: from zero to its largest value, with a few numbers. */
final class TrackAxis {
  private TrackAxis() {}

  static Axis up(double most, double top, double bottom) {
    double high = most > 0 ? most * 1.04 : 1;
    Scale scale = new Scale(Scale.Kind.LINEAR, 0, high, bottom, top);
    int ticks = (int) Math.clamp((bottom - top) / 11, 2, 6);
    return new Axis(scale, Ticks.linear(0, high, ticks), Ticks::plain, "");
  }

  /** What a track is called, beside its foot. */
  static void name(Labels labels, String name, Scale time, double bottom, double width) {
    String shown = PlainText.fit(name, Lettering.CAPTION, width - time.to() - 6);
    labels.text(time.to() + 6, bottom - 2, shown, Lettering.CAPTION, Anchor.START);
  }
}
