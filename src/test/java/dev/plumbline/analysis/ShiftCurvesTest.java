package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ShiftCurvesTest {
  private static final List<RunValues> BEFORE = new SimulatedRuns(1).side(5);
  private static final List<RunValues> AFTER = new SimulatedRuns(2).side(5, 9, 1.2);

  @Test
  void theCurvePassesThroughTheTable() {
    Map<RowKey, ShiftCurve> curves = curves(BEFORE, AFTER);
    List<ComparedRow> rows = Comparison.compare(BEFORE, AFTER, ComparisonOptions.DEFAULT).rows();
    int met = 0;
    for (ComparedRow row : rows) {
      for (ShiftCurve.Point point : curves.get(row.key()).points()) {
        if (point.quantile() == row.statistic().quantile()) {
          assertEquals(row.change(), point.change());
          assertEquals(row.low(), point.low());
          assertEquals(row.high(), point.high());
          assertEquals(row.candidate(), point.candidate());
          met++;
        }
      }
    }
    assertEquals(rows.stream().filter(r -> r.judged() && r.statistic().isQuantile()).count(), met);
  }

  @Test
  void aShiftOfTheSlowestAloneIsSeenWhereItIs() {
    List<RunValues> slowerTail = BEFORE.stream().map(ShiftCurvesTest::slowestSlowed).toList();
    ShiftCurve curve = curves(BEFORE, slowerTail).get(SimulatedRuns.key(9));
    assertEquals(0, at(curve, 0.5).change(), 1e-9);
    assertEquals(1, at(curve, 0.98).change(), 0.05);
    assertNotEquals(0, at(curves(BEFORE, AFTER).get(SimulatedRuns.key(9)), 0.5).change(), 0.1);
  }

  @Test
  void theCurveEndsOnBothSidesWhereARunHasTooFewRequests() {
    Map<RowKey, ShiftCurve> curves = curves(BEFORE, AFTER);
    assertEnds(0.10, 0.90, curves.get(SimulatedRuns.key(0)));
    assertEnds(0.02, 0.98, curves.get(SimulatedRuns.key(3)));
    assertEnds(0.01, 0.99, curves.get(SimulatedRuns.key(9)));
    assertEquals(3000, curves.get(SimulatedRuns.key(9)).smallest());
  }

  @Test
  void aRowThatARunLacksHasNoPoints() {
    Map<RowKey, Observations> fewer = new HashMap<>(AFTER.getFirst().rows());
    fewer.remove(SimulatedRuns.key(9));
    Map<RowKey, ShiftCurve> curves = curves(BEFORE, List.of(new RunValues("one", fewer)));
    assertTrue(curves.get(SimulatedRuns.key(9)).points().isEmpty());
  }

  @Test
  void oneRunASideSaysThatItsBandIsOfTheRequestsOnly() {
    ComparisonOptions assuming =
        new ComparisonOptions(List.of(Statistic.values()), 0.05, 0, OptionalDouble.of(0.03));
    List<RunValues> one = BEFORE.subList(0, 1);
    List<RunValues> other = AFTER.subList(0, 1);
    RowKey key = SimulatedRuns.key(9);
    ShiftCurve unknown = curves(one, other).get(key);
    ShiftCurve assumed = ShiftCurves.of(one, other, assuming).get(key);
    assertFalse(unknown.grounded());
    assertTrue(assumed.grounded());
    assertTrue(at(assumed, 0.5).low() < at(unknown, 0.5).low());
    assertTrue(curves(BEFORE, AFTER).get(key).grounded());
  }

  private static Map<RowKey, ShiftCurve> curves(
      List<RunValues> baseline, List<RunValues> candidate) {
    return ShiftCurves.of(baseline, candidate, ComparisonOptions.DEFAULT);
  }

  private static void assertEnds(double first, double last, ShiftCurve curve) {
    assertEquals(first, curve.points().getFirst().quantile());
    assertEquals(last, curve.points().getLast().quantile());
  }

  private static ShiftCurve.Point at(ShiftCurve curve, double quantile) {
    return curve.points().stream()
        .filter(point -> point.quantile() == quantile)
        .findFirst()
        .orElseThrow();
  }

  /** Twice as slow, the slowest one in twelve: what is below p90 stays as it is. */
  private static RunValues slowestSlowed(RunValues run) {
    Map<RowKey, Observations> rows = new HashMap<>(run.rows());
    Observations row = run.rows().get(SimulatedRuns.key(9));
    double[] values = row.values().clone();
    double limit = Arrays.stream(values).sorted().toArray()[values.length * 11 / 12];
    for (int i = 0; i < values.length; i++) {
      values[i] *= values[i] >= limit ? 2 : 1;
    }
    rows.put(SimulatedRuns.key(9), new Observations(row.seconds(), values));
    return new RunValues(run.run(), rows);
  }
}
