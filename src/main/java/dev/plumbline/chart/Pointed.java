package dev.plumbline.chart;

import java.util.Optional;

/** A plot that knows what lies where. */
public interface Pointed {
  /**
   * @param x as the plot was drawn, in pixels
   * @return empty where there is nothing to say
   */
  Optional<Hover> hover(double x, double y, double width, double height);
}
