package dev.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.ComparedRow;
import dev.plumbline.analysis.ComparisonOptions;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.analysis.Verdict;
import dev.plumbline.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class VerdictSentenceTest {
  @Test
  void theStudyIsToldInFourLines() {
    assertEquals(
        """
        Worse: POST /api/courses/:id/enroll is 15.6 % slower at the median [+11.7, +19.7].
        Better: POST /api/wallet/withdraw is 26.4 % faster at the median [−29.2, −23.5].
        At p95, p99 and the mean the same two changed.
        Of the other 8 endpoints, 2 are the same within 5 % and 6 are inconclusive (these runs cannot tell).\
        """,
        text(Studies.sixASide()));
  }

  @Test
  void whatCouldHaveBeenNoticedIsSaidForEachStatistic() {
    String noticed = sentence(Studies.sixASide()).noticed().plain();
    assertTrue(noticed.startsWith("A true change of 6.5 to 8.5 % at the median, 7.6"), noticed);
  }

  @Test
  void oneRunASideLeadsWithWhatIsHardestToExplainAway() {
    assertEquals(
        """
        Inconclusive: one run a side. Two identical runs differ too; how much is not known here.
        Hardest to explain away: POST /api/wallet/withdraw, 26.9 % faster at the median, stands \
        unless identical runs vary by more than 11.1 %.\
        """,
        text(Studies.oneASide()));
  }

  @Test
  void anAssumptionIsPartOfEveryVerdict() {
    ComparisonTable one = Studies.oneASide();
    ComparisonTable assumed =
        new ComparisonTable(
            one.rows(),
            one.verdict(),
            new ComparisonOptions(one.options().statistics(), 0.05, 0, OptionalDouble.of(0.03)),
            1,
            1,
            List.of());
    assertFalse(sentence(assumed).nothingKnownOfRuns());
    assertTrue(text(assumed).contains("assumes that identical runs vary by 3 %"), text(assumed));
  }

  @Test
  void nothingCalledIsNotTheSameAsSame() {
    String inconclusive = text(only(row -> row.verdict() == Verdict.INCONCLUSIVE));
    assertTrue(inconclusive.startsWith("Inconclusive: nothing is called"), inconclusive);
    assertTrue(
        inconclusive.contains(
            "At the median, 6 endpoints are inconclusive (these runs cannot tell)."),
        inconclusive);
    String same = text(only(row -> row.verdict() == Verdict.SAME));
    assertTrue(same.startsWith("Same: nothing changed by more than 5 %."), same);
  }

  @Test
  void aChangeOfTheTailAloneMakesTheHeadline() {
    ComparisonTable tail =
        only(row -> row.statistic() == Statistic.P95 || row.verdict() == Verdict.SAME);
    assertEquals(
        "Worse: POST /api/courses/:id/enroll is 13.3 % slower at p95 [+5.0, +22.2].",
        sentence(tail).headline().plain());
  }

  @Test
  void aRowOfTheHeadlineIsNotToldAgain() {
    ComparisonTable mixed =
        only(
            row ->
                row.verdict() == Verdict.BETTER
                    || (row.statistic() == Statistic.MEAN && row.verdict() == Verdict.WORSE));
    String text = text(mixed);
    assertTrue(text.startsWith("Worse: POST /api/courses/:id/enroll is"), text);
    assertEquals(text.indexOf("/enroll"), text.lastIndexOf("/enroll"), text);
    assertFalse(text.contains("the same"), text);
    String also = text.substring(text.indexOf("Also changed: "));
    assertEquals(
        "Also changed: POST /api/wallet/withdraw −24.0 % at p95, −23.8 % at p99 and −25.6 % at the"
            + " mean.",
        also, "its name once");
  }

  @Test
  void rowsThatWereNotJudgedAreCounted() {
    List<ComparedRow> rows = new ArrayList<>(Studies.sixASide().rows());
    RowKey rare = new RowKey(Kind.REQUEST, "http_req_duration", "/rare", "GET");
    RowKey gone = new RowKey(Kind.REQUEST, "http_req_duration", "/gone", "GET");
    for (Statistic statistic : Statistic.values()) {
      rows.add(Studies.unjudged(rare, statistic, ComparedRow.State.TOO_FEW_REQUESTS));
      rows.add(Studies.unjudged(gone, statistic, ComparedRow.State.MISSING_FROM_A_RUN));
    }
    String text = text(table(rows));
    assertTrue(
        text.contains(
            "Of the other 10 endpoints, 2 are the same within 5 %, 6 are inconclusive (these runs"
                + " cannot tell), 1 had too few requests and 1 is missing from a run."),
        text);
    String none = text(table(rows.subList(rows.size() - 8, rows.size())));
    assertTrue(none.startsWith("Inconclusive: nothing could be judged."), none);
  }

  @Test
  void whatASideLacksIsNamedBeforeWhatLooksWell() {
    List<ComparedRow> rows = new ArrayList<>(only(r -> r.verdict() == Verdict.SAME).rows());
    for (int i = 1; i <= 7; i++) {
      RowKey gone = new RowKey(Kind.REQUEST, "http_req_duration", "/gone/" + i, "GET");
      for (Statistic statistic : Statistic.values()) {
        rows.add(Studies.unjudged(gone, statistic, ComparedRow.State.MISSING_FROM_A_RUN));
      }
    }
    ComparisonTable same =
        new ComparisonTable(rows, Verdict.SAME, ComparisonOptions.DEFAULT, 6, 6, List.of());
    String missing =
        "7 endpoints are missing from all 6 candidate runs: GET /gone/1, GET /gone/2, GET /gone/3,"
            + " GET /gone/4, GET /gone/5 and 2 more.";
    assertEquals(missing, sentence(same).headline().plain());
    assertFalse(text(Studies.sixASide()).contains("missing"));
    rows.addAll(only(r -> r.verdict() == Verdict.WORSE).rows());
    assertEquals(missing, sentence(table(rows)).lines().get(1).plain());
  }

  @Test
  void figuresThatAreNotListedAreCountedByReason() {
    List<ComparedRow> rows = new ArrayList<>(Studies.oneASide().rows());
    RowKey rare = new RowKey(Kind.REQUEST, "http_req_duration", "/rare", "GET");
    RowKey gone = new RowKey(Kind.REQUEST, "http_req_duration", "/gone", "GET");
    rows.add(Studies.unjudged(rare, Statistic.P99, ComparedRow.State.TOO_FEW_REQUESTS));
    rows.add(Studies.unjudged(gone, Statistic.P50, ComparedRow.State.MISSING_FROM_A_RUN));
    rows.add(Studies.unjudged(gone, Statistic.P95, ComparedRow.State.MISSING_FROM_A_RUN));
    assertEquals(
        List.of(
            "31 of 43 figures are explained by request noise alone.",
            "1 of 43 figures had too few requests.",
            "2 of 43 figures are of endpoints missing from a run."),
        new UnlistedFigures(table(rows)).sentences());
  }

  @Test
  void aRowOfTheHeadlineStandsInATableBeforeTheOneThatLacksIt() {
    ComparisonTable tail =
        only(row -> row.statistic() == Statistic.MEAN || row.verdict() == Verdict.SAME);
    List<ComparedRow> elsewhere = ChangedRows.elsewhere(tail);
    assertEquals(
        List.of(Verdict.WORSE, Verdict.BETTER),
        elsewhere.stream().map(ComparedRow::verdict).toList());
    List<String> panels = new ChangeFigures(sentence(tail)).intervals().panels();
    assertTrue(panels.contains("mean"), panels.toString());
    assertEquals(List.of(), ChangedRows.elsewhere(Studies.sixASide()));
    Report report = ComparisonReport.of(tail, Studies.context(6));
    List<String> headings = report.sections().stream().map(Report.Section::heading).toList();
    assertTrue(
        headings.indexOf("Not seen at the median") < headings.indexOf("Median of each endpoint, ms")
            && headings.contains("Not seen at the median"),
        headings.toString());
  }

  @Test
  void whatIsBeyondHundredPercentHasNoDigits() {
    assertEquals("6.5 to 8.5 %", Figures.sizes(0.065, 0.085));
    assertEquals("14.6 % to more than 100 %", Figures.sizes(0.146, 13.924));
    assertEquals("more than 100 %", Figures.sizes(1.2, 13.924));
  }

  @Test
  void oneEndpointDependsOnNothing() {
    RowKey enroll = only(row -> row.verdict() == Verdict.WORSE).rows().getFirst().key();
    assertFalse(
        sentence(only(row -> row.key().equals(enroll))).noticed().plain().contains("depending"));
    assertTrue(
        sentence(Studies.sixASide()).noticed().plain().contains("depending on the endpoint"));
  }

  @Test
  void openRowsAreThoseThatTheHeadlineLeavesAndSayWhichIsSettledFirst() {
    ComparisonTable study = Studies.sixASide();
    List<ComparedRow> open =
        sentence(study).others().stream()
            .filter(row -> row.verdict() == Verdict.INCONCLUSIVE)
            .toList();
    assertEquals(
        List.of(
            "7 more runs a side would probably settle the nearest of them, POST"
                + " /api/jobs/:id/apply; 26 more would settle all 6."),
        new OpenRows(study, open).sentences().stream().map(Text::plain).toList());
  }

  @Test
  void wordsFollowTheUnit() {
    RowKey key = Studies.sixASide().rows().getFirst().key();
    Measures rates = Measures.all(new Measure("req/s", true));
    assertEquals("higher", rates.of(key).direction(0.1));
    assertEquals("slower", new Measure("us/op", false).direction(0.1));
  }

  @Test
  void aNameIsOneVisibleLine() {
    String text =
        text(Studies.renamed(Studies.sixASide(), name -> name + "\n\u202e"))
            .lines()
            .findFirst()
            .orElseThrow();
    assertTrue(text.contains("enroll\\n\\u202e is 15.6 % slower"), text);
  }

  private static ComparisonTable only(Predicate<ComparedRow> which) {
    return table(Studies.sixASide().rows().stream().filter(which).toList());
  }

  private static ComparisonTable table(List<ComparedRow> rows) {
    List<Verdict> verdicts = rows.stream().map(ComparedRow::verdict).toList();
    Verdict verdict =
        verdicts.contains(Verdict.WORSE)
            ? Verdict.WORSE
            : verdicts.contains(Verdict.INCONCLUSIVE) ? Verdict.INCONCLUSIVE : Verdict.SAME;
    return new ComparisonTable(rows, verdict, ComparisonOptions.DEFAULT, 6, 6, List.of());
  }

  private static VerdictSentence sentence(ComparisonTable table) {
    return new VerdictSentence(table, Measures.MILLISECONDS);
  }

  private static String text(ComparisonTable table) {
    return String.join("\n", sentence(table).lines().stream().map(Text::plain).toList());
  }
}
