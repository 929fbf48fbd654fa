package dev.plumbline.chart;

/** Ink on light or on dark ground. */
public enum Theme {
  LIGHT,
  DARK
}
