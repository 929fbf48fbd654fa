package dev.plumbline.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.report.ComparisonReport;
import dev.plumbline.report.Studies;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ErrorSheetTest {
  @Test
  void verdictsOfErrorRatesFollowFromTheirFiguresAndTheMargin() throws IOException {
    try (XSSFWorkbook workbook =
        Workbooks.read(
            Workbooks.write(ComparisonReport.of(Studies.sixASide(), Studies.context(6))))) {
      Sheet sheet = workbook.getSheet("Errors");
      assertEquals(
          Map.of(
              "GET /api/jobs", "worse",
              "GET /api/wallet", "inconclusive",
              "GET /api/courses", "inconclusive",
              "GET /api/auth/login", "same",
              "GET /api/health", "same"),
          verdicts(sheet));
      Cell margin = first(sheet, "Margin").getCell(1);
      assertEquals(0.5, margin.getNumericCellValue());
      margin.setCellValue(3);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertEquals("same", verdicts(sheet).get("GET /api/jobs"));
      assertEquals(61.0 / 2240, first(sheet, "GET /api/jobs").getCell(6).getNumericCellValue());
    }
  }

  private static Row first(Sheet sheet, String name) {
    for (Row row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).getStringCellValue().startsWith(name)) {
        return row;
      }
    }
    throw new AssertionError(name);
  }

  private static Map<String, String> verdicts(Sheet sheet) {
    Row head = first(sheet, "Endpoint");
    int at = 0;
    while (!head.getCell(at).getStringCellValue().equals("Verdict")) {
      at++;
    }
    Map<String, String> verdicts = new TreeMap<>();
    for (Row row : sheet) {
      if (row.getRowNum() > head.getRowNum()) {
        verdicts.put(row.getCell(0).getStringCellValue(), row.getCell(at).getStringCellValue());
      }
    }
    return verdicts;
  }
}
