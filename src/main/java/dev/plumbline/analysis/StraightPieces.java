package dev.plumbline.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** A track as straight pieces, each fitted to its points. */
final class StraightPieces {
  private final double[] times;
  private final double[] values;
  private final double tolerance;
  private final double noise;

  /**
   * @param tolerance what a value may lie off its line
   * @param noise standard deviation of a value from its line
   */
  StraightPieces(double[] times, double[] values, double tolerance, double noise) {
    this.times = times;
    this.values = values;
    this.tolerance = tolerance;
    this.noise = noise;
  }

  /**
   * A line over some time.
   *
   * @param flat whether it goes neither up nor down, but for noise
   */
  record Piece(double from, double to, double startValue, double endValue, boolean flat) {
    double slope() {
      return (endValue - startValue) / Math.max(1e-9, to - from);
    }
  }

  /** Points from and to, both included, fitted by least squares. */
  private record Fit(int from, int to, double slope, double level, boolean flat) {
    double at(double time) {
      return level + slope * time;
    }
  }

  List<Piece> pieces() {
    List<Fit> fits = merged();
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < fits.size(); i++) {
      Fit fit = fits.get(i);
      double from = i == 0 ? times[0] : border(fits.get(i - 1), fit);
      double to = i == fits.size() - 1 ? times[times.length - 1] : border(fit, fits.get(i + 1));
      pieces.add(new Piece(from, Math.max(from, to), fit.at(from), fit.at(to), fit.flat()));
    }
    return pieces;
  }

  /** Where the lines of neighbours meet, if that is near the point they share. */
  private double border(Fit left, Fit right) {
    double shared = times[left.to()];
    double met = (right.level() - left.level()) / (left.slope() - right.slope());
    double before = times[Math.max(left.from(), left.to() - 1)];
    double after = times[Math.min(right.to(), right.from() + 1)];
    return met >= before && met <= after ? met : shared;
  }

  private List<Fit> merged() {
    List<Fit> merged = new ArrayList<>();
    int from = 0;
    for (int to : new NeededBorders(times, values, noise).of(corners())) {
      Fit next = fit(from, to);
      Fit last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && sameWay(last, next)) {
        merged.removeLast();
        next = fit(last.from(), to);
      }
      merged.add(next);
      from = to;
    }
    if (merged.isEmpty()) {
      merged.add(fit(0, times.length - 1));
    }
    return merged;
  }

  private boolean sameWay(Fit a, Fit b) {
    if (a.flat() && b.flat()) {
      return Math.abs(a.at(times[a.from()]) - b.at(times[b.to()])) <= tolerance;
    }
    return !a.flat()
        && !b.flat()
        && a.slope() * b.slope() > 0
        && Math.max(a.slope() / b.slope(), b.slope() / a.slope()) < 2;
  }

  /** A least-squares line; a flat one where noise or the tolerance has room for its rise. */
  private Fit fit(int from, int to) {
    double n = to - from + 1;
    double meanTime = 0;
    double mean = 0;
    for (int i = from; i <= to; i++) {
      meanTime += times[i] / n;
      mean += values[i] / n;
    }
    double products = 0;
    double squares = 0;
    for (int i = from; i <= to; i++) {
      products += (times[i] - meanTime) * (values[i] - mean);
      squares += (times[i] - meanTime) * (times[i] - meanTime);
    }
    double slope = squares > 0 ? products / squares : 0;
    double byNoise = 3 * noise * Math.sqrt(12 / n); // standard errors of a slope, over the piece
    boolean flat = Math.abs(slope) * (times[to] - times[from]) <= Math.max(tolerance, byNoise);
    return flat
        ? new Fit(from, to, 0, median(from, to), true)
        : new Fit(from, to, slope, mean - slope * meanTime, false);
  }

  private double median(int from, int to) {
    double[] sorted = Arrays.stream(values, from, to + 1).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** The last points of pieces: those farthest from the line between two others, while too far. */
  private List<Integer> corners() {
    BitSet corners = new BitSet();
    Deque<int[]> open = new ArrayDeque<>();
    if (times.length > 1) {
      open.push(new int[] {0, times.length - 1});
    }
    while (!open.isEmpty()) {
      int[] part = open.pop();
      int farthest = farthest(part[0], part[1]);
      if (farthest < 0) {
        corners.set(part[1]);
      } else {
        open.push(new int[] {part[0], farthest});
        open.push(new int[] {farthest, part[1]});
      }
    }
    return corners.stream().boxed().toList();
  }

  private int farthest(int from, int to) {
    double slope = (values[to] - values[from]) / Math.max(1e-9, times[to] - times[from]);
    double most = tolerance;
    int farthest = -1;
    for (int i = from + 1; i < to; i++) {
      double off = Math.abs(values[i] - values[from] - slope * (times[i] - times[from]));
      if (off > most) {
        most = off;
        farthest = i;
      }
    }
    return farthest;
  }
}
