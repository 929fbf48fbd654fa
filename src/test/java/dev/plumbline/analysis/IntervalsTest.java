package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.model.Distribution;
import dev.plumbline.model.Exact;
import dev.plumbline.model.Raw;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {
  @ParameterizedTest
  @CsvSource({
    "100, 95, 90, 100",
    "1000, 50, 469, 532",
    "1000, 95, 936, 964",
    "1000, 99, 983, 997",
    "8640, 95, 8168, 8248",
    "8640, 99, 8535, 8572"
  })
  void ranksThatHoldAPercentileAreBinomial(int n, double p, double low, double high) {
    // Values that are their own ranks.
    Optional<Interval> expected = Optional.of(new Interval(low, high));
    assertEquals(expected, Intervals.ofPercentile(ranks(n), p));
    Distribution doubles = Raw.of(LongStream.rangeClosed(1, n).asDoubleStream().toArray());
    assertEquals(expected, Intervals.ofPercentile(doubles, p));
  }

  @ParameterizedTest
  @CsvSource({"50, 6", "90, 36", "95, 72", "99, 368", "99.9, 3688", "99.99, 36887", "5, 72"})
  void fewerValuesThanTheGuardHaveNoInterval(double p, int smallest) {
    assertEquals(smallest, Intervals.smallestCount(p));
    assertEquals(Optional.empty(), Intervals.ofPercentile(ranks(smallest - 1), p));
    Interval first = Intervals.ofPercentile(ranks(smallest), p).orElseThrow();
    assertEquals(p < 50 ? 1 : smallest, p < 50 ? first.low() : first.high());
  }

  @Test
  void belowTheGuardOneEndIsOpenAndTheOtherStands() {
    Interval interval = Intervals.betweenRanks(ranks(71), 95);
    assertEquals(Double.POSITIVE_INFINITY, interval.high());
    assertEquals(63, interval.low());
  }

  @Test
  void bucketsHaveNoInterval() {
    Exact exact = ranks(1000);
    assertEquals(Optional.empty(), Intervals.ofPercentile(exact.toHistogram(), 50));
  }

  @Test
  void theEndsHaveNoInterval() {
    assertThrows(IllegalArgumentException.class, () -> Intervals.smallestCount(100));
    assertThrows(IllegalArgumentException.class, () -> Intervals.smallestCount(0));
  }

  private static Exact ranks(int n) {
    return Exact.of(LongStream.rangeClosed(1, n).toArray(), 0);
  }
}
