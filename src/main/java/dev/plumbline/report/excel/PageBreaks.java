package dev.plumbline.report.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Breaks between printed pages, so that none goes through a picture. */
record PageBreaks(XSSFSheet sheet, int columns) {
  /** A4 within the margins that spreadsheets start with, less the foot, in points. */
  private static final double LONG = 740;

  private static final double SHORT = 480;
  private static final double POINTS_A_PIXEL = 0.75;

  /**
   * @param pictures the first and last row of each, from top to bottom
   */
  void around(List<int[]> pictures) {
    double wide = 0;
    for (int i = 0; i < columns; i++) {
      wide += sheet.getColumnWidthInPixels(i) * POINTS_A_PIXEL;
    }
    boolean landscape = sheet.getPrintSetup().getLandscape();
    // Pages are scaled to their width.
    double scale = Math.min(1, (landscape ? LONG : SHORT) / wide);
    double page = (landscape ? SHORT : LONG) / scale;
    double used = 0;
    int row = 0;
    for (int[] picture : pictures) {
      for (; row < picture[0]; row++) {
        used += height(row);
        used = used > page ? height(row) : used;
      }
      double needed = 0;
      for (; row <= picture[1]; row++) {
        needed += height(row);
      }
      if (used > 0 && used + needed > page) {
        sheet.setRowBreak(picture[0] - 1);
        used = 0;
      }
      used += needed;
    }
  }

  private double height(int row) {
    XSSFRow there = sheet.getRow(row);
    return there == null ? sheet.getDefaultRowHeightInPoints() : there.getHeightInPoints();
  }
}
