package dev.plumbline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BinSharesTest {
  @Test
  void bothSidesShareBinsAndEachAddsToOne() {
    BinShares.Pair pair =
        BinShares.of(List.of(values(10, 10, 11.5), values(20)), List.of(values(100)));
    assertEquals(List.of(0.5, 0.25), pair.baseline().shares().subList(0, 2));
    assertEquals(4, pair.baseline().count());
    assertEquals(21, pair.baseline().shares().size());
    assertEquals(21, pair.candidate().shares().size());
    assertEquals(1, pair.candidate().shares().getLast());
    assertEquals(1, pair.baseline().shares().stream().mapToDouble(x -> x).sum(), 1e-12);
  }

  @Test
  void aValueOnAnEdgeBeginsItsBin() {
    BinShares bins = BinShares.of(List.of(values(1, 10, 100)), List.of()).baseline();
    assertEquals(1, bins.edge(0), 1e-12);
    assertEquals(10, bins.edge(20), 1e-12);
    for (int bin : List.of(0, 20, 40)) {
      assertEquals(1 / 3.0, bins.shares().get(bin), 1e-12);
    }
  }

  @Test
  void aSideOfNothingHasEmptyBinsAndBothOfNothingHaveNone() {
    assertEquals(0, BinShares.of(List.of(values(5)), List.of()).candidate().shares().getFirst());
    assertTrue(BinShares.of(List.of(), List.of(values())).baseline().shares().isEmpty());
    assertEquals(0.001, BinShares.of(List.of(values(0)), List.of()).baseline().edge(0), 1e-12);
  }

  private static Observations values(double... values) {
    return new Observations(new int[values.length], values);
  }
}
