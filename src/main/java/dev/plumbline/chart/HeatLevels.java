package dev.plumbline.chart;

import dev.plumbline.analysis.HeatCells;

/** The cells of counts, with the largest count at the deepest level. */
final class HeatLevels {
  private HeatLevels() {}

  static long most(HeatCells counts) {
    long most = 0;
    for (long count : counts.counts()) {
      most = Math.max(most, count);
    }
    return most;
  }

  static Cells of(HeatCells counts, long most) {
    int columns = counts.columns();
    int rows = counts.rows();
    byte[] known =
        new byte[(int) Math.min(most, 4095) + 1]; // most cells hold few, and powers are slow
    for (int count = 1; count < known.length; count++) {
      known[count] = (byte) Ramp.level(count, most);
    }
    byte[] levels = new byte[columns * rows];
    for (int column = 0; column < columns; column++) {
      for (int row = 0; row < rows; row++) {
        long count = counts.counts()[column * rows + row];
        levels[(rows - 1 - row) * columns + column] =
            count < known.length ? known[(int) count] : (byte) Ramp.level(count, most);
      }
    }
    return new Cells(columns, rows, levels, Ramp.COUNT);
  }

  /** The scale of the values, upwards. */
  static Scale scale(HeatCells counts, double top, double bottom) {
    boolean known = counts.low() > 0 && counts.high() > counts.low();
    return new Scale(
        Scale.Kind.LOG, known ? counts.low() : 1, known ? counts.high() : 1000, bottom, top);
  }
}
