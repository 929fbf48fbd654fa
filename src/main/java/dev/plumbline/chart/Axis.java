package dev.plumbline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Ticks of a scale with their labels; the unit stands once, at the last one. */
record Axis(Scale scale, List<Double> ticks, DoubleFunction<String> label, String unit) {
  private static final Lettering TEXT = Lettering.CAPTION;
  private static final double APART = 6;

  Axis {
    ticks = List.copyOf(ticks);
  }

  /** Vertical grid lines between two heights. */
  void gridAcross(Pen pen, double top, double bottom) {
    for (double tick : ticks) {
      double x = scale.at(tick);
      pen.line(x, top, x, bottom, Stroke.of(Token.GRID, 1));
    }
  }

  /** Labels in a row, kept inside the two edges; one that would touch another is left out. */
  void labelsAcross(Pen pen, double y, double left, double right) {
    List<double[]> taken = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    order.add(ticks.size() - 1); // carries the unit, so it comes first
    for (int i = 0; i < ticks.size() - 1; i++) {
      order.add(ticks.get(i) == 0 ? 1 : order.size(), i);
    }
    for (int i : order) {
      String text = text(i);
      double width = TEXT.width(text);
      double start =
          Math.clamp(scale.at(ticks.get(i)) - width / 2, left, Math.max(left, right - width));
      if (taken.stream().noneMatch(t -> start < t[1] + APART && start + width > t[0] - APART)) {
        taken.add(new double[] {start, start + width});
        pen.text(start + width / 2, y, text, TEXT, Anchor.MIDDLE);
      }
    }
  }

  /** Horizontal grid lines with their labels, numbers right-aligned 8 from the plot. */
  void rowsUp(Pen pen, double left, double right) {
    rowsUp(pen, new Labels(pen), left, right);
  }

  /** The same among other texts; the top label, which carries the unit, comes first. */
  void rowsUp(Pen pen, Labels labels, double left, double right) {
    boolean narrow = widest() > left - 4;
    for (int i = ticks.size() - 1; i >= 0; i--) {
      double y = scale.at(ticks.get(i));
      pen.line(left, y, right, y, Stroke.of(Token.GRID, 1));
      labels.text(left - 8, y + 4, narrow ? inThousands(i) : text(i), TEXT, Anchor.END);
    }
  }

  double widest() {
    double widest = 0;
    for (int i = 0; i < ticks.size(); i++) {
      widest = Math.max(widest, TEXT.width(text(i)));
    }
    return widest;
  }

  private String text(int i) {
    String text = label.apply(ticks.get(i));
    return i == ticks.size() - 1 && !unit.isEmpty() ? text + " " + unit : text;
  }

  /** What a narrow margin has room for: 10k ms. */
  private String inThousands(int i) {
    double tick = ticks.get(i);
    String text = tick < 1000 ? label.apply(tick) : label.apply(tick / 1000) + "k";
    return i == ticks.size() - 1 && !unit.isEmpty() ? text + " " + unit : text;
  }
}
