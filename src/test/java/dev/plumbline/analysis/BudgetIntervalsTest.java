package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.BudgetIntervals.Range;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Exact;
import dev.plumbline.model.Raw;
import dev.plumbline.model.Slices;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against figures computed elsewhere (R, scipy) and tables in the literature. */
class BudgetIntervalsTest {
  @ParameterizedTest
  @CsvSource({
    "100, 95, 90, 100",
    "1000, 50, 469, 532",
    "1000, 95, 936, 964",
    "1000, 99, 983, 997",
    "8640, 95, 8168, 8248",
    "8640, 99, 8535, 8572"
  })
  void aPercentileLiesBetweenItsBinomialRanks(int n, double percent, double low, double high) {
    Exact ranks = Exact.of(BudgetRuns.upFrom(1, n), 0);
    assertEquals(new Range(low, high), BudgetIntervals.percentile(ranks, percent));
    assertEquals(new Range(low, high), BudgetIntervals.percentile(raw(n), percent));
  }

  private static Distribution raw(int n) {
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = i + 1;
    }
    return Raw.of(values);
  }

  @ParameterizedTest
  @CsvSource({
    "7, 8640, 0.0326, 0.1669",
    "4, 8640, 0.0126, 0.1185",
    "0, 8640, 0, 0.0427",
    "117, 22840, 0.4238, 0.6136",
    "5, 5, 47.8176, 100"
  })
  void aShareLiesWithinClopperAndPearson(long k, long n, double low, double high) {
    Range percent = BudgetIntervals.share(k, n);
    assertEquals(low, 100 * percent.low(), 5e-5);
    assertEquals(high, 100 * percent.high(), 5e-5);
  }

  @Test
  void aShareOfNoneOrAllIsJudgedByOneBoundAndAnyOtherByBoth() {
    assertEquals(1 - Math.pow(0.05, 1.0 / 2995), BudgetIntervals.judgedShare(0, 2995).high());
    assertEquals(0, BudgetIntervals.judgedShare(0, 2995).low());
    assertEquals(Math.pow(0.05, 1.0 / 2995), BudgetIntervals.judgedShare(2995, 2995).low());
    assertEquals(BudgetIntervals.share(1, 2995), BudgetIntervals.judgedShare(1, 2995));
  }

  @Test
  void aMeanOfEqualBlocksIsKnownExactly() {
    Slices same = BudgetRuns.spread(BudgetRuns.constant(7, 60), 0);
    assertEquals(new Range(7, 7), BudgetIntervals.mean(List.of(same), 7));
  }

  /** 20 blocks of one value each: the jackknife is then the textbook's t interval. */
  @Test
  void aMeanOfOneValueABlockHasTheTextbooksInterval() {
    Slices values = BudgetRuns.spread(BudgetRuns.upFrom(1, 20), 0);
    Range range = BudgetIntervals.mean(List.of(values), 10.5);
    assertEquals(10.5 - 2.093024054 * Math.sqrt(35.0 / 20), range.low(), 1e-8);
    assertEquals(10.5 + 2.093024054 * Math.sqrt(35.0 / 20), range.high(), 1e-8);
  }

  /** Requests of one second that are alike are no more evidence than one of them. */
  @Test
  void copiesWithinASecondDoNotNarrowTheInterval() {
    Slices once = BudgetRuns.spread(BudgetRuns.upFrom(1, 20), 0);
    Range alone = BudgetIntervals.mean(List.of(once), 10.5);
    Range copied = BudgetIntervals.mean(List.of(once, once, once, once), 10.5);
    assertEquals(alone.low(), copied.low(), 1e-9);
    assertTrue(copied.high() - copied.low() > 5);
  }
}
