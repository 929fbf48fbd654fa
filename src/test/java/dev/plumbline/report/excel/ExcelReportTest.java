package dev.plumbline.report.excel;

import static dev.plumbline.report.excel.Workbooks.errors;
import static dev.plumbline.report.excel.Workbooks.firstColumn;
import static dev.plumbline.report.excel.Workbooks.formulas;
import static dev.plumbline.report.excel.Workbooks.formulasOfTheStudy;
import static dev.plumbline.report.excel.Workbooks.read;
import static dev.plumbline.report.excel.Workbooks.report;
import static dev.plumbline.report.excel.Workbooks.scorecard;
import static dev.plumbline.report.excel.Workbooks.verdicts;
import static dev.plumbline.report.excel.Workbooks.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.BudgetOutcome;
import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.chart.PlainText;
import dev.plumbline.model.Kind;
import dev.plumbline.report.Block;
import dev.plumbline.report.Report;
import dev.plumbline.report.Studies;
import dev.plumbline.report.StudyBudgets;
import dev.plumbline.report.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelReportTest {
  private static final RowKey RARE =
      new RowKey(Kind.REQUEST, "http_req_duration", "/api/rare", "GET");
  private static final RowKey GONE =
      new RowKey(Kind.REQUEST, "http_req_duration", "/api/gone", "GET");

  private static final List<String> FORMULAS = formulasOfTheStudy();

  static Stream<ComparisonTable> tables() {
    return Stream.of(Studies.sixASide(), Studies.oneASide(), withRowsNotJudged());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void formulasSayWhatTheComparisonSays(ComparisonTable table) throws IOException {
    try (XSSFWorkbook workbook = read(write(report(table, UnaryOperator.identity())))) {
      Map<String, String> verdicts = verdicts(workbook);
      for (ComparedRow row : table.rows()) {
        String key = row.key().label() + " " + row.statistic().word();
        assertEquals(row.verdict().word(), verdicts.get(key), key);
      }
      assertEquals(table.rows().size(), verdicts.size());
    }
  }

  @Test
  void formulasSayWhatTheBudgetsSay() throws IOException {
    try (XSSFWorkbook workbook =
        read(write(report(Studies.sixASide(), UnaryOperator.identity())))) {
      Sheet sheet = workbook.getSheet("Budgets");
      List<String> outcomes = new ArrayList<>();
      for (Row row : sheet) {
        Cell cell = row.getCell(0);
        if (cell != null && cell.getCellType() == CellType.FORMULA) {
          outcomes.add(cell.getStringCellValue());
        }
      }
      assertEquals(
          StudyBudgets.outcomes(UnaryOperator.identity()).stream()
              .map(BudgetOutcome::outcome)
              .map(outcome -> outcome.word().replace('-', ' '))
              .toList(),
          outcomes);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noCellIsAnError(ComparisonTable table) throws IOException {
    try (XSSFWorkbook workbook = read(write(report(table, UnaryOperator.identity())))) {
      assertEquals(List.of(), errors(workbook));
    }
  }

  @Test
  void aWiderMarginTurnsWorseIntoInconclusive() throws IOException {
    try (XSSFWorkbook workbook =
        read(write(report(Studies.sixASide(), UnaryOperator.identity())))) {
      Map<String, String> before = verdicts(workbook);
      Cell margin = workbook.getSheet("Comparison").getRow(1).getCell(1);
      assertEquals(0.05, margin.getNumericCellValue());
      margin.setCellValue(0.3);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      Map<String, String> after = verdicts(workbook);
      assertEquals("worse", before.get("POST /api/courses/:id/enroll p50"));
      assertEquals("same", after.get("POST /api/courses/:id/enroll p50"));
      assertNotEquals(before, after);
      assertTrue(
          scorecard(workbook).stream().noneMatch("worse"::equals), "the other sheet follows");
    }
  }

  @Test
  void oneRunASideStaysWithoutAVerdictWhateverTheMargin() throws IOException {
    try (XSSFWorkbook workbook =
        read(write(report(Studies.oneASide(), UnaryOperator.identity())))) {
      for (double margin : new double[] {0.001, 0.9}) {
        workbook.getSheet("Comparison").getRow(1).getCell(1).setCellValue(margin);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertEquals(Set.of("inconclusive"), Set.copyOf(verdicts(workbook).values()));
      }
    }
  }

  @Test
  void aLimitMovedTurnsFailIntoPass() throws IOException {
    try (XSSFWorkbook workbook =
        read(write(report(Studies.sixASide(), UnaryOperator.identity())))) {
      Row errors = workbook.getSheet("Budgets").getRow(2);
      assertEquals("fail", errors.getCell(0).getStringCellValue());
      errors.getCell(4).setCellValue(2);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertEquals("pass", errors.getCell(0).getStringCellValue());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd()|' /C calc'!A0",
        "+1",
        "-1",
        "@SUM(A1)",
        "_x0041_",
        "_x005F_x0041_",
        "a|b",
        "`",
        "\t=1",
        "<script>&\"'",
        "\u202egnp.exe",
        "\ud83d\ude80",
        "'quoted",
        "",
        "\ud800\u0000\uffff"
      })
  void aNameIsATextAndNothingElse(String name) throws IOException {
    try (XSSFWorkbook workbook = read(write(report(Studies.sixASide(), n -> name)))) {
      assertEquals(List.of(), errors(workbook));
      assertEquals(FORMULAS, formulas(workbook));
      Cell cell = workbook.getSheet("Method and provenance").getRow(14).getCell(1);
      assertEquals(CellType.STRING, cell.getCellType());
      assertEquals(PlainText.of(name), cell.getStringCellValue());
      assertTrue(cell.getCellStyle().getQuotePrefixed());
    }
  }

  @Test
  void aNameLongerThanACellIsShortened() throws IOException {
    for (String name :
        List.of("x".repeat(40_000), "_x0041_".repeat(9_000), "\u0007".repeat(40_000))) {
      try (XSSFWorkbook workbook = read(write(report(Studies.sixASide(), n -> name)))) {
        assertEquals(List.of(), errors(workbook));
      }
    }
  }

  @Test
  void tablesHaveTheSameNamesOnPaperAndInTheWorkbook() throws IOException {
    Report report = report(Studies.sixASide(), UnaryOperator.identity());
    try (XSSFWorkbook workbook = read(write(report))) {
      for (Report.Section section : report.sections()) {
        for (Block block : section.blocks()) {
          if (block instanceof Table table) {
            List<String> expected =
                table.rows().stream().map(row -> row.getFirst().shown().plain()).toList();
            List<String> column = firstColumn(workbook.getSheet(section.sheet().title()));
            assertTrue(
                Collections.indexOfSubList(column, expected) >= 0,
                () -> table.id() + ": " + expected + " not in " + column);
          }
        }
      }
    }
  }

  @Test
  void chartsStandOverTheCells() throws IOException {
    byte[] bytes = write(report(Studies.sixASide(), UnaryOperator.identity()));
    Files.write(
        Files.createDirectories(Path.of("target", "reports")).resolve("report.xlsx"), bytes);
    Files.write(
        Path.of("target", "reports").resolve("one-run.xlsx"),
        write(report(Studies.oneASide(), UnaryOperator.identity())));
    try (XSSFWorkbook workbook = read(bytes)) {
      XSSFSheet sheet = workbook.getSheet("Endpoints");
      assertEquals(2, sheet.getDrawingPatriarch().getCharts().size());
      assertFalse(workbook.getAllPictures().isEmpty());
    }
  }

  private static ComparisonTable withRowsNotJudged() {
    ComparisonTable study = Studies.sixASide();
    List<ComparedRow> rows = new ArrayList<>(study.rows());
    for (Statistic statistic : Statistic.values()) {
      rows.add(Studies.unjudged(RARE, statistic, ComparedRow.State.TOO_FEW_REQUESTS));
      rows.add(Studies.unjudged(GONE, statistic, ComparedRow.State.MISSING_FROM_A_RUN));
    }
    return new ComparisonTable(
        rows, study.verdict(), study.options(), 6, 6, List.of("two rows were not judged"));
  }
}
