package dev.plumbline.analysis;

import dev.plumbline.budget.Dimension;
import dev.plumbline.budget.Unit;
import dev.plumbline.model.Decimals;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Series;
import java.util.Collection;
import java.util.Optional;

/**
 * How finely values are told.
 *
 * @param least what smaller values count as, in the metric's unit: of times a microsecond, below
 *     which tools measure themselves, or half a step, so that a 0 of whole milliseconds is 0.5; of
 *     other figures only what a zero needs to have a logarithm
 * @param step between two values that the tool can tell apart, in the metric's unit; 0 where it is
 *     not known
 */
public record Fineness(double least, double step) {
  private static final double LEAST_OTHER = 1e-12;

  /** Times in milliseconds of no known step. */
  public static final Fineness OF_MILLISECONDS = new Fineness(0.001, 0);

  /** Of the series of a row: its coarsest. */
  static Fineness of(Collection<Series> series) {
    return series.stream().map(Fineness::of).reduce(new Fineness(0, 0), Fineness::coarser);
  }

  private static Fineness of(Series series) {
    Metric metric = series.key().metric();
    int decimals = series.slices().decimals();
    double step = decimals == Decimals.RAW ? 0 : Decimals.toDouble(1, decimals);
    return new Fineness(Math.max(leastOf(metric), isTime(metric.kind()) ? step / 2 : 0), step);
  }

  private static double leastOf(Metric metric) {
    Optional<Unit> unit =
        Unit.named(metric.unit()).filter(known -> known.dimension() == Dimension.TIME);
    return isTime(metric.kind()) && unit.isPresent()
        ? Unit.MICROSECONDS.convert(1, unit.get())
        : LEAST_OTHER;
  }

  private static boolean isTime(Kind kind) {
    return switch (kind) {
      case REQUEST, GROUP, TRANSACTION -> true;
      case CHECK, BENCHMARK, CUSTOM -> false;
    };
  }

  Fineness coarser(Fineness other) {
    return new Fineness(Math.max(least, other.least), Math.max(step, other.step));
  }
}
