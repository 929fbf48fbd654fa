package dev.plumbline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** What charts write of data that is hardly there, or of very much. */
class OddPlotsTest {
  private static String drawn(Plot plot) {
    return new Sheet(plot, 560).svg(Theme.LIGHT);
  }

  private static PercentileCurve curve(List<PercentileCurve.Side> sides) {
    return new PercentileCurve("Curve", "", "ms", sides, "too few requests");
  }

  private static PercentileCurve.Side upTo(double end) {
    return new PercentileCurve.Side(
        "all", Token.CANDIDATE, List.of(0.0, 0.5, end), List.of(10.0, 20.0, 90.0), end);
  }

  @Test
  void noCurveHasNoAxis() {
    String drawn = drawn(curve(List.of()));
    assertTrue(drawn.contains("too few requests"), drawn);
    assertFalse(drawn.contains("95"), drawn);
    assertTrue(drawn(curve(List.of(upTo(0.99)))).contains("100 ms"));
  }

  @Test
  void theAxisOfAMillionRequestsReachesTheEndOfTheirCurve() {
    assertEquals(0.999999, Ticks.nines(0.999995).getLast());
    assertEquals(0.99999, Ticks.nines(0.99999).getLast());
    assertTrue(drawn(curve(List.of(upTo(0.99999)))).contains("99.999 %"));
  }

  @Test
  void onlyErrorsThatOccurAreNamed() {
    String drawn = drawn(errors(_ -> 0));
    assertFalse(drawn.contains("4xx"), drawn);
    assertTrue(drawn(errors(at -> at < 5 ? 1 : 0)).contains("4xx"));
    assertFalse(drawn(errors(at -> at < 5 ? 1 : 0)).contains("5xx"));
  }

  private static Plot errors(DoubleUnaryOperator client) {
    ErrorBars bars =
        new ErrorBars(
            List.of(
                new ErrorBars.ErrorClass("4xx", Token.CLIENT_ERROR, Timelines.columns(client, 0)),
                new ErrorBars.ErrorClass("5xx", Token.SERVER_ERROR, Timelines.columns(_ -> 0, 0))));
    return new RunTimeline(
        "Errors",
        "",
        0,
        60,
        List.of(),
        Optional.empty(),
        List.of(bars),
        Optional.empty(),
        OptionalDouble.empty());
  }
}
