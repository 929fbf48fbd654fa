package dev.plumbline.report.excel;

import dev.plumbline.report.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Where a report's tables and settings came to stand, and formulas over them. */
final class Addresses {
  private static final Pattern KEY = Pattern.compile("\\{(@?)(\\w+)\\}");

  private final Map<String, String> settings = new HashMap<>();
  private final Map<String, Place> tables = new HashMap<>();

  /**
   * @param columns those that the workbook shows, from the sheet's first on
   */
  record Place(XSSFSheet sheet, List<Table.Column> columns, int firstRow, int rows) {
    int column(String key) {
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).key().equals(key)) {
          return i;
        }
      }
      throw new IllegalArgumentException("no column " + key);
    }

    /** The cells of a column, at most so many. */
    CellRangeAddress range(String key, int most) {
      int column = column(key);
      return new CellRangeAddress(firstRow, firstRow + Math.min(rows, most) - 1, column, column);
    }

    AreaReference area(String key, int most) {
      CellRangeAddress range = range(key, most);
      return new AreaReference(
          reference(sheet, range.getFirstRow(), range.getFirstColumn()),
          reference(sheet, range.getLastRow(), range.getLastColumn()),
          null);
    }
  }

  void setting(String key, XSSFSheet sheet, int row, int column) {
    settings.put(key, reference(sheet, row, column).formatAsString());
  }

  void table(String id, Place place) {
    tables.put(id, place);
  }

  Place table(String id) {
    return tables.get(id);
  }

  /** A formula for one row of a table. */
  String formula(String template, Place place, int row) {
    return KEY.matcher(template)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    match.group(1).isEmpty()
                        ? new CellReference(row, place.column(match.group(2))).formatAsString()
                        : settings.get(match.group(2))));
  }

  private static CellReference reference(XSSFSheet sheet, int row, int column) {
    return new CellReference(sheet.getSheetName(), row, column, true, true);
  }
}
