package dev.plumbline.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.app.DemoResult;
import dev.plumbline.app.SampleStudy;
import dev.plumbline.report.BudgetOrder;
import dev.plumbline.report.ComparisonReport;
import dev.plumbline.report.Report;
import dev.plumbline.report.Studies;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The sample study's workbook in another program. Before it is opened, every stored result of a
 * formula is replaced by nonsense, so that what comes back was reckoned there.
 */
class LibreOfficeTest {
  private static final String NONSENSE = "stale";
  private static final double NONSENSE_FIGURE = -99_999;

  private static Path program;
  private static DemoResult study;

  @BeforeAll
  static void findTheProgram() {
    program = Office.installed().orElse(null);
    if (program == null) {
      System.out.println("LibreOffice is not on the PATH (soffice): its tests are skipped.");
    }
    assumeTrue(program != null, "LibreOffice is not on the PATH (soffice)");
    study = SampleStudy.result();
  }

  @Test
  void everyVerdictAndOutcomeIsReckonedToOurs() throws Exception {
    try (XSSFWorkbook workbook = opened("study", true, _ -> {})) {
      assertEquals(List.of(), Workbooks.errors(workbook));
      assertEquals(0, nonsense(workbook));
      Map<String, String> expected = new HashMap<>();
      for (ComparedRow row : study.compared().table().rows()) {
        expected.put(row.key().label() + " " + row.statistic().word(), row.verdict().word());
      }
      assertEquals(expected, Workbooks.verdicts(workbook));
      assertEquals(
          BudgetOrder.byOutcome(study.budgets().together()).stream()
              .map(BudgetOutcome::outcome)
              .map(BudgetOrder::words)
              .toList(),
          Workbooks.outcomes(workbook));
    }
  }

  @Test
  void whatAReaderChangesChangesTheVerdict() throws Exception {
    Consumer<XSSFWorkbook> changes =
        workbook -> {
          Workbooks.setting(workbook, "Margin").setCellValue(0.2);
          Row mean = Workbooks.row(workbook, "GET /api/jobs mean");
          Workbooks.cell(mean, "95 % to").setCellValue(0.3);
          Workbooks.cell(Workbooks.budget(workbook, "errors"), "Limit").setCellValue(2);
        };
    try (XSSFWorkbook workbook = opened("changed", true, changes)) {
      assertEquals(0, nonsense(workbook));
      Map<String, String> verdicts = Workbooks.verdicts(workbook);
      assertEquals("same", verdicts.get("POST /api/courses/:id/enroll p50"));
      assertEquals("better", verdicts.get("POST /api/wallet/withdraw p50"));
      assertEquals("inconclusive", verdicts.get("GET /api/jobs mean"));
      assertEquals("pass", Workbooks.budget(workbook, "errors").getCell(0).getStringCellValue());
    }
  }

  @Test
  void aHostileNameStaysText() throws Exception {
    String name = "=HYPERLINK(\"http://127.0.0.1:9/\",\"x\")";
    Path file =
        written(
            "hostile",
            ComparisonReport.of(
                Studies.renamed(Studies.sixASide(), _ -> name), Studies.context(6, _ -> name)));
    try (XSSFWorkbook before = read(file);
        XSSFWorkbook after = read(office(true).through(file))) {
      assertEquals(List.of(), Workbooks.errors(after));
      assertEquals(Workbooks.formulas(before).size(), Workbooks.formulas(after).size());
      assertTrue(
          Workbooks.cells(after).stream()
              .filter(cell -> cell.getCellType() == CellType.STRING)
              .anyMatch(cell -> cell.getStringCellValue().equals(name)));
    }
  }

  @Test
  @Tag("slow")
  void oneRunASideStaysWithoutAVerdict() throws Exception {
    Path file = written("one-run", ComparisonReport.of(Studies.oneASide(), Studies.context(1)));
    try (XSSFWorkbook workbook = read(office(true).through(file))) {
      assertEquals(List.of(), Workbooks.errors(workbook));
      assertEquals(
          List.of("inconclusive"),
          Workbooks.verdicts(workbook).values().stream().distinct().toList());
    }
  }

  /** Were nothing reckoned anew, the nonsense would come back, and these tests would see it. */
  @Test
  @Tag("slow")
  void theHarnessSeesResultsThatWereNotReckoned() throws Exception {
    try (XSSFWorkbook workbook = opened("believed", false, _ -> {})) {
      assertNotEquals(0, nonsense(workbook));
    }
  }

  private static Office office(boolean recalculates) throws IOException {
    return new Office(program, folder().resolve("recalculates-" + recalculates), recalculates);
  }

  private static Path folder() throws IOException {
    return Files.createDirectories(Path.of("target", "libreoffice"));
  }

  private static Path written(String name, Report report) throws IOException {
    Path file = folder().resolve(name + ".xlsx");
    Files.write(file, Workbooks.write(report));
    return file;
  }

  private static XSSFWorkbook opened(
      String name, boolean recalculates, Consumer<XSSFWorkbook> changes)
      throws IOException, InterruptedException {
    Path file = folder().resolve(name + ".xlsx");
    try (XSSFWorkbook workbook = read(study.workbook())) {
      changes.accept(workbook);
      for (Cell cell : Workbooks.cells(workbook)) {
        if (cell.getCellType() == CellType.FORMULA) {
          if (cell.getCachedFormulaResultType() == CellType.STRING) {
            cell.setCellValue(NONSENSE);
          } else {
            cell.setCellValue(NONSENSE_FIGURE);
          }
        }
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
    return read(office(recalculates).through(file));
  }

  private static XSSFWorkbook read(Path file) throws IOException {
    return Workbooks.read(Files.readAllBytes(file));
  }

  private static long nonsense(XSSFWorkbook workbook) {
    return Workbooks.cells(workbook).stream()
        .filter(cell -> cell.getCellType() == CellType.FORMULA)
        .filter(
            cell ->
                cell.getCachedFormulaResultType() == CellType.STRING
                    ? cell.getStringCellValue().equals(NONSENSE)
                    : cell.getNumericCellValue() == NONSENSE_FIGURE)
        .count();
  }
}
