package dev.plumbline.analysis;

import dev.plumbline.analysis.Finding.Absent;
import dev.plumbline.analysis.Finding.Figure;
import dev.plumbline.budget.Budget;
import dev.plumbline.budget.BudgetStatistic;
import dev.plumbline.budget.BudgetStatistic.Named;
import dev.plumbline.budget.BudgetStatistic.Percentile;
import dev.plumbline.budget.BudgetStatistic.SlowerThan;
import dev.plumbline.budget.SeriesSelection;
import dev.plumbline.budget.StatusClass;
import dev.plumbline.budget.Unit;
import dev.plumbline.budget.Window;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Kind;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Population;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the figures of requests, groups, checks and custom metrics. */
final class SeriesFigures {
  private final Selected selected;
  private final String things;
  private final Optional<StatusClass> status;
  private final RunEvidence evidence;
  private final Window window;
  private final double seconds;
  private final String unit;
  private final String whose;
  private final Unit limit;

  private SeriesFigures(
      Selected selected,
      SeriesSelection selection,
      Budget budget,
      String unit,
      RunEvidence evidence) {
    this.selected = selected;
    this.evidence = evidence;
    this.window = selection.window();
    this.limit = budget.limit().unit();
    boolean ofRequests = selected.keys().stream().allMatch(k -> k.metric().kind() == Kind.REQUEST);
    this.whose =
        ofRequests && budget.population() == Population.EXPECTED
            ? " of the successful requests"
            : "";
    // Of a benchmark there are iterations, not benchmarks.
    this.things =
        selection.effectiveKind().equals(Optional.of(Kind.BENCHMARK))
            ? "values"
            : Narrowing.things(selection);
    this.status = selection.status();
    this.unit = unit;
    this.seconds = evidence.durationsKnown() ? evidence.secondsIn(window) : Double.NaN;
  }

  static Finding of(Budget budget, SeriesSelection selection, RunEvidence evidence) {
    Narrowing.Result result = Narrowing.of(selection, budget.population(), evidence);
    if (result.isNothing()) {
      return new Absent(result.nothing());
    }
    TreeSet<String> units = new TreeSet<>();
    result.selected().keys().forEach(key -> units.add(key.metric().unit()));
    if (units.size() > 1) {
      return new Absent("the selected values are in different units: " + String.join(", ", units));
    }
    var figures = new SeriesFigures(result.selected(), selection, budget, units.first(), evidence);
    return switch (budget.statistic()) {
      case Percentile percentile -> figures.ofValues(percentile);
      case SlowerThan slower -> figures.slower(slower);
      case Named named -> figures.named(named);
    };
  }

  private Finding named(Named statistic) {
    return switch (statistic) {
      case MEAN, MIN, MAX -> ofValues(statistic);
      case COUNT -> counted(1, "");
      case RATE -> rate();
      case ERROR_RATE -> status.isPresent() ? withStatus() : failed();
      case SHARE -> status.isPresent() ? withStatus() : ones();
      case AVERAGE, PEAK -> throw new IllegalStateException(statistic + " is of tracks");
    };
  }

  /** Summaries know neither their values nor each other. */
  private Finding ofValues(BudgetStatistic statistic) {
    int summaries = selected.stated().size();
    if (summaries > 1 || (summaries == 1 && !selected.series().isEmpty())) {
      return new Absent(
          "%s of these series are only summed up in their files, and summaries cannot be merged"
              .formatted(Counts.number(summaries)));
    }
    Distribution values = selected.distribution();
    double value = valueOf(statistic, values);
    if (Double.isNaN(value)) {
      return new Absent("the file keeps no values and does not state its " + statistic.word());
    }
    if (summaries == 1) {
      return Figure.plain(value, unit, "as the summary states it" + whose + ": no interval");
    }
    return switch (statistic) {
      case Percentile percentile -> percentile(value, values, percentile);
      case Named named when named == Named.MEAN -> mean(value, values.count());
      default -> Figure.plain(value, unit, Counts.of(values.count(), things) + ", judged as it is");
    };
  }

  private static double valueOf(BudgetStatistic statistic, Distribution values) {
    return switch (statistic) {
      case Percentile percentile -> values.percentile(percentile.percent());
      case Named named when named == Named.MEAN -> values.mean();
      case Named named when named == Named.MIN -> values.min();
      case Named named when named == Named.MAX -> values.max();
      default -> throw new IllegalArgumentException(statistic.word() + " is not of values");
    };
  }

  private Figure percentile(double value, Distribution values, Percentile percentile) {
    double percent = percentile.percent();
    long n = values.count();
    long fewest = Intervals.smallestCount(percent);
    Interval range = Intervals.betweenRanks(values, percent);
    return new Figure(
        value,
        unit,
        range,
        range,
        Counts.of(n, things),
        limit -> {
          if (n < fewest) {
            return percentile.word() + " needs " + Counts.of(fewest, things) + " for its interval";
          }
          double below = (double) selected.count(v -> v <= limit) / n;
          return Counts.settlingQuantile(n, percent / 100, below, things);
        });
  }

  private Figure mean(double value, long n) {
    Interval range = MeanInterval.of(selected.slices(), value);
    return new Figure(
        value,
        unit,
        range,
        range,
        Counts.of(n, things),
        limit -> {
          double reach = (range.high() - range.low()) / 2;
          return Double.isInfinite(reach)
              ? "a mean needs 20 " + things + " in 5 different seconds for its interval"
              : Counts.settling(n, n * Math.pow(reach / (value - limit), 2), things);
        });
  }

  private Finding rate() {
    if (!(seconds > 0)) {
      return new Absent("these files do not tell how long the run took");
    }
    if (evidence.isCoarse(window)) {
      return new Absent(
          String.format(
              Locale.ROOT,
              "the times in these files are whole seconds, too coarse for a rate over %,.1f s",
              seconds));
    }
    Finding counted = counted(seconds, String.format(Locale.ROOT, " in %,.1f s", seconds));
    return counted instanceof Figure figure ? statedRate(figure) : counted;
  }

  /** Summaries print the length of a run with few digits, so their own rate is the better one. */
  private Figure statedRate(Figure counted) {
    return StatedRate.of(selected, evidence)
        .filter(rate -> StatedRate.isRounding(rate, counted.value()))
        .map(rate -> Figure.plain(rate, counted.unit(), "as the summary states it: no interval"))
        .orElse(counted);
  }

  /** How many there are by the second, or in all: exact either way, so it has no interval. */
  private Finding counted(double per, String suffix) {
    boolean counter = all(MetricType.COUNTER);
    if (counter && !selected.stated().isEmpty()) {
      return statedTotal(per, suffix);
    }
    Optional<Absent> unknown = countUnknown();
    if (unknown.isPresent()) {
      return unknown.get();
    }
    double total = selected.count();
    String evidence = Counts.of(selected.count(), things) + suffix;
    if (status.isPresent()) {
      total = ofStatus();
      evidence = Counts.number(ofStatus()) + " of " + evidence;
    } else if (counter) {
      total = selected.sum();
      evidence = "a total of " + Counts.of(selected.count(), things) + suffix;
    }
    String unitOfCount = counter ? unitOfTotal(suffix) : unitOfCount(suffix);
    return Figure.plain(total / per, unitOfCount, evidence + ", judged as it is");
  }

  /** A summary gives the total of a counter, not of how many values. */
  private Finding statedTotal(double per, String suffix) {
    double total = selected.sum();
    return Double.isNaN(total)
        ? new Absent("the file keeps no values and does not state their total")
        : Figure.plain(total / per, unitOfTotal(suffix), "as the summary states it" + suffix);
  }

  private static String unitOfCount(String suffix) {
    return suffix.isEmpty() ? "" : Unit.PER_SECOND.symbol();
  }

  /** A total of bytes is a size; a limit without a unit takes it for the number that it is. */
  private String unitOfTotal(String suffix) {
    if (unit.isEmpty() || (suffix.isEmpty() && limit == Unit.NONE)) {
      return unitOfCount(suffix);
    }
    return suffix.isEmpty() ? unit : unit + "/s";
  }

  private Finding failed() {
    long failed = selected.failed();
    return failed < 0
        ? new Absent("the file keeps no values and does not state how many " + things + " failed")
        : share(failed);
  }

  private Finding share(long k) {
    return countUnknown()
        .<Finding>map(absent -> absent)
        .orElseGet(() -> Figure.share(k, selected.count(), things));
  }

  private Finding withStatus() {
    return share(ofStatus());
  }

  private long ofStatus() {
    return selected.count(code -> status.orElseThrow().contains((long) code));
  }

  private Finding ones() {
    if (!all(MetricType.RATE)) {
      return new Absent("'share' is of zeros and ones, which these values are not");
    }
    double ones = selected.ones();
    return Double.isNaN(ones)
        ? new Absent("the file keeps no values and does not state how many are so")
        : share(Math.round(ones));
  }

  private Finding slower(SlowerThan slower) {
    Optional<Unit> measured = Unit.measured(unit);
    if (measured.filter(u -> u.dimension() == slower.unit().dimension()).isEmpty()) {
      return new Absent(BudgetJudge.unlike(unit, slower.unit()));
    }
    double threshold = slower.unit().convert(slower.threshold(), measured.get());
    return keepsValues().orElseGet(() -> share(selected.count(value -> value > threshold)));
  }

  private Optional<Finding> keepsValues() {
    return selected.stated().isEmpty()
        ? Optional.empty()
        : Optional.of(new Absent("a file that keeps no values cannot tell how many are so"));
  }

  private Optional<Absent> countUnknown() {
    return selected.count() < 0
        ? Optional.of(new Absent("the file keeps no values and does not state how many there were"))
        : Optional.empty();
  }

  private boolean all(MetricType type) {
    return selected.keys().stream().allMatch(key -> key.metric().type() == type);
  }
}
