package dev.plumbline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {
  @ParameterizedTest
  @EnumSource
  void aPixelLeadsBackToItsValue(Scale.Kind kind) {
    Scale scale = new Scale(kind, 0.01, 0.99, 40, 900);
    for (double value : new double[] {0.01, 0.2, 0.5, 0.95, 0.99}) {
      assertEquals(value, scale.value(scale.at(value)), 1e-12);
    }
    assertEquals(40, scale.at(0.01), 1e-9);
    assertEquals(900, scale.at(0.99), 1e-9);
  }

  @Test
  void ninesAreEquallyFarApart() {
    Scale scale = new Scale(Scale.Kind.NINES, 0, 0.999, 0, 300);
    assertEquals(100, scale.at(0.9), 1e-9);
    assertEquals(200, scale.at(0.99), 1e-9);
  }

  @Test
  void aScaleNeedsARange() {
    assertThrows(IllegalArgumentException.class, () -> new Scale(Scale.Kind.LOG, 0, 0, 0, 1));
  }

  @Test
  void ticksAreMultiplesOfOneTwoAndFive() {
    assertEquals(List.of(-20.0, 0.0, 20.0), Ticks.linear(-31, 33, 4));
    assertEquals(List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0), Ticks.linear(0, 1, 6));
    assertEquals(List.of(5.0, 10.0, 20.0, 50.0, 100.0), Ticks.log(4, 150, 9));
    assertEquals(List.of(0.01, 0.1, 1.0, 10.0, 100.0), Ticks.log(0.01, 150, 9));
    assertEquals(List.of(0.0, 0.5, 0.9, 0.95, 0.99), Ticks.nines(0.985));
    assertEquals("1,000", Ticks.plain(1000));
    assertEquals("0.5", Ticks.plain(0.5));
    assertEquals("\u221220", Ticks.signed(-20));
    assertEquals("+20", Ticks.signed(20));
    assertEquals("0", Ticks.signed(0));
    assertEquals("+1,234.5", Ticks.percent(12.345));
    assertEquals("\u22120.0", Ticks.percent(-0.0001));
  }

  @Test
  void oneWildRowDoesNotFlattenTheOthers() {
    List<Double> changes = List.of(-0.1, -0.02, 0.01, 0.03, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 9.0);
    assertTrue(ChangeRange.of(changes.stream(), 0.05).high() < 0.5);
    assertTrue(ChangeRange.of(List.of(8.0, 9.0).stream(), 0.05).high() > 9);
  }
}
