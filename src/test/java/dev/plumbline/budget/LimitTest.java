package dev.plumbline.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.budget.Limit.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {
  @ParameterizedTest
  @CsvSource({
    "BELOW, true, false, false",
    "AT_MOST, true, true, false",
    "ABOVE, false, false, true",
    "AT_LEAST, false, true, true"
  })
  void theLimitItselfBelongsToItOnlyWithAnEqualsSign(
      Operator operator, boolean under, boolean at, boolean over) {
    Limit limit = new Limit(operator, 100, Unit.MILLISECONDS);
    assertEquals(under, limit.allows(99.999));
    assertEquals(at, limit.allows(100));
    assertEquals(over, limit.allows(100.001));
  }

  @ParameterizedTest
  @EnumSource
  void notANumberIsNeverAllowed(Operator operator) {
    assertFalse(new Limit(operator, 0, Unit.NONE).allows(Double.NaN));
  }

  @Test
  void theMarginIsTheShareOfTheLimitThatIsLeft() {
    Limit upper = new Limit(Operator.BELOW, 100, Unit.MILLISECONDS);
    Limit lower = new Limit(Operator.ABOVE, 1000, Unit.PER_SECOND);
    assertEquals(0.1, upper.margin(90), 1e-12);
    assertEquals(-0.25, upper.margin(125), 1e-12);
    assertEquals(0.2, lower.margin(1200), 1e-12);
    assertEquals(-0.5, lower.margin(500), 1e-12);
    assertEquals(Double.NaN, new Limit(Operator.AT_MOST, 0, Unit.NONE).margin(3));
  }

  @ParameterizedTest
  @CsvSource({
    "BELOW, 125, MILLISECONDS, < 125 ms",
    "AT_MOST, 0.010, PERCENT, <= 0.01 %",
    "ABOVE, 1000, PER_SECOND, > 1000 req/s",
    "AT_LEAST, 0, NONE, >= 0"
  })
  void limitsAreWrittenAsTheyAreRead(Operator operator, double value, Unit unit, String words) {
    assertEquals(words, new Limit(operator, value, unit).words());
  }

  @Test
  void aLimitIsFinite() {
    assertThrows(
        IllegalArgumentException.class, () -> new Limit(Operator.BELOW, Double.NaN, Unit.NONE));
  }
}
