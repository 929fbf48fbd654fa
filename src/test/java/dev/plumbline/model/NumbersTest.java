package dev.plumbline.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranks, decimals and sorting: the arithmetic under every figure. */
class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "50, 1, 1", "50, 2, 1", "50, 3, 2", "99.9, 1000, 999", "99.9, 1001, 1000", "95, 20, 19",
    "95, 21, 20", "0.001, 10, 1", "100, 7, 7", "99.99, 10000, 9999", "29, 100, 29", "7, 100, 7"
  })
  void theNearestRankIsComputedOnDecimals(double p, long n, long rank) {
    assertEquals(rank, Ranks.nearest(p, n));
  }

  @Test
  void thereIsNoRankOutsideTheValues() {
    assertThrows(IllegalArgumentException.class, () -> Ranks.nearest(0, 5));
    assertThrows(IllegalArgumentException.class, () -> Ranks.nearest(100.1, 5));
    assertThrows(IllegalArgumentException.class, () -> Ranks.nearest(Double.NaN, 5));
    assertThrows(IllegalArgumentException.class, () -> Ranks.nearest(50, 0));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void orderedBitsSortAsTheirNumbersDoAndComeBack(long seed) {
    Random random = new Random(seed);
    double[] numbers =
        random
            .longs(10_000)
            .mapToDouble(Double::longBitsToDouble)
            .filter(Double::isFinite)
            .toArray();
    long[] bits = Arrays.stream(numbers).mapToLong(Decimals::orderedBits).sorted().toArray();
    Arrays.sort(numbers);
    assertArrayEquals(
        numbers, Arrays.stream(bits).mapToDouble(Decimals::fromOrderedBits).toArray());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void aStoredDecimalIsTheDoubleThatItsTextParsesTo(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      long stored = random.nextLong(-(1L << 53), 1L << 53) >> random.nextInt(53);
      String text = java.math.BigDecimal.valueOf(stored, 6).toPlainString();
      assertEquals(Double.parseDouble(text) + 0.0, Decimals.toDouble(stored, 6) + 0.0, text);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void sortingByDigitsSortsAsTheLibraryDoes(long seed) {
    Random random = new Random(seed);
    for (int size : new int[] {0, 1, 511, 512, 513, 4_096, 70_000}) {
      for (int bits : new int[] {1, 11, 12, 44, 45, 63, 64}) {
        long[] values = random.longs(size).map(v -> v >> (64 - bits)).toArray();
        long[] expected = values.clone();
        Arrays.sort(expected);
        LongSort.ascending(values);
        assertArrayEquals(expected, values, () -> size + " of " + bits + " bits");
      }
    }
  }
}
