package dev.plumbline.chart;

/** Which point of a text is at the given x. */
public enum Anchor {
  START,
  MIDDLE,
  END
}
