package dev.plumbline.report.excel;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Places for pictures in their own size; the library's resizing gives some no width at all. */
final class Anchors {
  /** The height of a row under a picture, in pixels. */
  static final int ROW = 20;

  private Anchors() {}

  static XSSFClientAnchor at(XSSFSheet sheet, int row, int width, int height) {
    int column = 0;
    double left = width;
    while (left > sheet.getColumnWidthInPixels(column)) {
      left -= sheet.getColumnWidthInPixels(column);
      column++;
    }
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            0,
            0,
            (int) Math.round(left * Units.EMU_PER_PIXEL),
            height % ROW * Units.EMU_PER_PIXEL,
            0,
            row,
            column,
            row + height / ROW);
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    return anchor;
  }
}
