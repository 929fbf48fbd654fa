package dev.plumbline.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {
  @ParameterizedTest
  @CsvSource({
    "100, MILLISECONDS, SECONDS, 0.1, 'ms to s: divided by 1,000'",
    "1.5, MINUTES, SECONDS, 90, 'min to s: multiplied by 60'",
    "7, MICROSECONDS, NANOSECONDS, 7000, 'us to ns: multiplied by 1,000'",
    "0.62, RATIO, PERCENT, 62, 'ratio to %: multiplied by 100'",
    "1, MEBIBYTES, MEGABYTES, 1.048576, 'MiB to MB: multiplied by 1.048576'",
    "5, BYTES, BYTES, 5, ''"
  })
  void unitsOfOneDimensionConvertAndSayHow(
      double value, Unit from, Unit to, double expected, String words) {
    assertEquals(expected, from.convert(value, to));
    assertEquals(words, from.conversion(to));
  }

  @Test
  void unitsOfDifferentDimensionsDoNot() {
    var e =
        assertThrows(
            IllegalArgumentException.class, () -> Unit.MILLISECONDS.convert(1, Unit.MEGABYTES));
    assertEquals("'ms' is a unit of time, 'MB' of size", e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> Unit.NONE.conversion(Unit.PERCENT));
  }

  @ParameterizedTest
  @EnumSource
  void everyUnitIsReadAsItIsWritten(Unit unit) {
    assertEquals(Optional.of(unit), Unit.named(unit.symbol()));
    assertTrue(Unit.symbols(unit.dimension()).contains(unit.symbol()));
  }

  @ParameterizedTest
  @CsvSource({
    "us/op, MICROSECONDS",
    "\u00b5s, MICROSECONDS",
    "ops/s, PER_SECOND",
    "bytes, BYTES",
    "seconds, SECONDS",
    "'', NONE",
    "connections,"
  })
  void whatToolsWriteIsUnderstood(String text, Unit unit) {
    assertEquals(Optional.ofNullable(unit), Unit.measured(text));
  }
}
