package dev.plumbline.budget;

import static dev.plumbline.budget.BudgetStatistic.Named.AVERAGE;
import static dev.plumbline.budget.BudgetStatistic.Named.COUNT;
import static dev.plumbline.budget.BudgetStatistic.Named.ERROR_RATE;
import static dev.plumbline.budget.BudgetStatistic.Named.PEAK;
import static dev.plumbline.budget.BudgetStatistic.Named.RATE;
import static dev.plumbline.budget.BudgetStatistic.Named.SHARE;

import dev.plumbline.budget.BudgetStatistic.Named;
import dev.plumbline.budget.BudgetStatistic.SlowerThan;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Population;
import java.util.Optional;
import java.util.Set;

/**
 * Why the parts of a budget do not go together.
 *
 * @param key the part of the budget to change, as files call it
 * @param message a sentence that says what is allowed instead
 */
public record Misfit(String key, String message) {
  private static final Set<BudgetStatistic> OF_STATUS = Set.of(ERROR_RATE, SHARE, COUNT, RATE);

  /** The first thing that does not fit; empty for a sound budget. */
  public static Optional<Misfit> of(Selection selection, BudgetStatistic statistic, Limit limit) {
    Optional<Misfit> selected =
        switch (selection) {
          case TrackSelection _ -> ofTrack(statistic);
          case SeriesSelection series -> ofSeries(series, statistic);
        };
    return selected.or(() -> ofLimit(selection, statistic, limit));
  }

  private static Optional<Misfit> ofTrack(BudgetStatistic statistic) {
    boolean fits = statistic instanceof Named named && named.ofTracks();
    return fits
        ? Optional.empty()
        : misfit("statistic", quoted(statistic) + " is not of a track: use average or peak");
  }

  private static Optional<Misfit> ofSeries(SeriesSelection series, BudgetStatistic statistic) {
    if (statistic == AVERAGE || statistic == PEAK) {
      String instead = statistic == PEAK ? "max" : "mean";
      return misfit(
          "statistic", quoted(statistic) + " is of a track: name a 'track', or use " + instead);
    }
    if (series.status().isPresent()) {
      return ofStatus(series, statistic);
    }
    Optional<Kind> kind = series.effectiveKind();
    if (statistic == ERROR_RATE) {
      return ofErrorRate(series, kind);
    }
    if (statistic == SHARE && series.metric().isEmpty() && !kind.equals(Optional.of(Kind.CHECK))) {
      return misfit(
          "statistic",
          "'share' of what: name a 'metric' of zeros and ones or a 'status', or say 'kind: check'");
    }
    return series.metric().isEmpty() && kind.equals(Optional.of(Kind.CUSTOM))
        ? misfit("kind", "custom values are told apart by their metric: name a 'metric'")
        : Optional.empty();
  }

  private static Optional<Misfit> ofStatus(SeriesSelection series, BudgetStatistic statistic) {
    if (!OF_STATUS.contains(statistic)) {
      return misfit(
          "statistic",
          quoted(statistic)
              + " cannot be told by status, because durations are not kept by status:"
              + " use error-rate, share, count or rate");
    }
    boolean other =
        series.metric().isPresent() || series.kind().orElse(Kind.REQUEST) != Kind.REQUEST;
    return other
        ? misfit("status", "only requests have a status: leave out 'metric' and 'kind'")
        : Optional.empty();
  }

  private static Optional<Misfit> ofErrorRate(SeriesSelection series, Optional<Kind> kind) {
    if (series.metric().isPresent()) {
      return misfit(
          "statistic",
          "'error-rate' counts failed requests, whatever the metric: leave out 'metric', or use"
              + " share for a metric of zeros and ones");
    }
    if (kind.filter(k -> k == Kind.REQUEST || k == Kind.TRANSACTION).isEmpty()) {
      return misfit(
          "statistic", "'error-rate' is of requests or transactions: nothing else is said to fail");
    }
    return series.population().equals(Optional.of(Population.EXPECTED))
        ? misfit("population", "expected requests are those that did not fail: use all")
        : Optional.empty();
  }

  private static Optional<Misfit> ofLimit(
      Selection selection, BudgetStatistic statistic, Limit limit) {
    Optional<Dimension> ofValues = ofValues(selection);
    if (statistic instanceof SlowerThan slower
        && ofValues.filter(d -> d != slower.unit().dimension()).isPresent()) {
      return misfit("statistic", quoted(statistic) + " needs " + unitsOf(Dimension.TIME));
    }
    Optional<Dimension> needed = statistic.dimension().or(() -> ofValues);
    String written = "'" + limit.words() + "'";
    if (needed.isPresent()
        && limit.unit().dimension() != needed.get()
        && !ofBytes(selection, statistic, limit)) {
      return misfit(
          "limit", quoted(statistic) + " needs " + unitsOf(needed.get()) + ", not " + written);
    }
    if (needed.equals(Optional.of(Dimension.SHARE))) {
      double percent = limit.unit().convert(limit.value(), Unit.PERCENT);
      return percent < 0 || percent > 100
          ? misfit(
              "limit",
              quoted(statistic) + " lies between 0 and 100 %: " + written + " limits nothing")
          : Optional.empty();
    }
    return limit.value() < 0 && needed.isPresent()
        ? misfit("limit", quoted(statistic) + " is never negative: " + written + " limits nothing")
        : Optional.empty();
  }

  /** A counter may count bytes: its total is a size then, which only the file knows. */
  private static boolean ofBytes(Selection selection, BudgetStatistic statistic, Limit limit) {
    Dimension dimension = limit.unit().dimension();
    return selection instanceof SeriesSelection series
        && series.metric().isPresent()
        && ((statistic == COUNT && dimension == Dimension.SIZE)
            || (statistic == RATE && dimension == Dimension.DATA_RATE));
  }

  /** Requests, groups and transactions take time; what other values are, only the file knows. */
  private static Optional<Dimension> ofValues(Selection selection) {
    return selection instanceof SeriesSelection series && series.metric().isEmpty()
        ? series
            .effectiveKind()
            .filter(k -> k == Kind.REQUEST || k == Kind.GROUP || k == Kind.TRANSACTION)
            .map(_ -> Dimension.TIME)
        : Optional.empty();
  }

  private static String unitsOf(Dimension dimension) {
    return dimension == Dimension.PLAIN
        ? "a plain number"
        : "a unit of " + dimension.word() + " (" + String.join(", ", Unit.symbols(dimension)) + ")";
  }

  private static String quoted(BudgetStatistic statistic) {
    return "'" + statistic.word() + "'";
  }

  private static Optional<Misfit> misfit(String key, String message) {
    return Optional.of(new Misfit(key, message));
  }
}
