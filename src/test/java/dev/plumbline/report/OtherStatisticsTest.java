package dev.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonOptions;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class OtherStatisticsTest {
  private static final ComparisonTable STUDY = Studies.sixASide();

  @Test
  void aReportSettlesTheRowsThatThePageDoesAndNoneThatOnlyLuckLeavesOpen() {
    for (Statistic statistic : Statistic.values()) {
      VerdictSentence said = sentence(STUDY, statistic);
      String page = said.moreRuns().plain();
      String settling = page.substring(page.indexOf(": ") + 2);
      String report = new DecisionList(said, Studies.context(6)).block().items().getLast().plain();
      assertTrue(report.contains(settling + "."), report);
    }
    String p95 = sentence(STUDY, Statistic.P95).moreRuns().plain();
    assertTrue(p95.endsWith("; 78 more would settle 3 of the 8"), p95);
    String p99 = sentence(STUDY, Statistic.P99).open().sentences().getLast().plain();
    assertEquals("1 of them could be chance among 10 rows.", p99);
  }

  @Test
  void everyStatisticTellsWhichOfTheHeadlineItCalls() {
    ComparisonTable some =
        mended(row -> tail(row) && row.key().label().endsWith("enroll"), "GET /api/auth/profile");
    assertTrue(
        text(some)
            .contains(
                "\nAt the mean the same two changed; at p95 and p99 of these only POST"
                    + " /api/wallet/withdraw.\n"),
        text(some));
    ComparisonTable none =
        mended(row -> tail(row) && VerdictSentence.called(row), "GET /api/auth/profile");
    assertTrue(
        text(none)
            .contains(
                "\nAt the mean the same two changed; at p95 and p99 neither of them is called"
                    + " so.\n"),
        text(none));
  }

  @Test
  void noEndpointIsBothInconclusiveAndChanged() {
    ComparisonTable more =
        mended(
            row ->
                row.statistic() == Statistic.P99
                    && row.key().label().equals("GET /api/courses/:id"),
            "POST /api/courses/:id/enroll");
    String text = text(more);
    assertTrue(text.contains("Also changed: GET /api/courses/:id +17.3 % at p99.\n"), text);
    assertTrue(text.contains("\nOf the other 7 endpoints, 2 are the same"), text);
    assertTrue(text.contains("and 5 are inconclusive"), text);
    String decide =
        new DecisionList(sentence(more, Statistic.P50), Studies.context(6))
            .block()
            .items()
            .getLast()
            .plain();
    assertTrue(
        decide.startsWith(
            "Inconclusive: 6 endpoints at the median, 1 of them called at another statistic."),
        decide);
    assertFalse(text(STUDY).contains("Also"));
  }

  private static boolean tail(ComparedRow row) {
    return row.statistic() == Statistic.P95 || row.statistic() == Statistic.P99;
  }

  /** Some rows with the figures that another endpoint has at the same statistic. */
  private static ComparisonTable mended(Predicate<ComparedRow> which, String label) {
    List<ComparedRow> rows =
        STUDY.rows().stream()
            .map(row -> which.test(row) ? Studies.of(at(label, row.statistic()), row.key()) : row)
            .toList();
    return new ComparisonTable(rows, Verdict.WORSE, ComparisonOptions.DEFAULT, 6, 6, List.of());
  }

  private static ComparedRow at(String label, Statistic statistic) {
    return STUDY.of(statistic).stream()
        .filter(row -> row.key().label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static VerdictSentence sentence(ComparisonTable table, Statistic first) {
    return new VerdictSentence(table, Measures.MILLISECONDS, first);
  }

  private static String text(ComparisonTable table) {
    return String.join(
        "\n", sentence(table, Statistic.P50).lines().stream().map(Text::plain).toList());
  }
}
