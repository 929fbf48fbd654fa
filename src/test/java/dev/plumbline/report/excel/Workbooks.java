package dev.plumbline.report.excel;

import dev.plumbline.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
}
