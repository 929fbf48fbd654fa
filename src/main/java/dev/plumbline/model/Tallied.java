package dev.plumbline.model;

import java.util.Arrays;
import java.util.Collection;

/**
 * Distinct values with how often each occurred, up to billions: what a file gives with counts. They
 * are exact, or the largest of a histogram's bucket; then the mean takes each for the middle of its
 * bucket and the minimum is the lowest bucket's smallest value, as HdrHistogram has them.
 */
public final class Tallied implements Distribution {
  private final long[] values;
  private final long[] upTo;
  private final int decimals;
  private final Resolution resolution;

  private Tallied(Tally tally, int decimals, Resolution resolution) {
    this.values = tally.values();
    this.upTo = tally.upTo();
    this.decimals = decimals;
    this.resolution = resolution;
  }

  /**
   * All values of some slices as one.
   *
   * @param parts at least one, of one number of decimals
   */
  public static Tallied of(Collection<Slices> parts) {
    Resolution resolution =
        parts.stream()
            .map(part -> part.repeats().resolution())
            .reduce(Resolution::coarser)
            .orElseThrow();
    int decimals = parts.iterator().next().decimals();
    Tally tally = new Tally();
    for (Slices part : parts) {
      for (int i = 0; i < part.size(); i++) {
        tally.add(resolution.highest(part.values()[i], decimals), part.repeats().at(i));
      }
    }
    return new Tallied(tally, decimals, resolution);
  }

  /** Integers or ordered doubles, each once. */
  static Tallied once(long[] values, int decimals) {
    Tally tally = new Tally();
    for (long value : values) {
      tally.add(value, 1);
    }
    return new Tallied(tally, decimals, Resolution.EXACT);
  }

  @Override
  public long count() {
    return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
  }

  private long countAt(int place) {
    return place == 0 ? upTo[0] : upTo[place] - upTo[place - 1];
  }

  @Override
  public double min() {
    return values.length == 0
        ? Double.NaN
        : Decimals.toDouble(resolution.lowest(values[0], decimals), decimals);
  }

  @Override
  public double max() {
    return values.length == 0 ? Double.NaN : Decimals.toDouble(values[values.length - 1], decimals);
  }

  @Override
  public double sum() {
    if (decimals == Decimals.RAW) {
      return sumOfDoubles();
    }
    ExactSum sum = new ExactSum();
    for (int i = 0; i < values.length; i++) {
      sum.add(resolution.middle(values[i], decimals), countAt(i));
    }
    return sum.toDouble(decimals);
  }

  private double sumOfDoubles() {
    double sum = 0;
    double lost = 0;
    for (int i = 0; i < values.length; i++) {
      double middle = Decimals.fromOrderedBits(resolution.middle(values[i], decimals));
      double value = middle * countAt(i);
      double next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
    }
    return sum + lost;
  }

  @Override
  public double percentile(double p) {
    return values.length == 0 ? Double.NaN : atRank(Ranks.nearest(p, count()));
  }

  /** The value of one-based rank. */
  public double atRank(long rank) {
    int place = Arrays.binarySearch(upTo, rank);
    return Decimals.toDouble(values[place < 0 ? -place - 1 : place], decimals);
  }

  /** How many values are below a bound. */
  public long below(double bound) {
    int low = 0;
    int high = values.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Decimals.toDouble(values[middle], decimals) < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? 0 : upTo[low - 1];
  }

  @Override
  public Distribution merge(Distribution other) {
    return switch (other) {
      case Tallied tallied ->
          tallied.decimals == decimals
              ? merged(this, tallied)
              : merged(asDoubles(), tallied.asDoubles());
      case Exact exact -> merge(exact.tallied());
      case Raw raw -> merge(raw.tallied());
      case Histogram histogram -> histogram.merge(this);
      case SummaryOnly summary -> summary.merge(this);
    };
  }

  private static Tallied merged(Tallied a, Tallied b) {
    Resolution resolution = a.resolution.coarser(b.resolution);
    Tally both = new Tally();
    a.addTo(both, resolution);
    b.addTo(both, resolution);
    return new Tallied(both, a.decimals, resolution);
  }

  private void addTo(Tally tally, Resolution coarser) {
    for (int i = 0; i < values.length; i++) {
      tally.add(coarser.highest(values[i], decimals), countAt(i));
    }
  }

  private Tallied asDoubles() {
    Tally doubles = new Tally();
    for (int i = 0; i < values.length; i++) {
      long bits = Decimals.orderedBits(Decimals.toDouble(values[i], decimals));
      doubles.add(resolution.highest(bits, Decimals.RAW), countAt(i));
    }
    return new Tallied(doubles, Decimals.RAW, resolution);
  }

  /** The values in HdrHistogram's buckets at 3 digits. */
  Histogram toHistogram() {
    if (decimals == Decimals.RAW) {
      throw new IllegalArgumentException("doubles do not fit a histogram of integers");
    }
    long[] counts = new long[values.length];
    Arrays.setAll(counts, this::countAt);
    return Histogram.of(values, new Repeats(counts, resolution), decimals);
  }

  @Override
  public String form() {
    if (!resolution.isExact()) {
      return "histogram";
    }
    return decimals == Decimals.RAW ? "raw" : "exact";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tallied tallied
        && tallied.decimals == decimals
        && tallied.resolution.equals(resolution)
        && Arrays.equals(tallied.values, values)
        && Arrays.equals(tallied.upTo, upTo);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
