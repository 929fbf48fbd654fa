package dev.plumbline.importer.hdr;

import dev.plumbline.model.Resolution;
import java.util.Arrays;

/** The buckets of a histogram that hold values, ascending, each with its count. */
final class DecodedHistogram {
  /** Beyond this a bucket's count is damage: a value a nanosecond would take 13 days. */
  private static final long MOST = 1L << 50;

  private final Resolution resolution;
  private final int slots;
  private final double ratio;
  private long[] values = new long[16];
  private long[] counts = new long[16];
  private int size;
  private long total;
  private long slot;

  /**
   * @param slots how many counts it has room for
   * @param ratio by which the integers are multiplied; 0 of a histogram of integers
   */
  DecodedHistogram(Resolution resolution, int slots, double ratio) {
    this.resolution = resolution;
    this.slots = slots;
    this.ratio = ratio;
  }

  void skip(long zeros) throws DamagedHistogramException {
    slot += zeros;
    if (zeros < 0 || slot > slots) {
      throw new DamagedHistogramException("its histogram has counts beyond its highest value");
    }
  }

  void next(long count) throws DamagedHistogramException {
    if (count != 0) {
      if (slot >= slots) {
        throw new DamagedHistogramException("its histogram has counts beyond its highest value");
      }
      add(count);
    }
    slot++;
  }

  private void add(long count) throws DamagedHistogramException {
    if (count < 0 || count > MOST || total + count > MOST) {
      throw new DamagedHistogramException("its histogram counts " + count + " equal values");
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
    }
    total += count;
    values[size] = highestOf((int) slot);
    counts[size++] = count;
  }

  /** {@code AbstractHistogram.valueFromIndex}, and the largest of its bucket. */
  private long highestOf(int index) {
    int half = 1 << resolution.bits();
    int bucket = Math.max(0, (index >> resolution.bits()) - 1);
    int place = index < 2 * half ? index : (index & (half - 1)) + half;
    int shift = bucket + resolution.least();
    return ((long) place << shift) + (1L << shift) - 1;
  }

  Resolution resolution() {
    return resolution;
  }

  boolean ofDoubles() {
    return ratio != 0;
  }

  int size() {
    return size;
  }

  /** The largest value of a bucket. */
  long value(int place) {
    return values[place];
  }

  /** The smallest value of a bucket. */
  double least(int place) {
    return (double) resolution.lowest(values[place], 0) * scale();
  }

  /** The largest value of a bucket; of doubles that below which they all are. */
  double most(int place) {
    return ((double) values[place] + (ofDoubles() ? 1 : 0)) * scale();
  }

  private double scale() {
    return ofDoubles() ? ratio : 1;
  }

  long count(int place) {
    return counts[place];
  }
}
