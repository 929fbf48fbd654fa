package dev.plumbline.chart;

/**
 * A part of a run in which its load did one thing.
 *
 * @param from seconds since the run's time zero
 */
public record Stage(double from, double to, String label, Kind kind) {
  /** What the load does. */
  public enum Kind {
    RAMP(Token.RAMP, Token.MUTED),
    SUSTAIN(Token.SUSTAIN, Token.TEXT),
    SPIKE(Token.SPIKE, Token.TEXT);

    private final Token ground;
    private final Token ink;

    Kind(Token ground, Token ink) {
      this.ground = ground;
      this.ink = ink;
    }
  }

  /** Its piece of the band above a timeline. */
  void draw(Pen pen, Scale time, double top, double bottom) {
    double left = Math.max(time.at(from), time.from());
    double right = Math.min(time.at(to), time.to());
    if (right <= left) {
      return;
    }
    pen.box(left, top, right - left, bottom - top, Fill.of(kind.ground));
    Lettering lettering = Lettering.CAPTION.in(kind.ink);
    String shown = PlainText.fit(label, lettering, right - left - 6);
    if (lettering.width(shown) <= right - left - 4
        && shown.length() >= Math.min(4, label.length())) {
      pen.text((left + right) / 2, bottom - 5, shown, lettering, Anchor.MIDDLE);
    }
  }

  /** Where it begins, through all that lies under the band. */
  void boundary(Pen pen, Scale time, double top, double bottom) {
    if (from > time.low() && from < time.high()) {
      double x = time.at(from);
      pen.line(x, top, x, bottom, Stroke.of(Token.USERS_EDGE, 1).faded(0.55));
    }
  }
}
