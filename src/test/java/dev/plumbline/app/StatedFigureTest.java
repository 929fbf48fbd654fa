package dev.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Distribution;
import dev.plumbline.model.Exact;
import dev.plumbline.model.MetricType;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What thresholds look at, by k6's definitions: for percentiles the seventh of Hyndman and Fan. */
class StatedFigureTest {
  private static final Distribution ONE_TO_TEN =
      Exact.of(LongStream.rangeClosed(1, 10).toArray(), 0);

  @Test
  void aPercentileIsKnownAsTheToolHasItToo() {
    StatedFigure p95 = trend("p(95)<9.8");
    assertEquals(10, p95.ours());
    assertEquals(9.55, p95.tools(), 1e-12);
    assertEquals(5.5, trend("med<6").tools(), 1e-12);
    assertEquals(10, trend("p(100)<11").tools());
  }

  @Test
  void whatHangsOnTheDefinitionIsNotDecided() {
    assertEquals(Optional.empty(), meets("p(95)<9.8"));
    assertEquals(Optional.of(true), meets("p(95)<10.5"));
    assertEquals(Optional.of(false), meets("p(95)<9"));
    assertEquals(Optional.of(false), meets("p(95) > 10"));
  }

  @Test
  void theOtherStatisticsOfATrendAreExact() {
    assertEquals(StatedFigure.exactly(5.5), trend("avg<6"));
    assertEquals(StatedFigure.exactly(1), trend("min<6"));
    assertEquals(StatedFigure.exactly(10), trend("max<6"));
    assertEquals(StatedFigure.exactly(10), trend("count==10"));
  }

  @Test
  void aRateIsAShareAndACounterASum() {
    Distribution passes = Exact.of(new long[] {1, 1, 1, 0}, 0);
    assertEquals(StatedFigure.exactly(0.75), figure("rate>0.5", MetricType.RATE, passes).get());
    assertEquals(Optional.empty(), figure("p(95)<1", MetricType.RATE, passes));
    assertEquals(StatedFigure.exactly(3), figure("count<5", MetricType.COUNTER, passes).get());
    assertEquals(Optional.empty(), figure("count<5", MetricType.TREND, Exact.of(new long[0], 0)));
  }

  @Test
  void aCountersRateIsShownAndNotDecided() {
    StatedFigure rate = figure("rate>1", MetricType.COUNTER, ONE_TO_TEN).orElseThrow();
    assertEquals(0.55, rate.ours(), 1e-12);
    assertEquals(Optional.empty(), rate.meets(StatedBound.of("rate>1").orElseThrow()));
  }

  @Test
  void anExpressionThatIsNoneIsNotUnderstood() {
    assertTrue(StatedBound.of("p95<500").isEmpty());
    assertTrue(StatedBound.of("p(95)").isEmpty());
    assertTrue(StatedBound.of("rate<a").isEmpty());
    assertEquals(new StatedBound("rate", "===", 1), StatedBound.of(" rate===1.0 ").orElseThrow());
  }

  private static Optional<Boolean> meets(String expression) {
    return trend(expression).meets(StatedBound.of(expression).orElseThrow());
  }

  private static StatedFigure trend(String expression) {
    return figure(expression, MetricType.TREND, ONE_TO_TEN).orElseThrow();
  }

  private static Optional<StatedFigure> figure(
      String expression, MetricType type, Distribution values) {
    return StatedFigure.of(StatedBound.of(expression).orElseThrow(), type, values, 100);
  }
}
