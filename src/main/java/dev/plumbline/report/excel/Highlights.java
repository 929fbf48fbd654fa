package dev.plumbline.report.excel;

import dev.plumbline.chart.Token;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Colours that follow what formulas say. */
final class Highlights {
  private Highlights() {}

  /** Worse and fail in one colour, better in another; nothing else is painted. */
  static void add(Addresses.Place place, String column) {
    if (place.rows() == 0) {
      return;
    }
    XSSFSheetConditionalFormatting formats = place.sheet().getSheetConditionalFormatting();
    CellRangeAddress[] where = {place.range(column, place.rows())};
    formats.addConditionalFormatting(
        where, rule(formats, "worse", Token.WORSE, Token.WORSE_GROUND));
    formats.addConditionalFormatting(where, rule(formats, "fail", Token.WORSE, Token.WORSE_GROUND));
    formats.addConditionalFormatting(
        where, rule(formats, "better", Token.BETTER, Token.BETTER_GROUND));
  }

  private static XSSFConditionalFormattingRule rule(
      XSSFSheetConditionalFormatting formats, String word, Token text, Token ground) {
    XSSFConditionalFormattingRule rule =
        formats.createConditionalFormattingRule(ComparisonOperator.EQUAL, '"' + word + '"');
    XSSFFontFormatting font = rule.createFontFormatting();
    font.setFontColor(Styles.color(text));
    font.setFontStyle(false, true);
    XSSFPatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(Styles.color(ground));
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    return rule;
  }
}
