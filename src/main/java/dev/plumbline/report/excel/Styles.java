package dev.plumbline.report.excel;

import dev.plumbline.chart.Theme;
import dev.plumbline.chart.Token;
import dev.plumbline.report.Cell;
import dev.plumbline.report.Figures;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells; a workbook may hold only so many, so each is made once. */
final class Styles {
  private final XSSFWorkbook workbook;
  private final Map<String, XSSFCellStyle> made = new HashMap<>();
  private final XSSFFont plain;
  private final XSSFFont bold;

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.plain = font(false, 11, Token.TEXT);
    this.bold = font(true, 11, Token.TEXT);
  }

  XSSFFont plain() {
    return plain;
  }

  XSSFFont bold() {
    return bold;
  }

  XSSFCellStyle title() {
    return style("title", style -> style.setFont(font(true, 16, Token.TEXT)));
  }

  XSSFCellStyle heading() {
    return style(
        "heading",
        style -> {
          style.setFont(font(true, 13, Token.TEXT));
          style.setVerticalAlignment(VerticalAlignment.CENTER);
        });
  }

  /** Running text over the width of the page. */
  XSSFCellStyle paragraph() {
    return style("paragraph", style -> style.setWrapText(true));
  }

  XSSFCellStyle lead() {
    return style(
        "lead",
        style -> {
          style.setWrapText(true);
          style.setFont(font(false, 12, Token.TEXT));
        });
  }

  XSSFCellStyle factName() {
    return style("fact", style -> style.setFont(font(false, 11, Token.MUTED)));
  }

  XSSFCellStyle head(boolean right, boolean first, boolean aside) {
    return style(
        "head" + right + first + aside,
        style -> {
          align(style, right, first);
          style.setFont(font(!aside, 11, aside ? Token.FAINT : Token.MUTED));
          style.setWrapText(true);
          style.setVerticalAlignment(VerticalAlignment.BOTTOM);
          style.setBorderBottom(BorderStyle.THIN);
          style.setBottomBorderColor(color(Token.LINE2));
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          style.setFillForegroundColor(color(Token.SUBTLE));
        });
  }

  /** Text of a table; quoted, so that no program takes it for anything else when it is edited. */
  XSSFCellStyle text(boolean right, boolean first) {
    return style(
        "text" + right + first,
        style -> {
          align(style, right, first);
          style.setQuotePrefixed(true);
        });
  }

  /** The same over several lines. */
  XSSFCellStyle wrapped(boolean first) {
    return style(
        "wrapped" + first,
        style -> {
          align(style, false, first);
          style.setQuotePrefixed(true);
          style.setWrapText(true);
        });
  }

  /** A word that a formula gives. */
  XSSFCellStyle word(boolean first) {
    return style("word" + first, style -> align(style, false, first));
  }

  /** Words after a column of figures stand off from them. */
  private static void align(XSSFCellStyle style, boolean right, boolean first) {
    style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    style.setIndention((short) (right || first ? 0 : 1));
  }

  XSSFCellStyle number(Cell.Format format, double value, boolean guarded) {
    String pattern = pattern(format, value);
    return style(
        pattern + guarded,
        style -> {
          style.setDataFormat(
              workbook.createDataFormat().getFormat(guarded ? guarded(value) : pattern));
          if (guarded) {
            style.setFont(font(false, 11, Token.FAINT));
          }
        });
  }

  /** A figure that the reader may change. */
  XSSFCellStyle input(Cell.Format format, double value) {
    String pattern = pattern(format, value);
    return style(
        "input" + pattern,
        style -> {
          style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
          style.setFont(font(true, 11, Token.ACCENT));
          style.setBorderBottom(BorderStyle.THIN);
          style.setBottomBorderColor(color(Token.ACCENT));
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          style.setFillForegroundColor(color(Token.SELECTED_ROW));
        });
  }

  static XSSFColor color(Token token) {
    int rgb = token.rgb(Theme.LIGHT);
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }

  private static String pattern(Cell.Format format, double value) {
    return switch (format) {
      case QUANTITY -> {
        int decimals = Figures.decimals(value);
        yield digits(decimals) + ";\"\u2212\"" + digits(decimals);
      }
      case COUNT -> "#,##0";
      case WRITTEN -> {
        String digits = digits(Figures.writtenDecimals(value));
        yield digits + ";\"\u2212\"" + digits;
      }
      case CHANGE -> "\"+\"0.0 %;\"\u2212\"0.0 %";
      case CLOSE_CHANGE -> "\"+\"0.00 %;\"\u2212\"0.00 %";
      case SIZE, CHOSEN -> "0.0 %";
      case SHARE -> "0.00 %";
      case POINTS -> "\"+\"0.00;\"\u2212\"0.00";
      case PROBABILITY -> "[<0.001]\"<0.001\";0.000";
    };
  }

  private static String guarded(double value) {
    return "\"(\"" + digits(Figures.decimals(value)) + "\")\"";
  }

  private static String digits(int decimals) {
    return "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
  }

  private interface Look {
    void on(XSSFCellStyle style);
  }

  private XSSFCellStyle style(String key, Look look) {
    return made.computeIfAbsent(
        key,
        _ -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setFont(plain);
          style.setVerticalAlignment(VerticalAlignment.TOP);
          look.on(style);
          return style;
        });
  }

  private XSSFFont font(boolean strong, int size, Token token) {
    XSSFFont font = workbook.createFont();
    font.setFontName("Calibri");
    font.setBold(strong);
    font.setFontHeightInPoints((short) size);
    font.setColor(color(token));
    return font;
  }
}
