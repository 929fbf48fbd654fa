package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final RowKey LOGIN = new RowKey(Kind.REQUEST, "elapsed", "/login", "POST");
  private static final RowKey HOME = new RowKey(Kind.REQUEST, "elapsed", "/", "GET");

  private final Random random = new Random(42);

  @Test
  void aSideWithoutRunsIsRefused() {
    List<RunValues> one = side(1, 100, 100, 1);
    assertThrows(
        IllegalArgumentException.class,
        () -> Comparison.compare(one, List.of(), ComparisonOptions.DEFAULT));
  }

  @Test
  void statisticsComeInTheOrderAskedAndRowsInTheOrderOfTheirKeys() {
    ComparisonTable table =
        compare(side(2, 100, 50, 1), side(2, 100, 50, 1), Statistic.MEAN, Statistic.P50);
    assertEquals(
        List.of("mean GET /", "mean POST /login", "p50 GET /", "p50 POST /login"),
        table.rows().stream()
            .map(row -> row.statistic().word() + " " + row.key().label())
            .toList());
  }

  @Test
  void aClearChangeIsCalledAndMakesTheWholeWorse() {
    ComparisonTable table = compare(side(4, 400, 50, 1), side(4, 400, 50, 1.5), Statistic.P50);
    assertEquals(Verdict.WORSE, table.verdict());
    ComparedRow row = table.rows().getLast();
    assertEquals(Verdict.WORSE, row.verdict());
    assertEquals("", row.reason());
    assertEquals(4, row.baselineRuns().size());
    assertTrue(row.runsNeeded().isEmpty());
    assertEquals(row.candidate() / row.baseline() - 1, row.change(), 1e-12);
  }

  @Test
  void aChangeThatIsSmallInUnitsIsNotCalled() {
    ComparisonOptions floored =
        new ComparisonOptions(List.of(Statistic.P50), 0.05, 1, OptionalDouble.empty());
    ComparisonTable table = Comparison.compare(side(4, 400, 1, 1), side(4, 400, 1, 1.5), floored);
    ComparedRow row = table.rows().getLast();
    assertEquals(Verdict.INCONCLUSIVE, row.verdictAlone());
    assertEquals("a change, but smaller than the floor of 1 in the metric's unit", row.reason());
  }

  @Test
  void tooFewRequestsSaysHowManyThereAreAndHowManyAreNeeded() {
    ComparisonTable table = compare(side(3, 49, 50, 1), side(3, 60, 50, 2), Statistic.P95);
    ComparedRow row = table.rows().getFirst();
    assertEquals(ComparedRow.State.TOO_FEW_REQUESTS, row.state());
    assertEquals("too few requests: 49 in the smallest run, 50 are needed", row.reason());
    assertTrue(Double.isNaN(row.change()));
    assertFalse(table.anyJudged());
    assertEquals(Verdict.INCONCLUSIVE, table.verdict());
  }

  @Test
  void requestsInABurstSayThatTheyFillTooFewSeconds() {
    Observations burst = new Observations(new int[100], values(100, 50, 1));
    List<RunValues> side = List.of(new RunValues("a", Map.of(LOGIN, burst)));
    ComparedRow row = compare(side, side, Statistic.P50).rows().getFirst();
    assertEquals(ComparedRow.State.TOO_FEW_REQUESTS, row.state());
    assertEquals(
        "values in too few different seconds of a run: 1, at least 5 are needed", row.reason());
  }

  @Test
  void aMissingRowSaysFromWhichSide() {
    List<RunValues> whole = side(3, 100, 50, 1);
    List<RunValues> holed = new ArrayList<>(side(3, 100, 50, 1));
    holed.set(1, new RunValues("b", Map.of(HOME, observations(100, 50, 1))));
    assertEquals("missing from 1 of 3 candidate runs", login(compare(whole, holed)).reason());
    assertEquals("missing from 1 of 3 baseline runs", login(compare(holed, whole)).reason());
    assertEquals(
        "missing from the candidate run", login(compare(whole, holed.subList(1, 2))).reason());
    assertEquals(ComparedRow.State.MISSING_FROM_A_RUN, login(compare(whole, holed)).state());
  }

  @Test
  void runsThatAgreeToTheLastDigitStillHaveAnAnswer() {
    Observations flat = new Observations(IntStream.range(0, 50).toArray(), constant(50, 12));
    List<RunValues> side =
        List.of(new RunValues("a", Map.of(LOGIN, flat)), new RunValues("b", Map.of(LOGIN, flat)));
    ComparedRow row = compare(side, side, Statistic.P50).rows().getFirst();
    assertEquals(Verdict.SAME, row.verdict());
    assertEquals(1, row.pValue());
  }

  @Test
  void assumedNoiseJudgesOneRunASideAndIsLeftAsideWhereThereAreMore() {
    ComparisonOptions assuming =
        new ComparisonOptions(List.of(Statistic.P50), 0.05, 0, OptionalDouble.of(0.03));
    ComparisonTable one =
        Comparison.compare(side(1, 2000, 50, 1), side(1, 2000, 50, 1.5), assuming);
    assertEquals(Verdict.WORSE, one.verdict());
    assertEquals(
        List.of("assuming that identical runs vary by 3 %"), one.rows().getLast().warnings());
    ComparisonTable two = Comparison.compare(side(2, 200, 50, 1), side(2, 200, 50, 1.5), assuming);
    assertEquals(
        List.of("the assumed run-to-run noise of 3 % is not used: these runs show theirs"),
        two.warnings());
  }

  private static ComparedRow login(ComparisonTable table) {
    return table.rows().stream().filter(row -> row.key().equals(LOGIN)).findFirst().orElseThrow();
  }

  private static ComparisonTable compare(
      List<RunValues> baseline, List<RunValues> candidate, Statistic... statistics) {
    List<Statistic> asked = statistics.length == 0 ? List.of(Statistic.P50) : List.of(statistics);
    return Comparison.compare(
        baseline, candidate, new ComparisonOptions(asked, 0.05, 0, OptionalDouble.empty()));
  }

  /** Runs of two rows, of which POST /login is slower by a factor. */
  private List<RunValues> side(int runs, int requests, double level, double factor) {
    return IntStream.range(0, runs)
        .mapToObj(
            run ->
                new RunValues(
                    "run " + run,
                    Map.of(
                        HOME,
                        observations(requests, level, 1),
                        LOGIN,
                        observations(requests, level, factor))))
        .toList();
  }

  private Observations observations(int count, double level, double factor) {
    return new Observations(IntStream.range(0, count).toArray(), values(count, level, factor));
  }

  private double[] values(int count, double level, double factor) {
    return random.doubles(count, 0.8, 1.2).map(x -> x * level * factor).toArray();
  }

  private static double[] constant(int count, double value) {
    return IntStream.range(0, count).mapToDouble(_ -> value).toArray();
  }
}
