package dev.plumbline.report.excel;

import dev.plumbline.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What tests read back from a written workbook. */
final class Workbooks {
  private Workbooks() {}

  static byte[] write(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExcelReport.write(report, out);
    return out.toByteArray();
  }

  static XSSFWorkbook read(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  /** The cached words of the last formula in each row of every row's table. */
  static Map<String, String> verdicts(XSSFWorkbook workbook) {
    Map<String, String> verdicts = new HashMap<>();
    for (Row row : workbook.getSheet("Comparison")) {
      String word = lastWord(row);
      if (word != null) {
        verdicts.put(
            row.getCell(0).getStringCellValue() + " " + row.getCell(1).getStringCellValue(), word);
      }
    }
    return verdicts;
  }

  static String lastWord(Row row) {
    String word = null;
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.FORMULA
          && cell.getCachedFormulaResultType() == CellType.STRING) {
        word = cell.getStringCellValue();
      }
    }
    return word;
  }

  static List<String> errors(XSSFWorkbook workbook) {
    List<String> errors = new ArrayList<>();
    for (Cell cell : cells(workbook)) {
      boolean cached =
          cell.getCellType() == CellType.FORMULA
              && cell.getCachedFormulaResultType() == CellType.ERROR;
      if (cached || cell.getCellType() == CellType.ERROR) {
        errors.add(cell.getSheet().getSheetName() + "!" + cell.getAddress());
      }
    }
    return errors;
  }

  static List<String> formulas(XSSFWorkbook workbook) {
    return cells(workbook).stream()
        .filter(cell -> cell.getCellType() == CellType.FORMULA)
        .map(Cell::getCellFormula)
        .sorted()
        .toList();
  }

  static List<Cell> cells(XSSFWorkbook workbook) {
    List<Cell> cells = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        row.forEach(cells::add);
      }
    }
    return cells;
  }

  /** The cached words under "Outcome". */
  static List<String> outcomes(XSSFWorkbook workbook) {
    return rows(workbook, "Budgets")
        .map(row -> row.getCell(0))
        .filter(cell -> cell != null && cell.getCellType() == CellType.FORMULA)
        .map(Cell::getStringCellValue)
        .toList();
  }

  static Row budget(XSSFWorkbook workbook, String name) {
    return row(rows(workbook, "Budgets").filter(row -> text(row, 1).equals(name)));
  }

  /** A compared row: "GET /x p50". */
  static Row row(XSSFWorkbook workbook, String name) {
    return row(
        rows(workbook, "Comparison").filter(row -> name.equals(text(row, 0) + " " + text(row, 1))));
  }

  /** The cell that a reader may change, by the start of its name. */
  static Cell setting(XSSFWorkbook workbook, String name) {
    return row(rows(workbook, "Comparison").filter(row -> text(row, 0).startsWith(name + ":")))
        .getCell(1);
  }

  /** A row's cell under a heading. */
  static Cell cell(Row row, String heading) {
    for (Row above : row.getSheet()) {
      for (Cell head : above) {
        if (text(above, head.getColumnIndex()).equals(heading)) {
          return row.getCell(head.getColumnIndex());
        }
      }
    }
    throw new IllegalArgumentException("no column " + heading);
  }

  private static Stream<Row> rows(XSSFWorkbook workbook, String sheet) {
    return StreamSupport.stream(workbook.getSheet(sheet).spliterator(), false);
  }

  private static Row row(Stream<Row> found) {
    return found.findFirst().orElseThrow();
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCell(column);
    return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
  }
}
