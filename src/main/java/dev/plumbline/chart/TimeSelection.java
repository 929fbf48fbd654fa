package dev.plumbline.chart;

/**
 * A stretch of a run that was chosen.
 *
 * @param label what it holds: 20-40 s, 2,439 requests
 */
public record TimeSelection(double from, double to, String label) {
  private static final double HANDLE = 24;
  private static final double TALL = 17;
  private static final Lettering TEXT = Lettering.CAPTION.in(Token.ON_ACCENT).strong();

  /** Its ground, under everything. */
  void ground(Pen pen, Scale time, TimeStack stack) {
    double left = time.at(time.clamp(from));
    double right = time.at(time.clamp(to));
    if (right > left) {
      double top = stack.top();
      pen.box(left, top, right - left, stack.bottom() - top, Fill.of(Token.SELECTION));
    }
  }

  /** Keeps the place of its label among those of the times, before other texts take it. */
  void claim(Labels labels, Scale time, TimeStack stack) {
    if (isSeen(time) && !shown(time).isEmpty()) {
      double left = left(time);
      labels.keep(left, label(stack), left + wide(time), label(stack) + TALL);
    }
  }

  private boolean isSeen(Scale time) {
    return to >= time.low() && from <= time.high();
  }

  /** Under the data, so that it hides none. */
  private static double label(TimeStack stack) {
    return stack.bottom() + 3;
  }

  /** Edges, handles and label, over everything. */
  void edges(Pen pen, Scale time, TimeStack stack) {
    if (!isSeen(time)) {
      return;
    }
    TimeStack.Place first =
        stack.places().isEmpty()
            ? new TimeStack.Place(null, stack.top(), stack.bottom())
            : stack.places().getFirst();
    edge(pen, time, from, stack, first);
    edge(pen, time, to, stack, first);
    double left = left(time);
    double top = label(stack);
    String shown = shown(time);
    if (!shown.isEmpty()) {
      double wide = pen.width(shown, TEXT) + 12;
      pen.box(left, top, wide, TALL, Fill.of(Token.ACCENT));
      pen.text(left + wide / 2, top + 12.5, shown, TEXT, Anchor.MIDDLE);
    }
  }

  private static void edge(
      Pen pen, Scale time, double seconds, TimeStack stack, TimeStack.Place first) {
    if (!time.holds(seconds)) {
      return;
    }
    double x = time.at(seconds);
    pen.line(x, stack.top(), x, stack.bottom(), Stroke.of(Token.SELECTED_EDGE, 1.25));
    double top = (first.top() + first.bottom() - HANDLE) / 2;
    double foot = top + HANDLE;
    double[] outline = {
      x - 4, top + 2, x - 2, top, x + 2, top, x + 4, top + 2, x + 4, foot - 2, x + 2, foot, x - 2,
      foot, x - 4, foot - 2, x - 4, top + 2
    };
    pen.polygon(outline, Fill.of(Token.PAGE));
    pen.polyline(outline, Stroke.of(Token.SELECTED_EDGE, 1.25));
    for (double grip : new double[] {x - 1.25, x + 1.25}) {
      pen.line(grip, top + 8, grip, foot - 8, Stroke.of(Token.SELECTED_EDGE, 1));
    }
  }

  private double left(Scale time) {
    double middle = (time.at(time.clamp(from)) + time.at(time.clamp(to))) / 2;
    double start = middle - wide(time) / 2;
    return Math.max(time.from(), Math.min(start, time.to() - wide(time)));
  }

  private double wide(Scale time) {
    return TEXT.width(shown(time)) + 12;
  }

  private String shown(Scale time) {
    double room = time.to() - time.from() - 12;
    String fitting = PlainText.fit(label, TEXT, room);
    return TEXT.width(fitting) <= room ? fitting : "";
  }
}
