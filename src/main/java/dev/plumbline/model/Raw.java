package dev.plumbline.model;

import java.util.Arrays;

/** Every value, as sorted doubles: scores and custom metrics that no integer can hold. */
public final class Raw implements Distribution {
  private final double[] sorted;

  private Raw(double[] sorted) {
    this.sorted = sorted;
  }

  /**
   * @param values finite, in any order; taken over and sorted
   */
  public static Raw of(double[] values) {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("not a finite value: " + value);
      }
    }
    Arrays.sort(values);
    return new Raw(values);
  }

  @Override
  public long count() {
    return sorted.length;
  }

  @Override
  public double min() {
    return sorted.length == 0 ? Double.NaN : sorted[0];
  }

  @Override
  public double max() {
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length - 1];
  }

  /** Neumaier's compensated sum in ascending order: a function of the values, not their history. */
  @Override
  public double sum() {
    double sum = 0;
    double lost = 0;
    for (double value : sorted) {
      double next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
    }
    return sum + lost;
  }

  @Override
  public double percentile(double p) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.toIntExact(Ranks.nearest(p, sorted.length) - 1)];
  }

  @Override
  public Distribution merge(Distribution other) {
    return switch (other) {
      case Raw raw -> of(concatenated(sorted, raw.sorted));
      case Exact exact -> merge(exact.toRaw());
      case Tallied tallied -> tallied.merge(this);
      case Histogram _ ->
          throw new IllegalArgumentException("doubles do not fit a histogram of integers");
      case SummaryOnly summary -> summary.merge(this);
    };
  }

  Tallied tallied() {
    return Tallied.once(
        Arrays.stream(sorted).mapToLong(Decimals::orderedBits).toArray(), Decimals.RAW);
  }

  @Override
  public String form() {
    return "raw";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Raw raw && Arrays.equals(raw.sorted, sorted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sorted);
  }

  private static double[] concatenated(double[] a, double[] b) {
    double[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
