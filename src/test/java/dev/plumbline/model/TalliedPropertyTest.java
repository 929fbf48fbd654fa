package dev.plumbline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values with counts say what the same values would say one by one. */
class TalliedPropertyTest {
  private static final double[] PERCENTS = {0.001, 1, 25, 50, 75, 90, 95, 99, 99.9, 99.99, 100};

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyFigureOfAWindowIsThatOfItsValuesOneByOne(long seed) {
    assertLikeExpanded(seed, n -> n);
  }

  @Test
  void aCountThatIsLostIsNoticed() {
    assertThrows(AssertionError.class, () -> assertLikeExpanded(3, n -> n == 4 ? 3 : n));
  }

  private static void assertLikeExpanded(long seed, LongUnaryOperator counted) {
    Random random = new Random(seed);
    for (int decimals : new int[] {6, 0, Decimals.RAW}) {
      DrawnCounts drawn = new DrawnCounts(random, decimals);
      Slices tallied = drawn.tallied(counted);
      Slices expanded = drawn.expanded();
      assertEquals(expanded.count(), tallied.count());
      for (int i = 0; i < 20; i++) {
        int from = random.nextInt(DrawnCounts.SECONDS);
        int to = from + 1 + random.nextInt(DrawnCounts.SECONDS);
        assertSameFigures(
            expanded.between(from, to).distribution(), tallied.between(from, to).distribution());
      }
    }
  }

  private static void assertSameFigures(Distribution expected, Distribution found) {
    assertEquals(expected.count(), found.count());
    assertEquals(expected.form(), found.form());
    assertEquals(expected.min(), found.min());
    assertEquals(expected.max(), found.max());
    assertEquals(expected.sum(), found.sum(), 1e-12 * Math.abs(expected.sum()));
    for (double p : PERCENTS) {
      assertEquals(expected.percentile(p), found.percentile(p), "p" + p);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void mergingIsAssociativeAndCommutativeWithValuesOfAnyForm(long seed) {
    Random random = new Random(seed);
    for (Mixture mixture : Mixture.values()) {
      List<Distribution> parts =
          new ArrayList<>(IntStream.range(0, 6).mapToObj(_ -> mixture.draw(random)).toList());
      Distribution leftToRight = parts.stream().reduce(Distribution::merge).orElseThrow();
      Collections.shuffle(parts, random);
      Distribution tree =
          parts
              .get(0)
              .merge(parts.get(1))
              .merge(parts.get(2).merge(parts.get(3)))
              .merge(parts.get(4).merge(parts.get(5)));
      assertEquals(leftToRight, tree, () -> mixture + " by seed " + seed);
      assertEquals(
          parts.stream().mapToLong(Distribution::count).sum(), leftToRight.count(), mixture::name);
    }
  }

  private enum Mixture {
    WITH_EXACT,
    WITH_DOUBLES,
    OF_UNLIKE_RESOLUTION,
    WITH_A_HISTOGRAM;

    Distribution draw(Random random) {
      long[] values = random.longs(1 + random.nextInt(40), 0, 1L << 40).toArray();
      Distribution exact = Exact.of(values.clone(), 6);
      Distribution tallied = tallied(random, values, Resolution.EXACT);
      boolean some = random.nextBoolean();
      return switch (this) {
        case WITH_EXACT -> some ? tallied : exact;
        case WITH_DOUBLES -> some ? tallied : Raw.of(random.doubles(5).toArray());
        case OF_UNLIKE_RESOLUTION ->
            some
                ? exact
                : tallied(random, values, new Resolution(random.nextInt(12), random.nextInt(3)));
        case WITH_A_HISTOGRAM -> some ? tallied : Exact.of(values, 6).toHistogram();
      };
    }

    private static Distribution tallied(Random random, long[] values, Resolution resolution) {
      long[] counts = random.longs(values.length, 1, 1L << 30).toArray();
      return new Slices(
              new int[1], new int[] {values.length}, values, 6, new Repeats(counts, resolution))
          .distribution();
    }
  }

  @ParameterizedTest(name = "{0} digits")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void bucketsAreThoseOfTheLibrary(int digits) {
    for (long least : new long[] {1, 2, 1_000}) {
      Histogram histogram = new Histogram(least, 1L << 50, digits);
      Resolution resolution = resolutionOf(histogram);
      Random random = new Random(digits);
      for (int i = 0; i < 20_000; i++) {
        long value = random.nextLong(1L << 50) >> random.nextInt(50);
        assertEquals(histogram.lowestEquivalentValue(value), resolution.lowest(value, 6));
        assertEquals(histogram.highestEquivalentValue(value), resolution.highest(value, 6));
        assertEquals(histogram.medianEquivalentValue(value), resolution.middle(value, 6));
      }
    }
  }

  @Test
  void theFiguresOfBucketsAreThoseOfTheLibrary() {
    Histogram histogram = new Histogram(2);
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      histogram.recordValueWithCount(
          (long) (1e6 * Math.exp(random.nextGaussian())), 1L << (i % 40));
    }
    List<Long> values = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    histogram
        .recordedValues()
        .forEach(
            at -> {
              values.add(at.getValueIteratedTo());
              counts.add(at.getCountAddedInThisIterationStep());
            });
    Slices slices =
        new Slices(
            new int[1],
            new int[] {values.size()},
            values.stream().mapToLong(v -> v).toArray(),
            0,
            new Repeats(counts.stream().mapToLong(c -> c).toArray(), resolutionOf(histogram)));
    Distribution found = slices.distribution();
    assertEquals("histogram", found.form());
    assertEquals(histogram.getTotalCount(), found.count());
    assertEquals(histogram.getMean(), found.mean(), 1e-9 * histogram.getMean());
    assertEquals((double) histogram.getMinValue(), found.min());
    assertEquals((double) histogram.getMaxValue(), found.max());
    for (double p : PERCENTS) {
      assertEquals((double) histogram.getValueAtPercentile(p), found.percentile(p), "p" + p);
    }
  }

  /** From what the library says of equivalent values alone. */
  private static Resolution resolutionOf(Histogram histogram) {
    long far = 1L << 49;
    int bits = 49 - Long.numberOfTrailingZeros(histogram.sizeOfEquivalentValueRange(far));
    return new Resolution(
        bits, Long.numberOfTrailingZeros(histogram.sizeOfEquivalentValueRange(0)));
  }

  @Test
  void aBillionValuesTakeTheRoomOfTheDistinctOnes() {
    Tally tally = new Tally();
    LongStream.range(0, 1_000_000).forEach(i -> tally.add(i % 50, 1_000));
    assertTrue(tally.size() <= 200, () -> tally.size() + " entries for 50 values");
    assertEquals(1_000_000_000L, Arrays.stream(tally.counts()).sum());
  }
}
