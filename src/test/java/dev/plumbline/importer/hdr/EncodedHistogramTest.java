package dev.plumbline.importer.hdr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.HdrHistogram.DoubleHistogram;
import org.HdrHistogram.EncodableHistogram;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Histograms that the library encodes are decoded to the same buckets; damage is always told. */
class EncodedHistogramTest {
  @ParameterizedTest(name = "{0} digits")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void bucketsAndCountsAreThoseThatWereEncoded(int digits) throws DamagedHistogramException {
    Random random = new Random(digits);
    for (long least : new long[] {1, 3, 1_000}) {
      for (int i = 0; i < 10; i++) {
        Histogram drawn = drawn(random, least, digits);
        assertEquals(buckets(drawn), buckets(EncodedHistogram.decode(base64(drawn))));
      }
    }
  }

  @Test
  void anEmptyHistogramHasNoBucket() throws DamagedHistogramException {
    assertEquals(0, EncodedHistogram.decode(base64(new Histogram(3))).size());
  }

  @Test
  void aHistogramOfDoublesKeepsItsBuckets() throws DamagedHistogramException {
    DoubleHistogram doubles = new DoubleHistogram(1L << 20, 3);
    Random random = new Random(8);
    for (int i = 0; i < 1_000; i++) {
      doubles.recordValue(0.001 * Math.exp(random.nextGaussian()));
    }
    DecodedHistogram decoded = EncodedHistogram.decode(base64(doubles));
    assertTrue(decoded.ofDoubles());
    List<String> expected = new ArrayList<>();
    doubles
        .recordedValues()
        .forEach(
            at ->
                expected.add(
                    doubles.lowestEquivalentValue(at.getValueIteratedTo())
                        + " x "
                        + at.getCountAddedInThisIterationStep()));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < decoded.size(); i++) {
      found.add(decoded.least(i) + " x " + decoded.count(i));
    }
    assertEquals(expected, found);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void aChangedByteNeverMakesAnotherHistogram(long seed) {
    Random random = new Random(seed);
    byte[] encoded = Base64.getDecoder().decode(base64(drawn(random, 1, 3)));
    String whole = ours(encoded);
    int ofTheLibrary = 0;
    for (int i = 0; i < 300; i++) {
      byte[] changed = encoded.clone();
      // From the compressed bytes on: the length before them is not needed.
      changed[8 + random.nextInt(changed.length - 8)] ^= (byte) (1 << random.nextInt(8));
      String found = ours(changed);
      assertTrue(found.isEmpty() || found.equals(whole), "seed " + seed);
      String theirs = theirs(changed);
      ofTheLibrary += !theirs.isEmpty() && !theirs.equals(whole) ? 1 : 0;
    }
    // The control: a decoder that leaves the checksum unread is caught by the same flips.
    assertTrue(ofTheLibrary > 0, "the library noticed every flip");
  }

  @Test
  void everyCutIsTold() {
    byte[] encoded = Base64.getDecoder().decode(base64(drawn(new Random(4), 1, 3)));
    for (int length = 0; length < encoded.length; length++) {
      String cut = Base64.getEncoder().encodeToString(Arrays.copyOf(encoded, length));
      assertThrows(DamagedHistogramException.class, () -> EncodedHistogram.decode(cut));
    }
  }

  private static Histogram drawn(Random random, long least, int digits) {
    Histogram histogram = new Histogram(least, 1L << 45, digits);
    int values = random.nextInt(300);
    for (int i = 0; i < values; i++) {
      long value = random.nextLong(1L << 45) >> random.nextInt(45);
      histogram.recordValueWithCount(value, 1 + (random.nextLong(1L << 40) >> random.nextInt(40)));
    }
    return histogram;
  }

  private static String base64(EncodableHistogram histogram) {
    ByteBuffer buffer = ByteBuffer.allocate(histogram.getNeededByteBufferCapacity());
    int length = histogram.encodeIntoCompressedByteBuffer(buffer, 9);
    return Base64.getEncoder().encodeToString(Arrays.copyOf(buffer.array(), length));
  }

  private static String buckets(Histogram histogram) {
    List<String> buckets = new ArrayList<>();
    histogram
        .recordedValues()
        .forEach(
            at ->
                buckets.add(
                    histogram.highestEquivalentValue(at.getValueIteratedTo())
                        + " x "
                        + at.getCountAddedInThisIterationStep()));
    return buckets.toString();
  }

  private static String buckets(DecodedHistogram histogram) {
    List<String> buckets = new ArrayList<>();
    for (int i = 0; i < histogram.size(); i++) {
      buckets.add(histogram.value(i) + " x " + histogram.count(i));
    }
    return buckets.toString();
  }

  private static String ours(byte[] encoded) {
    try {
      return buckets(EncodedHistogram.decode(Base64.getEncoder().encodeToString(encoded)));
    } catch (DamagedHistogramException e) {
      return "";
    }
  }

  private static String theirs(byte[] encoded) {
    try {
      return buckets(Histogram.decodeFromCompressedByteBuffer(ByteBuffer.wrap(encoded), 0));
    } catch (Exception | OutOfMemoryError e) {
      return "";
    }
  }
}
