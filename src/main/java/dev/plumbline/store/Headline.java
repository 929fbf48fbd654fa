package dev.plumbline.store;

/**
 * The figures that a list shows of a run. Durations of all its requests in milliseconds; NaN where
 * the run has no such figure.
 *
 * @param usersLeast the fewest virtual users at a time
 * @param usersMost the most
 */
public record Headline(double p50, double p95, double p99, double usersLeast, double usersMost) {
  /** Of a run that has none of them. */
  public static final Headline NONE =
      new Headline(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
}
