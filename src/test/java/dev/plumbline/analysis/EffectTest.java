package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EffectTest {
  private static final List<Double> OLD =
      List.of(3069.0, 3075.0, 3069.0, 3067.0, 3207.0, 3064.0, 3064.0, 3058.0, 3059.0, 3062.0);
  private static final List<Double> NEW =
      List.of(3075.0, 3065.0, 3059.0, 3065.0, 3060.0, 3081.0, 3186.0, 3135.0, 3087.0, 3062.0);

  @Test
  void deltaIsTheShareOfPairsAboveLessThatBelow() {
    assertEquals(0.21, Effect.delta(OLD, NEW), 1e-12);
    assertEquals(-0.21, Effect.delta(NEW, OLD), 1e-12);
    assertEquals(0, Effect.delta(OLD, OLD), 1e-12);
    assertEquals(1, Effect.delta(List.of(1.0, 2.0), List.of(3.0)), 1e-12);
  }

  @Test
  void eachWordBeginsAtItsLimitEitherWay() {
    assertEquals("negligible", Effect.of(0.1469).word());
    assertEquals("small", Effect.of(-0.147).word());
    assertEquals("medium", Effect.of(0.33).word());
    assertEquals("large", Effect.of(-0.474).word());
    assertEquals("large", Effect.of(1).word());
  }
}
