package dev.plumbline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.HdrHistogram.AbstractHistogram;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bucket index against the library's own, at 3 significant digits. */
class BucketsTest {
  private static final Histogram LIBRARY = new Histogram(Long.MAX_VALUE / 2, 3);

  @Test
  void theIndexIsTheLibrarysForEverySmallValue() {
    assertEquals(0, differences(LongStream.rangeClosed(0, 1 << 20), Buckets::indexOf));
  }

  @Test
  void theIndexIsTheLibrarysAroundEveryPowerOfTwo() {
    LongStream around =
        LongStream.range(0, 62).flatMap(i -> LongStream.rangeClosed(-3, 3).map(d -> (1L << i) + d));
    assertEquals(0, differences(around.filter(v -> v >= 0), Buckets::indexOf));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void theIndexIsTheLibrarysForDrawnValuesOfEveryMagnitude(long seed) {
    assertEquals(0, differences(drawn(seed), Buckets::indexOf));
  }

  @Test
  void anIndexOffByOneBucketAboveAMillionIsCaught() {
    LongUnaryOperator wrong = v -> Buckets.indexOf(v) + (v > 1_000_000 ? 1 : 0);
    assertNotEquals(0, differences(drawn(1), wrong));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void aBucketEndsWhereTheLibrarySaysThatItsValuesAreEquivalent(long seed) {
    drawn(seed)
        .forEach(
            v -> {
              int index = Buckets.indexOf(v);
              assertEquals(
                  LIBRARY.lowestEquivalentValue(v), Buckets.lowest(index), () -> "of " + v);
              assertEquals(
                  LIBRARY.highestEquivalentValue(v), Buckets.highest(index), () -> "of " + v);
              assertEquals(index, Buckets.indexOf(Buckets.middle(index)), () -> "of " + v);
            });
  }

  private static LongStream drawn(long seed) {
    Random random = new Random(seed);
    return LongStream.generate(() -> random.nextLong() >>> (2 + random.nextInt(62))).limit(100_000);
  }

  private static long differences(LongStream values, LongUnaryOperator index) {
    return values.filter(v -> index.applyAsLong(v) != libraryIndex(v)).count();
  }

  /** The library keeps its index to itself, so it is asked by reflection. */
  private static int libraryIndex(long value) {
    try {
      return (int) INDEX.invokeExact((AbstractHistogram) LIBRARY, value);
    } catch (Throwable t) {
      throw new LinkageError("HdrHistogram no longer has countsArrayIndex", t);
    }
  }

  private static final MethodHandle INDEX = index();

  private static MethodHandle index() {
    try {
      return MethodHandles.privateLookupIn(AbstractHistogram.class, MethodHandles.lookup())
          .findVirtual(
              AbstractHistogram.class,
              "countsArrayIndex",
              MethodType.methodType(int.class, long.class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("HdrHistogram no longer has countsArrayIndex", e);
    }
  }
}
