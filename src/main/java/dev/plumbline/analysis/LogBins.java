package dev.plumbline.analysis;

import dev.plumbline.model.Distribution;
import java.util.ArrayList;
import java.util.List;

/**
 * Bins of equal width on a logarithmic scale; a value on an edge is in the bin above it.
 *
 * @param low the foot of the first, above 0
 * @param high the top of the last
 */
public record LogBins(double low, double high, int count) {
  private static final int[] NICE = {1, 2, 5};

  public LogBins {
    if (!(low > 0 && high > low) || count < 1) {
      throw new IllegalArgumentException("no bins from " + low + " to " + high);
    }
  }

  /** Bins whose ends are 1, 2 or 5 times a power of ten and hold the values between. */
  static LogBins around(double smallest, double largest, int count) {
    double low = nice(smallest, false);
    double high = nice(largest, true);
    return new LogBins(low, high > low ? high : nice(2 * low, true), count);
  }

  private static double nice(double value, boolean up) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    double best = power;
    for (int step : NICE) {
      if (up && step * power >= value) {
        return step * power;
      }
      best = step * power <= value ? step * power : best;
    }
    return up ? 10 * power : best;
  }

  /** The foot of a bin; of the one after the last its top. */
  public double edge(int bin) {
    return bin == 0 ? low : bin == count ? high : low * Math.pow(high / low, (double) bin / count);
  }

  /** The share of all values in each bin; those outside are in the first and last. */
  public List<Double> shares(Distribution values) {
    List<Double> shares = new ArrayList<>();
    long before = 0;
    for (int i = 0; i < count; i++) {
      long end = i == count - 1 ? values.count() : below(values, edge(i + 1));
      shares.add((double) (end - before) / values.count());
      before = end;
    }
    return List.copyOf(shares);
  }

  /** How many values are below a bound, by their ranks. */
  private static long below(Distribution values, double bound) {
    long low = 0;
    long high = values.count();
    while (low < high) {
      long rank = low + (high - low) / 2 + 1;
      if (values.percentile(100 * (rank - 0.5) / values.count()) < bound) {
        low = rank;
      } else {
        high = rank - 1;
      }
    }
    return low;
  }

  /** How many bins a decade has. */
  double aDecade() {
    return count / Math.log10(high / low);
  }
}
