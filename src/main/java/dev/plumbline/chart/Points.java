package dev.plumbline.chart;

import java.util.Arrays;

/** The points of a line or surface while they are collected: x1, y1, x2, y2, ... */
final class Points {
  private double[] values = new double[64];
  private int size;

  void add(double x, double y) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = x;
    values[size++] = y;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }

  double[] all() {
    return Arrays.copyOf(values, size);
  }
}
