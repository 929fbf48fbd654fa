package dev.plumbline.analysis;

import dev.plumbline.model.Distribution;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;

/**
 * The percentiles of one distribution as a curve draws them: by nearest rank, closer together where
 * the tail is, up to the last that its values bound from above with 95 % confidence.
 *
 * @param shares rising from 0: 0.95 for p95
 * @param values at those shares, in the distribution's unit; the first is the smallest of all
 */
public record PercentileLine(List<Double> shares, List<Double> values) {
  private static final int STEPS = 120;
  private static final double TAIL = 0.025;
  private static final List<Double> NAMED = List.of(0.5, 0.9, 0.95, 0.99, 0.999, 0.9999);

  public PercentileLine {
    shares = List.copyOf(shares);
    values = List.copyOf(values);
  }

  /** Empty where there are too few values for the interval of a median. */
  public static Optional<PercentileLine> of(Distribution distribution) {
    return of(distribution.count(), distribution::min, distribution::percentile);
  }

  /** The same of values that are asked for their figures. */
  static Optional<PercentileLine> of(
      long count, DoubleSupplier smallest, DoubleUnaryOperator percentile) {
    if (count < Intervals.smallestCount(50)) {
      return Optional.empty();
    }
    double end = Math.pow(TAIL, 1.0 / count);
    double nines = -Math.log10(1 - end);
    TreeSet<Double> shares = new TreeSet<>();
    for (int step = 0; step < STEPS; step++) {
      shares.add(1 - Math.pow(10, -nines * step / STEPS));
    }
    shares.addAll(NAMED.stream().filter(share -> share < end).toList());
    shares.add(end);
    return Optional.of(
        new PercentileLine(
            List.copyOf(shares),
            shares.stream()
                .map(
                    share ->
                        share == 0 ? smallest.getAsDouble() : percentile.applyAsDouble(100 * share))
                .toList()));
  }

  /** The last share. */
  public double end() {
    return shares.getLast();
  }
}
