package dev.plumbline.chart;

/**
 * Coloured cells in rows and columns, as a heatmap paints them.
 *
 * @param levels of the ramp, row after row from the top, each from its left; 0 is not painted
 */
@SuppressWarnings("ArrayRecordComponent") // painted, never compared
public record Cells(int columns, int rows, byte[] levels, Ramp ramp) {
  private static final double LARGE = 4;
  private static final double GAP = 0.6;

  public Cells {
    if (levels.length != columns * rows) {
      throw new IllegalArgumentException("rows of unlike length");
    }
  }

  public int level(int column, int row) {
    return levels[row * columns + column];
  }

  /** What is left open between cells when they fill such a box; small cells touch. */
  public double gap(double width, double height) {
    return width >= LARGE * columns && height >= LARGE * rows ? GAP : 0;
  }

  /** A pixel for each cell, row after row, with a clear one where nothing is painted. */
  public int[] argb(Theme theme) {
    int[] colours = ramp.argb(theme);
    int[] pixels = new int[levels.length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = colours[levels[i]];
    }
    return pixels;
  }

  /** Boxes that paint the cells: neighbours of a row that touch and look alike are one. */
  void stretches(double x, double y, double width, double height, Stretch stretch) {
    double gap = gap(width, height);
    for (int row = 0; row < rows; row++) {
      double top = y + row * height / rows;
      for (int first = 0, next; first < columns; first = next) {
        next = first + 1;
        while (gap == 0 && next < columns && level(next, row) == level(first, row)) {
          next++;
        }
        if (level(first, row) != 0) {
          double left = x + first * width / columns;
          double wide = (next - first) * width / columns - gap;
          stretch.paint(left, top, wide, height / rows - gap, level(first, row));
        }
      }
    }
  }

  /** Takes one box of one colour. */
  interface Stretch {
    void paint(double x, double y, double width, double height, int level);
  }
}
