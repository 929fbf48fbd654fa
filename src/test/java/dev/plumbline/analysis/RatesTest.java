package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {
  private static final double FOUR_DIGITS_OF_A_PERCENT = 0.00005 / 100 + 1e-12;

  @ParameterizedTest
  @CsvSource({
    "7, 8640, 0.0326, 0.1669",
    "4, 8640, 0.0126, 0.1185",
    "0, 8640, 0, 0.0427",
    "117, 22840, 0.4238, 0.6136",
    "5, 5, 47.8176, 100"
  })
  void clopperPearsonMatchesTheBinomialTails(long hits, long of, double low, double high) {
    assertPercents(low, high, Rates.clopperPearson(hits, of));
  }

  @ParameterizedTest
  @CsvSource({
    "7, 8640, 0.0393, 0.1672",
    "4, 8640, 0.0180, 0.1190",
    "0, 8640, 0, 0.0444",
    "117, 22840, 0.4276, 0.6135"
  })
  void wilsonMatchesTheFormula(long hits, long of, double low, double high) {
    assertPercents(low, high, Rates.wilson(hits, of));
  }

  @Test
  void allFailedMirrorsNoneFailed() {
    assertEquals(1 - Rates.wilson(0, 50).high(), Rates.wilson(50, 50).low(), 1e-12);
    assertEquals(1 - Rates.clopperPearson(0, 50).high(), Rates.clopperPearson(50, 50).low(), 1e-9);
    assertEquals(1, Rates.wilson(50, 50).high());
    assertEquals(1, Rates.clopperPearson(50, 50).high());
  }

  @Test
  void aRareErrorAmongVeryManyRequestsKeepsItsDigits() {
    Interval interval = Rates.clopperPearson(1, 1_000_000_000L);
    // The lower end is 1 - 0.975^(1/n).
    assertEquals(2.5317807984e-11, interval.low(), 1e-15);
    assertTrue(interval.contains(1e-9));
  }

  @Test
  void noErrorAtAllProvesALimitOnlyFromEnoughRequests() {
    assertEquals(29_956, Rates.cleanRequestsToProve(0.0001));
    assertEquals(2_995, Rates.cleanRequestsToProve(0.001));
  }

  @Test
  void aShareOfNoneOrAllIsJudgedByOneBoundAndAnyOtherByBoth() {
    assertEquals(1 - Math.pow(0.05, 1.0 / 2995), Rates.judged(0, 2995).high());
    assertEquals(0, Rates.judged(0, 2995).low());
    assertEquals(Math.pow(0.05, 1.0 / 2995), Rates.judged(2995, 2995).low());
    assertEquals(Rates.clopperPearson(1, 2995), Rates.judged(1, 2995));
  }

  @Test
  void sharesThatCannotBeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Rates.wilson(2, 1));
    assertThrows(IllegalArgumentException.class, () -> Rates.clopperPearson(-1, 1));
    assertThrows(IllegalArgumentException.class, () -> Rates.wilson(0, 0));
  }

  private static void assertPercents(double low, double high, Interval interval) {
    assertEquals(low / 100, interval.low(), FOUR_DIGITS_OF_A_PERCENT);
    assertEquals(high / 100, interval.high(), FOUR_DIGITS_OF_A_PERCENT);
  }
}
