package dev.plumbline.chart;

/** A value that holds until it changes, as filled steps with an edge. */
final class Steps {
  private Steps() {}

  static void draw(Pen pen, Trace trace) {
    double[] values = trace.columns().mean();
    Points edge = new Points();
    double first = 0;
    for (int i = 0; i <= values.length; i++) {
      boolean known = i < values.length && !Double.isNaN(values[i]);
      boolean before = !edge.isEmpty();
      if (known && (!before || values[i] != values[i - 1])) {
        double x = trace.left(i);
        if (before) {
          edge.add(x, trace.y(values[i - 1]));
        } else {
          first = x;
        }
        edge.add(x, trace.y(values[i]));
      } else if (!known && before) {
        double end = trace.left(i);
        edge.add(end, trace.y(values[i - 1]));
        paint(pen, edge.all(), first, end, trace.up().from());
        edge.clear();
      }
    }
  }

  private static void paint(Pen pen, double[] edge, double first, double end, double foot) {
    Points surface = new Points();
    surface.add(first, foot);
    for (int i = 0; i < edge.length; i += 2) {
      surface.add(edge[i], edge[i + 1]);
    }
    surface.add(end, foot);
    pen.polygon(surface.all(), Fill.of(Token.USERS));
    pen.polyline(edge, Stroke.of(Token.USERS_EDGE, 1));
  }
}
