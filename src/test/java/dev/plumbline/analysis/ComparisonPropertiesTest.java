package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every comparison, on small drawn tables. */
class ComparisonPropertiesTest {
  private static final double MARGIN = ComparisonOptions.DEFAULT.margin();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void swappingTheSidesMirrorsTheAnswer(long seed) {
    Drawn drawn = new Drawn(seed);
    List<ComparedRow> there = compare(drawn.baseline, drawn.candidate).rows();
    List<ComparedRow> back = compare(drawn.candidate, drawn.baseline).rows();
    for (int i = 0; i < there.size(); i++) {
      assertMirrored(there.get(i), back.get(i));
    }
  }

  private static void assertMirrored(ComparedRow there, ComparedRow back) {
    assertEquals(there.key(), back.key());
    assertEquals(there.state(), back.state());
    assertEquals(1 / (1 + there.change()) - 1, back.change(), 1e-12);
    assertEquals(1 / (1 + there.high()) - 1, back.low(), 1e-12);
    assertEquals(1 / (1 + there.low()) - 1, back.high(), 1e-12);
    assertEquals(there.standardError(), back.standardError());
    assertEquals(there.pValue(), back.pValue());
    assertEquals(there.qValue(), back.qValue());
    assertEquals(there.tippingNoise(), back.tippingNoise());
    // A rise of 5.1 % is a fall of 4.9 %: only between the two may the words differ.
    boolean sameSideOfTheMargin = beyond(there) == beyond(back);
    boolean insideBoth = there.verdict() != Verdict.SAME && back.verdict() != Verdict.SAME;
    if (there.judged() && sameSideOfTheMargin && insideBoth) {
      assertEquals(mirrored(there.verdict()), back.verdict());
      assertEquals(mirrored(there.verdictAlone()), back.verdictAlone());
    }
  }

  private static boolean beyond(ComparedRow row) {
    return Math.abs(row.change()) > MARGIN;
  }

  private static Verdict mirrored(Verdict verdict) {
    return switch (verdict) {
      case WORSE -> Verdict.BETTER;
      case BETTER -> Verdict.WORSE;
      case SAME, INCONCLUSIVE -> verdict;
    };
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aSideComparedWithItselfNeverChanged(long seed) {
    Drawn drawn = new Drawn(seed);
    for (ComparedRow row : compare(drawn.baseline, drawn.baseline).rows()) {
      if (row.judged()) {
        assertEquals(0, row.change());
        assertEquals(1, row.pValue());
      }
      assertNotEquals(Verdict.WORSE, row.verdictAlone());
      assertNotEquals(Verdict.BETTER, row.verdictAlone());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfRunsRowsAndValuesReachesNoFigure(long seed) {
    Drawn drawn = new Drawn(seed);
    Random random = new Random(-seed);
    List<ComparedRow> rows = compare(drawn.baseline, drawn.candidate).rows();
    List<ComparedRow> shuffled =
        compare(shuffled(drawn.baseline, random), shuffled(drawn.candidate, random)).rows();
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(withoutRuns(rows.get(i)), withoutRuns(shuffled.get(i)));
      assertEquals(sorted(rows.get(i).baselineRuns()), sorted(shuffled.get(i).baselineRuns()));
      assertEquals(sorted(rows.get(i).candidateRuns()), sorted(shuffled.get(i).candidateRuns()));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void aRowThatCannotBeJudgedLeavesNoTraceInTheOthers(long seed) {
    Drawn drawn = new Drawn(seed);
    RowKey gone = SimulatedRuns.key(new Random(seed).nextInt(SimulatedRuns.ROWS));
    List<RunValues> holed = new ArrayList<>(drawn.candidate);
    holed.set(0, without(holed.getFirst(), gone));
    List<ComparedRow> listed = compare(drawn.baseline, holed).rows();
    List<ComparedRow> never =
        compare(
                drawn.baseline.stream().map(run -> without(run, gone)).toList(),
                drawn.candidate.stream().map(run -> without(run, gone)).toList())
            .rows();
    assertEquals(never, listed.stream().filter(row -> !row.key().equals(gone)).toList());
    assertTrue(
        listed.stream()
            .filter(row -> row.key().equals(gone))
            .allMatch(row -> row.state() == ComparedRow.State.MISSING_FROM_A_RUN));
  }

  private static ComparisonTable compare(List<RunValues> baseline, List<RunValues> candidate) {
    return Comparison.compare(baseline, candidate, ComparisonOptions.DEFAULT);
  }

  private static List<RunValues> shuffled(List<RunValues> runs, Random random) {
    List<RunValues> shuffled = new ArrayList<>();
    for (RunValues run : runs) {
      Map<RowKey, Observations> rows = new HashMap<>();
      run.rows().forEach((key, values) -> rows.put(key, shuffled(values, random)));
      shuffled.add(new RunValues(run.run(), rows));
    }
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static Observations shuffled(Observations values, Random random) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, values.values().length).boxed().toList());
    Collections.shuffle(order, random);
    return new Observations(
        order.stream().mapToInt(i -> values.seconds()[i]).toArray(),
        order.stream().mapToDouble(i -> values.values()[i]).toArray());
  }

  private static RunValues without(RunValues run, RowKey key) {
    Map<RowKey, Observations> rows = new HashMap<>(run.rows());
    rows.remove(key);
    return new RunValues(run.run(), rows);
  }

  /** All of a row in words, but for the figures of each run, which keep the order given. */
  private static String withoutRuns(ComparedRow row) {
    return row.toString().replaceAll("(baseline|candidate)Runs=\\[[^]]*\\]", "");
  }

  private static List<Double> sorted(List<Double> values) {
    return values.stream().sorted().toList();
  }

  /** Two sides of one to five runs, one row changed by anything up to a third. */
  private static final class Drawn {
    final List<RunValues> baseline;
    final List<RunValues> candidate;

    Drawn(long seed) {
      Random random = new Random(seed);
      SimulatedRuns simulated = new SimulatedRuns(seed);
      baseline = simulated.side(1 + random.nextInt(5));
      int changed = random.nextInt(SimulatedRuns.ROWS);
      double factor = Math.exp(0.3 * (2 * random.nextDouble() - 1));
      candidate = simulated.side(1 + random.nextInt(5), changed, factor);
    }
  }
}
