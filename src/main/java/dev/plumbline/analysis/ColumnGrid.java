package dev.plumbline.analysis;

/**
 * The columns of a picture over time: whole seconds wide and starting at multiples of their width,
 * so that they stay what they are while a picture is moved, and are the same in all its parts.
 *
 * @param first second at which the first begins
 * @param seconds of each
 */
record ColumnGrid(int first, int seconds, int columns) {
  /**
   * @param step seconds of which a column must hold whole ones
   */
  static ColumnGrid of(double from, double to, int mostColumns, int step) {
    if (!(to > from) || mostColumns < 2) {
      throw new IllegalArgumentException(
          "no columns from " + from + " to " + to + " in " + mostColumns);
    }
    int width = step * Math.max(1, (int) Math.ceil((to - from) / mostColumns / step));
    ColumnGrid grid = of(from, to, width);
    while (grid.columns > mostColumns) {
      width += step;
      grid = of(from, to, width);
    }
    return grid;
  }

  private static ColumnGrid of(double from, double to, int width) {
    int first = (int) Math.floor(from / width) * width;
    return new ColumnGrid(first, width, (int) Math.ceil((to - first) / width));
  }

  int start(int column) {
    return first + column * seconds;
  }
}
