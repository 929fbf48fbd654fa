package dev.plumbline.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * How values lie: the share of them in each bin. Bins are twenty to a factor of ten, and the same
 * whatever they are used for: bin i reaches from {@code 10^((first + i)/20)} to the next.
 *
 * @param first number of the first bin
 * @param shares of all values, adding to 1; empty of no values
 * @param count number of values
 */
public record BinShares(int first, List<Double> shares, long count) {
  private static final double PER_DECADE = 20;

  public BinShares {
    shares = List.copyOf(shares);
  }

  /** Two sets of values in the same bins. */
  public record Pair(BinShares baseline, BinShares candidate) {}

  /** Of all runs of each side; small values count as their {@link Fineness} says. */
  public static Pair of(List<Observations> baseline, List<Observations> candidate) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (List<Observations> side : List.of(baseline, candidate)) {
      for (Observations run : side) {
        for (double value : run.values()) {
          int bin = bin(value, run);
          first = Math.min(first, bin);
          last = Math.max(last, bin);
        }
      }
    }
    return first > last
        ? new Pair(new BinShares(0, List.of(), 0), new BinShares(0, List.of(), 0))
        : new Pair(of(baseline, first, last), of(candidate, first, last));
  }

  /** The lower edge of a bin of {@link #shares}; that after the last ends it. */
  public double edge(int bin) {
    return Math.pow(10, (first + bin) / PER_DECADE);
  }

  private static BinShares of(List<Observations> runs, int first, int last) {
    long[] counts = new long[last - first + 1];
    long count = 0;
    for (Observations run : runs) {
      for (int i = 0; i < run.values().length; i++) {
        counts[bin(run.values()[i], run) - first] += run.at(i);
        count += run.at(i);
      }
    }
    List<Double> shares = new ArrayList<>();
    for (long in : counts) {
      shares.add(count == 0 ? 0 : (double) in / count);
    }
    return new BinShares(first, shares, count);
  }

  /** A value on an edge, such as 10, must not fall below it by the luck of its logarithm. */
  private static int bin(double value, Observations of) {
    double least = Math.max(value, of.fineness().least());
    return (int) Math.floor(PER_DECADE * Math.log10(least) + 1e-9);
  }
}
