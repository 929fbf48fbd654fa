package dev.plumbline.app;

import dev.plumbline.analysis.WindowValues;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.MetricType;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * What a threshold looks at, worked out from a run's values.
 *
 * @param ours percentiles by nearest rank, as everywhere else
 * @param tools as k6 has it, whose percentiles lie between two values; NaN where the file
 *     does not tell
 */
record StatedFigure(double ours, double tools) {
  private record Values(
      long count, double min, double mean, double max, DoubleUnaryOperator percentile) {}

  static StatedFigure exactly(double figure) {
    return new StatedFigure(figure, figure);
  }

  /** Empty where such values have no such statistic, or there are none. */
  static Optional<StatedFigure> of(StatedBound bound, WindowValues of) {
    return of(bound, new Values(of.count(), of.min(), of.mean(), of.max(), p -> of.percentile(p)));
  }

  /**
   * @param type of the metric whose values these are
   * @param seconds that the run took
   */
  static Optional<StatedFigure> of(
      StatedBound bound, MetricType type, Distribution of, double seconds) {
    if (of.count() == 0) {
      return Optional.empty();
    }
    return switch (type) {
      case TREND ->
          of(bound, new Values(of.count(), of.min(), of.mean(), of.max(), p -> of.percentile(p)));
      case RATE ->
          bound.statistic().equals("rate") ? Optional.of(exactly(of.mean())) : Optional.empty();
      case COUNTER ->
          switch (bound.statistic()) {
            case "count" -> Optional.of(exactly(of.sum()));
            // By the length of the whole test, with what it does before and after its load.
            case "rate" -> Optional.of(new StatedFigure(of.sum() / seconds, Double.NaN));
            default -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }

  private static Optional<StatedFigure> of(StatedBound bound, Values values) {
    if (values.count == 0) {
      return Optional.empty();
    }
    if (bound.percentile().isPresent()) {
      double p = bound.percentile().getAsDouble();
      return Optional.of(new StatedFigure(values.percentile.applyAsDouble(p), between(values, p)));
    }
    return switch (bound.statistic()) {
      case "avg" -> Optional.of(exactly(values.mean));
      case "min" -> Optional.of(exactly(values.min));
      case "max" -> Optional.of(exactly(values.max));
      case "count" -> Optional.of(exactly((double) values.count));
      default -> Optional.empty();
    };
  }

  private static double between(Values values, double p) {
    double place = p / 100 * (values.count - 1);
    long below = (long) place;
    double low = atRank(values, below + 1);
    return below + 1 >= values.count
        ? low
        : low + (place - below) * (atRank(values, below + 2) - low);
  }

  /** By nearest rank the middle of a value's share is that value. */
  private static double atRank(Values values, long rank) {
    return values.percentile.applyAsDouble(100 * (rank - 0.5) / values.count);
  }

  /** Whether it is kept; empty where that hangs on how it is worked out. */
  Optional<Boolean> meets(StatedBound bound) {
    boolean met = bound.holds(ours);
    return Double.isNaN(tools) || bound.holds(tools) != met ? Optional.empty() : Optional.of(met);
  }
}
