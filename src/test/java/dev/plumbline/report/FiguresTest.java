package dev.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "45.02; 45.0",
        "7.9449; 7.94",
        "120.98; 121",
        "99.96; 100",
        "9.996; 10.0",
        "1234.5; 1,235",
        "1234567; 1,234,567",
        "0.01234; 0.0123",
        "0; 0",
        "-3.5; \u22123.50",
        "NaN; \u2013",
        "Infinity; \u2013"
      })
  void aQuantityHasThreeDigits(double value, String text) {
    assertEquals(text, Figures.quantity(value));
  }

  @Test
  void unitsStandAfterTheirFigure() {
    assertEquals("45.0 ms", Figures.quantity(45, "ms"));
    assertEquals("0.51 %", Figures.quantity(0.5123, "%"));
    assertEquals("0.033 %", Figures.quantity(0.0326, "%"));
    assertEquals("64.2 %", Figures.quantity(64.21, "%"));
    assertEquals("12.0", Figures.quantity(12, ""));
    assertEquals("[0.43, 0.61]", Figures.range(0.4274, 0.6137, "%"));
    assertEquals("[115, 126]", Figures.range(114.84, 126.3, "ms"));
  }

  @Test
  void changesKeepTheirTrueSign() {
    assertEquals("+15.6 %", Figures.change(0.15618));
    assertEquals("\u22120.0 %", Figures.change(-0.0004));
    assertEquals("+900.0 %", Figures.change(9));
    assertEquals("[\u221229.2, \u221223.5]", Figures.interval(-0.2923, -0.2352));
    assertEquals("\u2013", Figures.interval(Double.NaN, 1));
    assertEquals("26.4 %", Figures.size(-0.2643));
    assertEquals("5 %", Figures.chosen(0.05));
    assertEquals("2.5 %", Figures.chosen(0.025));
    assertEquals("10 %", Figures.chosen(0.1));
  }

  @Test
  void countedThingsAreExact() {
    assertEquals("22,840", Figures.count(22_840));
    assertEquals("0.51 %", Figures.share(117, 22_840));
    assertEquals("\u2013", Figures.share(0, 0));
    assertEquals("604 kB", Figures.bytes(604_330));
    assertEquals("1.00 MB", Figures.bytes(999_600));
    assertEquals("17 B", Figures.bytes(17));
    assertEquals("<0.001", Figures.probability(1e-9));
    assertEquals("0.040", Figures.probability(0.04035));
  }

  @Test
  void timesNameTheirZone() {
    assertEquals("21 Nov 2026 04:46:26 UTC", Figures.time(Instant.parse("2026-11-21T04:46:26.8Z")));
    assertEquals("46.6 s", Figures.duration(Duration.ofMillis(46_601)));
    assertEquals("12 min 5 s", Figures.duration(Duration.ofSeconds(725)));
    assertEquals("2 h 1 min", Figures.duration(Duration.ofMinutes(121)));
  }
}
