package dev.plumbline.chart;

import java.util.List;

/**
 * What a plot says of the place that is pointed at.
 *
 * @param x the pixel to mark, which may lie beside the one that was pointed at
 * @param lines the place first, then its figures
 * @param top where the data begins that the words should leave free
 * @param bottom where it ends; where it does not lie below {@code top}, there is none
 */
public record Hover(double x, List<String> lines, double top, double bottom) {
  public Hover {
    lines = List.copyOf(lines);
  }

  public Hover(double x, List<String> lines) {
    this(x, lines, 0, 0);
  }

  /** Where words of that height stand, in a plot of another, when they would begin at {@code y}. */
  public double place(double y, double words, double height) {
    double at = Math.clamp(y, 0, Math.max(0, height - words));
    boolean free = top >= bottom || at + words <= top || at >= bottom;
    if (free) {
      return at;
    }
    double above = top - words;
    return above >= 0 ? above : bottom + words <= height ? bottom : at;
  }
}
