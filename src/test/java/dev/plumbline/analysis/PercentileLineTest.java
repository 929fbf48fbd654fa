package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.model.Exact;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentileLineTest {
  @Test
  void eachPointIsThePercentileByNearestRank() {
    PercentileLine line = PercentileLine.of(ranks(2262)).orElseThrow();
    for (int i = 0; i < line.shares().size(); i++) {
      double rank = Math.max(1, Math.ceil(line.shares().get(i) * 2262 - 1e-9));
      assertEquals(rank, line.values().get(i), "at " + line.shares().get(i));
    }
    for (double named : new double[] {0, 0.5, 0.9, 0.95, 0.99}) {
      assertTrue(line.shares().contains(named), "has " + named);
    }
  }

  @Test
  void itEndsWhereTheRequestsNoLongerBoundAPercentile() {
    for (int count : new int[] {72, 368, 3688}) {
      double end = PercentileLine.of(ranks(count)).orElseThrow().end();
      assertEquals(count, Intervals.smallestCount(100 * end - 1e-9));
    }
    assertEquals(Optional.empty(), PercentileLine.of(ranks(5)));
  }

  private static Exact ranks(int n) {
    return Exact.of(LongStream.rangeClosed(1, n).toArray(), 0);
  }
}
