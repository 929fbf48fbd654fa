package dev.plumbline.chart;

import java.util.List;

/**
 * What a plot says of the place that is pointed at.
 *
 * @param x the pixel to mark, which may lie beside the one that was pointed at
 * @param lines the place first, then its figures
 */
public record Hover(double x, List<String> lines) {
  public Hover {
    lines = List.copyOf(lines);
  }
}
