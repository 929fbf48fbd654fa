package dev.plumbline.report.excel;

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
import dev.plumbline.report.BudgetOrder;
import dev.plumbline.report.ComparisonReport;
import dev.plumbline.report.Report;
import dev.plumbline.report.Studies;
import dev.plumbline.report.StudyBudgets;
import dev.plumbline.report.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
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
    try (XSSFWorkbook workbook =
        Workbooks.read(Workbooks.write(report(table, UnaryOperator.identity())))) {
      Map<String, String> verdicts = Workbooks.verdicts(workbook);
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
        Workbooks.read(Workbooks.write(report(Studies.sixASide(), UnaryOperator.identity())))) {
      assertEquals(
          BudgetOrder.byOutcome(StudyBudgets.held(UnaryOperator.identity())).stream()
              .map(BudgetOutcome::outcome)
              .map(outcome -> outcome.word().replace('-', ' '))
              .toList(),
          Workbooks.outcomes(workbook));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noCellIsAnError(ComparisonTable table) throws IOException {
    try (XSSFWorkbook workbook =
        Workbooks.read(Workbooks.write(report(table, UnaryOperator.identity())))) {
      assertEquals(List.of(), Workbooks.errors(workbook));
    }
  }

  @Test
  void aWiderMarginTurnsWorseIntoInconclusive() throws IOException {
    try (XSSFWorkbook workbook =
        Workbooks.read(Workbooks.write(report(Studies.sixASide(), UnaryOperator.identity())))) {
      Map<String, String> before = Workbooks.verdicts(workbook);
      Cell margin = Workbooks.setting(workbook, "Margin");
      assertEquals(0.05, margin.getNumericCellValue());
      margin.setCellValue(0.3);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      Map<String, String> after = Workbooks.verdicts(workbook);
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
        Workbooks.read(Workbooks.write(report(Studies.oneASide(), UnaryOperator.identity())))) {
      for (double margin : new double[] {0.001, 0.9}) {
        Workbooks.setting(workbook, "Margin").setCellValue(margin);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertEquals(Set.of("inconclusive"), Set.copyOf(Workbooks.verdicts(workbook).values()));
      }
    }
  }

  @Test
  void aLimitMovedTurnsFailIntoPass() throws IOException {
    try (XSSFWorkbook workbook =
        Workbooks.read(Workbooks.write(report(Studies.sixASide(), UnaryOperator.identity())))) {
      Row errors = Workbooks.budget(workbook, "errors");
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
    try (XSSFWorkbook workbook =
        Workbooks.read(Workbooks.write(report(Studies.sixASide(), n -> name)))) {
      assertEquals(List.of(), Workbooks.errors(workbook));
      assertEquals(FORMULAS, Workbooks.formulas(workbook));
      Cell cell = runName(workbook);
      assertEquals(CellType.STRING, cell.getCellType());
      assertEquals(PlainText.of(name), cell.getStringCellValue());
      assertTrue(cell.getCellStyle().getQuotePrefixed());
    }
  }

  @Test
  void aNameLongerThanACellIsShortened() throws IOException {
    for (String name :
        List.of("x".repeat(40_000), "_x0041_".repeat(9_000), "\u0007".repeat(40_000))) {
      try (XSSFWorkbook workbook =
          Workbooks.read(Workbooks.write(report(Studies.sixASide(), n -> name)))) {
        assertEquals(List.of(), Workbooks.errors(workbook));
      }
    }
  }

  @Test
  void tablesHaveTheSameNamesOnPaperAndInTheWorkbook() throws IOException {
    Report report = report(Studies.sixASide(), UnaryOperator.identity());
    try (XSSFWorkbook workbook = Workbooks.read(Workbooks.write(report))) {
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
  void cellsAreTheSameInEveryLocale() throws IOException {
    Locale before = Locale.getDefault();
    List<String> expected = shown();
    try {
      for (String tag : List.of("de-DE", "tr-TR", "ar-EG")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(expected, shown());
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  /** What each cell holds and how it is to be shown. */
  private static List<String> shown() throws IOException {
    try (XSSFWorkbook workbook =
        Workbooks.read(Workbooks.write(report(Studies.sixASide(), UnaryOperator.identity())))) {
      return Workbooks.cells(workbook).stream()
          .map(cell -> cell.getCellStyle().getDataFormatString() + " " + value(cell))
          .toList();
    }
  }

  private static String value(Cell cell) {
    return cell.getCellType() == CellType.STRING
        ? cell.getStringCellValue()
        : ((XSSFCell) cell).getRawValue();
  }

  @Test
  void chartsStandOverTheCells() throws IOException {
    byte[] bytes = Workbooks.write(report(Studies.sixASide(), UnaryOperator.identity()));
    Files.write(
        Files.createDirectories(Path.of("target", "reports")).resolve("report.xlsx"), bytes);
    Files.write(
        Path.of("target", "reports").resolve("one-run.xlsx"),
        Workbooks.write(report(Studies.oneASide(), UnaryOperator.identity())));
    try (XSSFWorkbook workbook = Workbooks.read(bytes)) {
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

  private static Report report(ComparisonTable table, UnaryOperator<String> names) {
    return ComparisonReport.of(
        Studies.renamed(table, names), Studies.context(table.baselineRuns(), names));
  }

  private static List<String> scorecard(XSSFWorkbook workbook) {
    List<String> words = new ArrayList<>();
    for (Row row : workbook.getSheet("Endpoints")) {
      String word = Workbooks.lastWord(row);
      if (word != null) {
        words.add(word);
      }
    }
    assertFalse(words.isEmpty());
    return words;
  }

  /** The name of the first run in the table under "Side". */
  private static Cell runName(XSSFWorkbook workbook) {
    Sheet sheet = workbook.getSheet("Method and provenance");
    return sheet.getRow(firstColumn(sheet).indexOf("Side") + 1).getCell(1);
  }

  private static List<String> firstColumn(Sheet sheet) {
    List<String> column = new ArrayList<>();
    for (int i = 0; i <= sheet.getLastRowNum(); i++) {
      Cell cell = sheet.getRow(i) == null ? null : sheet.getRow(i).getCell(0);
      column.add(cell == null ? "" : cell.toString().isEmpty() ? "" : text(cell));
    }
    return column;
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC ? cell.toString() : cell.getStringCellValue();
  }

  private static List<String> formulasOfTheStudy() {
    try (XSSFWorkbook workbook =
        Workbooks.read(Workbooks.write(report(Studies.sixASide(), UnaryOperator.identity())))) {
      return Workbooks.formulas(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
