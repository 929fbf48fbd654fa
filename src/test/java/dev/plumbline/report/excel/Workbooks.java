package dev.plumbline.report.excel;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.report.ComparisonReport;
import dev.plumbline.report.Report;
import dev.plumbline.report.Studies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reports written as workbooks, and what can be read in them. */
final class Workbooks {
  private Workbooks() {}

  static Report report(ComparisonTable table, UnaryOperator<String> names) {
    return ComparisonReport.of(
        Studies.renamed(table, names), Studies.context(table.baselineRuns(), names));
  }

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

  static List<String> scorecard(XSSFWorkbook workbook) {
    List<String> words = new ArrayList<>();
    for (Row row : workbook.getSheet("Endpoints")) {
      String word = lastWord(row);
      if (word != null) {
        words.add(word);
      }
    }
    assertFalse(words.isEmpty());
    return words;
  }

  private static String lastWord(Row row) {
    String word = null;
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.FORMULA
          && cell.getCachedFormulaResultType() == CellType.STRING) {
        word = cell.getStringCellValue();
      }
    }
    return word;
  }

  static List<String> firstColumn(Sheet sheet) {
    List<String> column = new ArrayList<>();
    for (Row row : sheet) {
      Cell cell = row.getCell(0);
      column.add(cell == null ? "" : cell.toString().isEmpty() ? "" : text(cell));
    }
    return column;
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC ? cell.toString() : cell.getStringCellValue();
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

  static List<String> formulasOfTheStudy() {
    try (XSSFWorkbook workbook =
        read(write(report(Studies.sixASide(), UnaryOperator.identity())))) {
      return formulas(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Cell> cells(XSSFWorkbook workbook) {
    List<Cell> cells = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        row.forEach(cells::add);
      }
    }
    return cells;
  }
}
