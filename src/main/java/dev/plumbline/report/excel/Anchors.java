package dev.plumbline.report.excel;

import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/**
 * Pictures in their own size. The library ties both their corners to cells, whose widths follow the
 * reader's fonts; here only the first is tied, so that no program stretches them.
 */
final class Anchors {
  /** The height of a row under a picture, in pixels. */
  static final int ROW = 20;

  private Anchors() {}

  /**
   * Places a picture at the left edge of a row.
   *
   * @return how many columns it covers
   */
  static int picture(
      XSSFSheet sheet, int index, int row, int width, int height, String description) {
    int columns = 0;
    for (double left = width; left > 0; columns++) {
      left -= sheet.getColumnWidthInPixels(columns);
    }
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    drawing.createPicture(
        new XSSFClientAnchor(0, 0, 0, 0, 0, row, columns, row + height / ROW), index);
    CTDrawing all = drawing.getCTDrawing();
    int last = all.sizeOfTwoCellAnchorArray() - 1;
    CTTwoCellAnchor tied = all.getTwoCellAnchorArray(last);
    CTOneCellAnchor free = all.addNewOneCellAnchor();
    free.setFrom(tied.getFrom());
    CTPositiveSize2D size = free.addNewExt();
    size.setCx((long) width * Units.EMU_PER_PIXEL);
    size.setCy((long) height * Units.EMU_PER_PIXEL);
    free.setPic(tied.getPic());
    free.getPic().getNvPicPr().getCNvPr().setDescr(description);
    free.addNewClientData();
    all.removeTwoCellAnchor(last);
    return columns;
  }
}
