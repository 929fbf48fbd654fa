package dev.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ErrorRatesTest {
  private static final ErrorRates RATES = StudyErrors.rates(UnaryOperator.identity());

  @Test
  void whatFailsMoreIsSaidWithItsRatesAndPoints() {
    String worse = "GET /api/jobs 0.93 → 2.72 %, +1.79 points [+0.98, +2.73]";
    assertEquals(
        List.of("Worse: more requests fail at " + worse + "."),
        RATES.lines().stream().map(Text::plain).toList());
    Report report = ComparisonReport.of(Studies.sixASide(), Studies.context(6));
    Report.Section opening = report.sections().getFirst();
    assertTrue(opening.toString().contains("1 endpoint fails more often"), opening.toString());
    assertTrue(
        report.sections().get(1).toString().contains(" fails more often: fix it or accept it."));
    assertEquals(List.of(), new ErrorRates(List.of()).lines());
  }

  @Test
  void theTableEndsWithThoseThatNothingFailedAt() {
    Table table = new ErrorTable(RATES).table();
    int verdict = table.columns().stream().map(Table.Column::key).toList().indexOf("verdict");
    assertEquals(
        List.of(
            "▲ worse",
            "inconclusive: could be chance among 5 rows",
            "inconclusive: too few errors",
            "same",
            "same"),
        table.rows().stream().map(row -> row.get(verdict).shown().plain()).toList());
    assertEquals(4, table.most());
    assertEquals("1 more, without a failed request on either side.", table.rest().plain());
  }

  @Test
  void nothingIsNeitherMoreNorLess() {
    assertEquals("+0.00", Figures.points(-0.000_01));
    assertEquals("−0.01", Figures.points(-0.000_1));
    assertEquals("[−0.12, +1.00]", Figures.points(-0.0012, 0.01));
  }

  @Test
  void aFigureDoesNotContradictItsVerdictByRounding() {
    assertEquals("+10.04 %", Figures.change(0.1004, 0.1));
    assertEquals("\u221210.04 %", Figures.change(-0.1004, 0.1));
    assertEquals("+10.0 %", Figures.change(0.0998, 0.1), "does not exceed it either way");
    assertEquals("+15.6 %", Figures.change(0.156, 0.1));
    assertEquals("+2.52 %", Figures.change(0.0252, 0.025));
  }
}
