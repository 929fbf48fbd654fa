package dev.plumbline.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.budget.Budget;
import dev.plumbline.budget.BudgetSet;
import dev.plumbline.budget.BudgetStatistic.Named;
import dev.plumbline.budget.BudgetStatistic.Percentile;
import dev.plumbline.budget.BudgetStatistic.SlowerThan;
import dev.plumbline.budget.Glob;
import dev.plumbline.budget.Limit;
import dev.plumbline.budget.Limit.Operator;
import dev.plumbline.budget.SeriesSelection;
import dev.plumbline.budget.TrackSelection;
import dev.plumbline.budget.Unit;
import dev.plumbline.budget.Window;
import dev.plumbline.model.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetFileTest {
  @Test
  void aBudgetOfThreeLinesLooksAtTheDurationsOfAllExpectedRequests() throws Exception {
    Budget budget = only("statistic: p95\nlimit: < 100 ms");
    assertEquals(
        new Budget(
            "a",
            SeriesSelection.ALL_REQUESTS,
            new Percentile(95),
            new Limit(Operator.BELOW, 100, Unit.MILLISECONDS)),
        budget);
    assertEquals(Population.EXPECTED, budget.population());
    assertEquals("all requests", budget.selection().words());
  }

  @Test
  void ratesAndCountsLookAtAllRequestsUnlessToldOtherwise() throws Exception {
    assertEquals(Population.ALL, only("statistic: error-rate\nlimit: < 0.1 %").population());
    assertEquals(Population.ALL, only("statistic: rate\nlimit: '> 5 req/s'").population());
    assertEquals(
        Population.EXPECTED,
        only("statistic: count\nlimit: '>= 5'\npopulation: expected").population());
  }

  @Test
  void everyKeyOfASelectionIsKept() throws Exception {
    Budget budget =
        only(
            """
            endpoint: [POST /a/*, /b]
            method: post
            group: "::auth*"
            scenario: browse
            status: 5xx
            population: all
            from: 1 min
            to: 240 s
            statistic: share
            limit: <= 0.5 %
            """);
    assertEquals(
        "POST /a/*, /b, method POST, group ::auth*, scenario browse, status 5xx, population all,"
            + " from 60 s to 240 s",
        budget.selection().words());
    assertEquals(new Window(60, 240), budget.selection().window());
    assertEquals("<= 0.5 %", budget.limit().words());
  }

  @Test
  void aTrackIsSelectedByItsMetric() throws Exception {
    Budget budget = only("track: cpu*\nfrom: 5 s\nstatistic: peak\nlimit: < 70 %");
    assertEquals(
        new TrackSelection(new Glob("cpu*"), new Window(5, Window.OPEN)), budget.selection());
    assertEquals("track cpu*, from 5 s", budget.selection().words());
  }

  @ParameterizedTest
  @CsvSource({
    "p50, p50",
    "p99.99, p99.99",
    "p99.90, p99.9",
    "p5, p5",
    "mean, mean",
    "error-rate, error-rate",
    "slower than 0.1 s, slower than 0.1 s",
    "slower  than 1 s,",
    "P95,",
    "average of all,"
  })
  void statisticsAreSpelledOneWay(String text, String word) {
    assertEquals(word, StatisticText.parse(text).map(s -> s.word()).orElse(null));
  }

  @Test
  void aThresholdKeepsItsUnit() {
    assertEquals(
        new SlowerThan(1.5, Unit.SECONDS), StatisticText.parse("slower than 1.5s").orElseThrow());
    assertEquals(Named.PEAK, StatisticText.parse("peak").orElseThrow());
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsDoNotMatter() throws Exception {
    BudgetSet set =
        BudgetFile.parse(
            "\ufeff"
                + """
                schema: plumbline-budgets/1
                name: mine
                budgets:
                  - name: a
                    statistic: p50
                    limit: < 1 s
                """
                    .replace("\n", "\r\n"),
            "b.yaml");
    assertEquals("mine", set.name());
    assertEquals("< 1 s", set.budgets().get(0).limit().words());
  }

  @Test
  void yamlsOwnIdeasOfTypesAreIgnored() throws Exception {
    Budget budget = only("scenario: yes\nstatus: 404\nstatistic: count\nlimit: <= 0");
    assertEquals("all requests, scenario yes, status 404", budget.selection().words());
  }

  private static Budget only(String lines) throws BudgetFileException {
    return BudgetFile.parse(
            "schema: plumbline-budgets/1\nbudgets:\n  - name: a\n"
                + lines.stripTrailing().indent(4),
            "b.yaml")
        .budgets()
        .get(0);
  }
}
