package dev.plumbline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of every union and window of slices, on drawn series. */
class DistributionPropertyTest {
  private static final double[] PERCENTS = {0.001, 1, 25, 50, 75, 90, 95, 99, 99.9, 99.99, 100};

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyPercentileOfEveryWindowIsARecordedValueAtItsNearestRank(long seed) {
    Drawn drawn = new Drawn(seed);
    for (int i = 0; i < 20; i++) {
      int from = drawn.random.nextInt(drawn.seconds);
      int to = from + 1 + drawn.random.nextInt(drawn.seconds);
      Distribution window = drawn.slices.between(from, to).distribution();
      assertExact(drawn.recorded(from, to), window, drawn.slices.decimals());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyPercentileOfAUnionIsThatOfAllItsValues(long seed) {
    assertUnionsAreExact(seed, Distribution::merge);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void aMergeThatAveragesOrLosesAValueIsCaught(long seed) {
    BinaryOperator<Distribution> losing =
        (a, b) -> b.count() < 2 ? a : a.merge(Exact.of(new long[] {1}, 6));
    BinaryOperator<Distribution> averaging =
        (a, b) ->
            Exact.of(new long[] {Math.round(1e6 * (a.percentile(50) + b.percentile(50)) / 2)}, 6);
    assertThrows(AssertionError.class, () -> assertUnionsAreExact(seed, losing));
    assertThrows(AssertionError.class, () -> assertUnionsAreExact(seed, averaging));
  }

  private static void assertUnionsAreExact(long seed, BinaryOperator<Distribution> merge) {
    Drawn drawn = new Drawn(seed);
    List<Distribution> parts = drawn.partsBySecond();
    Distribution union = parts.stream().reduce(Exact.of(new long[0], 6), merge);
    assertExact(drawn.recorded(0, drawn.seconds), union, 6);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void mergingIsAssociativeAndCommutative(long seed) {
    Random random = new Random(seed);
    for (Form form : Form.values()) {
      List<Distribution> parts =
          new ArrayList<>(
              IntStream.range(0, 2 + random.nextInt(8)).mapToObj(_ -> form.draw(random)).toList());
      Distribution leftToRight = parts.stream().reduce(Distribution::merge).orElseThrow();
      Collections.shuffle(parts, random);
      assertEquals(leftToRight, asTree(parts), () -> form + " by seed " + seed);
    }
  }

  private static Distribution asTree(List<Distribution> parts) {
    int half = parts.size() / 2;
    return half == 0
        ? parts.getFirst()
        : asTree(parts.subList(0, half)).merge(asTree(parts.subList(half, parts.size())));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void aHistogramIsAtMostAThousandthAboveTheRecordedValueAndItsSumIsExact(long seed) {
    Drawn drawn = new Drawn(seed);
    Exact exact = Exact.of(drawn.recorded(0, drawn.seconds), 6);
    Histogram histogram = exact.toHistogram();
    assertEquals(exact.count(), histogram.count());
    assertEquals(exact.sum(), histogram.sum());
    assertEquals(exact.min(), histogram.min());
    assertEquals(exact.max(), histogram.max());
    for (double p : PERCENTS) {
      double recorded = exact.percentile(p);
      double shown = histogram.percentile(p);
      assertEquals(recorded, shown, recorded / 1000);
      assertTrue(shown >= recorded, () -> "p" + p + " by seed " + seed);
    }
  }

  @Test
  void aSummaryRefusesToBeMerged() {
    Distribution summary = new SummaryOnly(3, 1, 3, 2, Map.of(50.0, 2.0));
    Distribution values = Exact.of(new long[] {1, 2, 3}, 6);
    assertThrows(IllegalArgumentException.class, () -> summary.merge(values));
    assertThrows(IllegalArgumentException.class, () -> values.merge(summary));
    assertThrows(IllegalArgumentException.class, () -> Raw.of(new double[] {1}).merge(summary));
  }

  @Test
  void nothingHasNoPercentile() {
    for (Distribution none : List.of(Exact.of(new long[0], 6), Raw.of(new double[0]))) {
      assertEquals(Double.NaN, none.percentile(50));
      assertEquals(Double.NaN, none.min());
      assertEquals(Double.NaN, none.mean());
      assertEquals(0, none.sum());
    }
  }

  @Test
  void aSumBeyondALongIsStillExact() {
    long[] values = new long[1_000];
    Arrays.fill(values, Long.MAX_VALUE);
    double expected =
        new BigDecimal(Long.MAX_VALUE)
            .multiply(new BigDecimal(1_000))
            .movePointLeft(6)
            .doubleValue();
    assertEquals(expected, Exact.of(values, 6).sum());
  }

  private static void assertExact(long[] recorded, Distribution found, int decimals) {
    assertEquals(recorded.length, found.count());
    if (recorded.length == 0) {
      return;
    }
    Arrays.sort(recorded);
    BigDecimal sum = BigDecimal.ZERO;
    for (long value : recorded) {
      sum = sum.add(BigDecimal.valueOf(value, decimals));
    }
    assertEquals(sum.doubleValue(), found.sum());
    for (double p : PERCENTS) {
      // By counting, not by the rank's formula: at least p percent lie at or below, fewer below.
      double shown = found.percentile(p);
      long atOrBelow = count(recorded, decimals, shown, true);
      long below = count(recorded, decimals, shown, false);
      BigDecimal wanted = BigDecimal.valueOf(p).multiply(BigDecimal.valueOf(recorded.length));
      assertTrue(BigDecimal.valueOf(100 * atOrBelow).compareTo(wanted) >= 0, "p" + p);
      assertTrue(BigDecimal.valueOf(100 * below).compareTo(wanted) < 0, "p" + p);
      assertTrue(atOrBelow > below, "p" + p + " was never recorded");
    }
  }

  private static long count(long[] values, int decimals, double limit, boolean inclusive) {
    return Arrays.stream(values)
        .mapToDouble(v -> BigDecimal.valueOf(v, decimals).doubleValue())
        .filter(v -> inclusive ? v <= limit : v < limit)
        .count();
  }

  /** Every form that can be merged, drawn. */
  private enum Form {
    EXACT,
    EXACT_OF_TWO_SCALES,
    RAW,
    HISTOGRAM,
    MIXED;

    Distribution draw(Random random) {
      int decimals = this == EXACT_OF_TWO_SCALES ? 3 * random.nextInt(3) : 6;
      Exact exact = Exact.of(random.longs(1 + random.nextInt(40), 0, 1L << 40).toArray(), decimals);
      return switch (this) {
        case EXACT, EXACT_OF_TWO_SCALES -> exact;
        case RAW -> Raw.of(random.doubles(1 + random.nextInt(40), -1e9, 1e9).toArray());
        case HISTOGRAM -> random.nextBoolean() ? exact : exact.toHistogram();
        case MIXED -> random.nextBoolean() ? exact : exact.toRaw();
      };
    }
  }

  /** A series with slices in no order, some of them twice. */
  private static final class Drawn {
    final Random random;
    final int seconds;
    final Slices slices;

    Drawn(long seed) {
      random = new Random(seed);
      seconds = 1 + random.nextInt(400);
      int[] at = random.ints(1 + random.nextInt(300), 0, seconds).toArray();
      int[] ends = new int[at.length];
      int size = 0;
      for (int i = 0; i < at.length; i++) {
        size += random.nextInt(6);
        ends[i] = size;
      }
      long[] values = random.longs(size, 0, 1L << (1 + random.nextInt(50))).toArray();
      for (int i = 0, start = 0; i < at.length; start = ends[i], i++) {
        Arrays.sort(values, start, ends[i]);
      }
      slices = new Slices(at, ends, values, 6);
    }

    long[] recorded(int from, int to) {
      long[] all = new long[slices.size()];
      int n = 0;
      for (int i = 0, start = 0; i < slices.seconds().length; start = slices.ends()[i], i++) {
        for (int v = start; v < slices.ends()[i]; v++) {
          if (slices.seconds()[i] >= from && slices.seconds()[i] < to) {
            all[n++] = slices.values()[v];
          }
        }
      }
      return Arrays.copyOf(all, n);
    }

    List<Distribution> partsBySecond() {
      return new ArrayList<>(
          IntStream.range(0, seconds)
              .mapToObj(second -> slices.between(second, second + 1).distribution())
              .toList());
    }
  }
}
