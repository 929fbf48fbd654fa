package dev.plumbline.analysis;

/**
 * The columns of a picture over time: whole seconds wide and starting at multiples of their width
 * since the run's time zero. How wide they are follows from how much is shown alone, so that they
 * stay what they are while a picture is moved, and are the same in all its parts.
 *
 * @param first second at which the first begins
 * @param seconds of each
 */
record ColumnGrid(int first, int seconds, int columns) {
  /** Widths in steps, close enough that no picture is much coarser than it asks. */
  private static final int[] WIDTHS = {
    1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30, 40, 60, 90, 120, 180, 240, 300, 450, 600, 900, 1_200,
    1_800, 2_700, 3_600, 5_400, 7_200, 10_800, 14_400, 21_600, 43_200, 86_400
  };

  /** Less than moving a picture to and fro adds to its length. */
  private static final double NOTHING = 1e-6;

  /**
   * @param mostColumns there is one more where the first begins before what is shown
   * @param step seconds of which a column must hold whole ones
   */
  static ColumnGrid of(double from, double to, int mostColumns, int step) {
    if (!(to > from) || mostColumns < 1) {
      throw new IllegalArgumentException(
          "no columns from " + from + " to " + to + " in " + mostColumns);
    }
    int seconds = step * width((to - from) / mostColumns / step - NOTHING);
    int first = (int) Math.floor(from / seconds) * seconds;
    return new ColumnGrid(first, seconds, (int) Math.ceil((to - first) / seconds));
  }

  private static int width(double least) {
    for (int width : WIDTHS) {
      if (width >= least) {
        return width;
      }
    }
    int longest = WIDTHS[WIDTHS.length - 1];
    return longest * (int) Math.ceil(least / longest);
  }

  /** With a column more on each side, so that a line leaves the picture and does not end in it. */
  ColumnGrid withNeighbours() {
    return new ColumnGrid(first - seconds, seconds, columns + 2);
  }

  int start(int column) {
    return first + column * seconds;
  }
}
