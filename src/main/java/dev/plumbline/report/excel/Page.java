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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One sheet, filled from top to bottom. */
final class Page {
  static final int FIGURES = 12;

  /** The width of running text, in digits. */
  private static final int CHARACTERS = 130;

  /** Letters are narrower than digits. */
  private static final int LETTERS = 145;

  static final float LINE = 15.5f;

  private static final float HEADING = 28;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final int names;
  private final List<Runnable> later = new ArrayList<>();
  private final List<int[]> whole = new ArrayList<>();
  private int printed;
  private int next;

  /**
   * @param names characters of the first column
   * @param upright whether its paper stands, for a page that is read rather than searched
   */
  Page(XSSFSheet sheet, Styles styles, int names, boolean upright) {
    this.sheet = sheet;
    this.styles = styles;
    this.names = names;
    sheet.setDisplayGridlines(false);
    sheet.setColumnWidth(0, names * 256);
    for (int i = 1; i < 24; i++) {
      sheet.setColumnWidth(i, FIGURES * 256);
    }
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(!upright);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitHeight((short) 0);
    print.setFitWidth((short) 1);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    printed = wide();
  }

  /** How many of the first columns paper has to show; the widest of all calls counts. */
  void prints(int columns) {
    printed = Math.max(printed, columns);
  }

  /** What stands at the foot of each printed page. */
  void foot(String left) {
    // An ampersand starts a command there.
    sheet.getFooter().setLeft("&9" + left.replace("&", "&&"));
    sheet.getFooter().setRight("&9&A, page &P of &N");
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
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, printed - 1, 0, Math.max(next - 1, 0));
    new PageBreaks(sheet, printed).around(whole);
  }

  /** Room for a picture: rows of a known height, since programs differ in their own. */
  void reserve(int rows) {
    whole.add(new int[] {next, next + rows - 1});
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
    XSSFRow row = row();
    row.setHeightInPoints(HEADING);
    text(row, 0, text, style);
  }

  /** A line over the width of the page, as high as it needs. */
  void line(Text text, XSSFCellStyle style) {
    wide(text, 0, style, LETTERS);
  }

  void facts(Block.Facts facts) {
    for (Block.Fact fact : facts.facts()) {
      XSSFRow row = wide(fact.value(), 1, styles.paragraph(), LETTERS - names);
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
