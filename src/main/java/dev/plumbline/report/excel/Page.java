package dev.plumbline.report.excel;

import dev.plumbline.report.Block;
import dev.plumbline.report.Text;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet, filled from top to bottom. */
final class Page {
  static final int FIGURES = 12;

  /** Characters of running text to a line. */
  private static final int CHARACTERS = 130;

  private static final float LINE = 15.5f;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final int names;
  private final List<Runnable> later = new ArrayList<>();
  private int next;

  /**
   * @param names characters of the first column
   */
  Page(XSSFSheet sheet, Styles styles, int names) {
    this.sheet = sheet;
    this.styles = styles;
    this.names = names;
    sheet.setDisplayGridlines(false);
    sheet.setColumnWidth(0, names * 256);
    for (int i = 1; i < 24; i++) {
      sheet.setColumnWidth(i, FIGURES * 256);
    }
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitHeight((short) 0);
    print.setFitWidth((short) 1);
    sheet.setFitToPage(true);
  }

  XSSFSheet sheet() {
    return sheet;
  }

  int next() {
    return next;
  }

  void skip(int rows) {
    next += rows;
  }

  /** Columns that running text and charts go over. */
  int wide() {
    return 1 + (CHARACTERS - names) / FIGURES;
  }

  /** What takes its size from columns waits until all of them have theirs. */
  void later(Runnable placing) {
    later.add(placing);
  }

  void finish() {
    later.forEach(Runnable::run);
  }

  /** Room for a picture: rows of a known height, since programs differ in their own. */
  void reserve(int rows) {
    for (int i = 0; i < rows; i++) {
      row().setHeightInPoints(Anchors.ROW * 0.75f);
    }
  }

  XSSFRow row() {
    return sheet.createRow(next++);
  }

  XSSFCell text(XSSFRow row, int column, Text text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(CellText.of(text));
    cell.setCellStyle(style);
    return cell;
  }

  void heading(Text text, XSSFCellStyle style) {
    text(row(), 0, text, style);
  }

  /** A line over the width of the page, as high as it needs. */
  void line(Text text, XSSFCellStyle style) {
    wide(text, 0, style, CHARACTERS);
  }

  void facts(Block.Facts facts) {
    for (Block.Fact fact : facts.facts()) {
      XSSFRow row = wide(fact.value(), 1, styles.paragraph(), CHARACTERS - names);
      text(row, 0, Text.of(fact.name()), styles.factName());
    }
  }

  private XSSFRow wide(Text text, int column, XSSFCellStyle style, int charactersALine) {
    XSSFRow row = row();
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(CellText.rich(text, styles.plain(), styles.bold()));
    cell.setCellStyle(style);
    sheet.addMergedRegion(
        new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, wide() - 1));
    int lines = Math.clamp(text.plain().length() / charactersALine + 1, 1, 20);
    row.setHeightInPoints(lines * LINE + 2);
    return row;
  }
}
