package dev.plumbline.budget;

import dev.plumbline.model.Population;
import dev.plumbline.model.Words;
import java.util.Optional;

/** A figure that a budget limits. */
public sealed interface BudgetStatistic {
  /** The word used in files, on paper and in JSON: "p95", "error-rate". */
  String word();

  /** What its limit must be a unit of; empty where the values themselves decide. */
  Optional<Dimension> dimension();

  /**
   * Which requests it looks at unless the budget says otherwise: how fast is asked of successful
   * responses, how many and how many failed of all.
   */
  Population population();

  /**
   * A percentile by nearest rank.
   *
   * @param percent between 0 and 100
   */
  record Percentile(double percent) implements BudgetStatistic {
    public Percentile {
      if (!(percent > 0 && percent < 100)) {
        throw new IllegalArgumentException("no percentile p" + percent);
      }
    }

    @Override
    public String word() {
      return "p" + Limit.number(percent);
    }

    @Override
    public Optional<Dimension> dimension() {
      return Optional.empty();
    }

    @Override
    public Population population() {
      return Population.EXPECTED;
    }
  }

  /**
   * The share of values above a threshold. The same statement as a percentile, from the other side:
   * "p95 below 100 ms" is "fewer than 5 % slower than 100 ms"; so it looks at the same requests.
   */
  record SlowerThan(double threshold, Unit unit) implements BudgetStatistic {
    @Override
    public String word() {
      return ("slower than " + Limit.number(threshold) + " " + unit.symbol()).strip();
    }

    @Override
    public Optional<Dimension> dimension() {
      return Optional.of(Dimension.SHARE);
    }

    @Override
    public Population population() {
      return Population.EXPECTED;
    }
  }

  /** The statistics without a number of their own. */
  enum Named implements BudgetStatistic {
    MEAN(null, Population.EXPECTED),
    MIN(null, Population.EXPECTED),
    MAX(null, Population.EXPECTED),
    /** How many values; of a counter its total. */
    COUNT(Dimension.PLAIN, Population.ALL),
    /** The count by the second. */
    RATE(Dimension.RATE, Population.ALL),
    /** The share of requests that failed, or that have the selected status. */
    ERROR_RATE(Dimension.SHARE, Population.ALL),
    /** The share of ones among zeros and ones, or of requests that have the selected status. */
    SHARE(Dimension.SHARE, Population.ALL),
    /** The mean of a track's points. */
    AVERAGE(null, Population.ALL),
    /** The largest of a track's points. */
    PEAK(null, Population.ALL);

    private final Optional<Dimension> dimension;
    private final Population population;

    Named(Dimension dimension, Population population) {
      this.dimension = Optional.ofNullable(dimension);
      this.population = population;
    }

    @Override
    public String word() {
      return Words.of(this);
    }

    @Override
    public Optional<Dimension> dimension() {
      return dimension;
    }

    @Override
    public Population population() {
      return population;
    }

    /** Whether it is a figure of tracks rather than of series. */
    public boolean ofTracks() {
      return this == AVERAGE || this == PEAK;
    }
  }
}
