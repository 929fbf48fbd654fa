package dev.plumbline.budget;

import dev.plumbline.model.Population;

/**
 * One agreed limit: of what, which figure, and how far it may go.
 *
 * @param name unique in its file
 */
public record Budget(String name, Selection selection, BudgetStatistic statistic, Limit limit) {
  /**
   * @throws IllegalArgumentException when the parts do not go together, see {@link Misfit}
   */
  public Budget {
    Misfit.of(selection, statistic, limit)
        .ifPresent(
            misfit -> {
              throw new IllegalArgumentException(misfit.message());
            });
  }

  /** Which requests it looks at. */
  public Population population() {
    return selection instanceof SeriesSelection series
        ? series.population().orElse(statistic.population())
        : statistic.population();
  }
}
