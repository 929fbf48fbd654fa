package dev.plumbline.app;

import dev.plumbline.analysis.RowKey;
import dev.plumbline.budget.Budget;
import dev.plumbline.budget.BudgetSet;
import dev.plumbline.budget.BudgetStatistic.Percentile;
import dev.plumbline.budget.Dimension;
import dev.plumbline.budget.Glob;
import dev.plumbline.budget.SeriesSelection;
import dev.plumbline.budget.Unit;
import dev.plumbline.model.StatedThreshold;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How slow a percentile may be.
 *
 * @param percent 95 of p95
 * @param value in the run's unit
 * @param endpoints whose; none: of all requests together
 * @param method only of requests of it; empty: any
 */
public record RunLimit(
    double percent, double value, List<Glob> endpoints, Optional<String> method) {
  private static final Pattern STATED =
      Pattern.compile("p\\((\\d+(?:\\.\\d+)?)\\)\\s*<=?\\s*(\\d+(?:\\.\\d+)?)");

  /** A metric as k6 names it: with the tags of its requests, where it is not of all. */
  private static final Pattern METRIC = Pattern.compile("http_req_duration(?:\\{(.*)})?");

  public RunLimit {
    endpoints = List.copyOf(endpoints);
  }

  /** Those of a budget set that a picture of latencies can show. */
  public static List<RunLimit> of(BudgetSet set, String unit) {
    return set.budgets().stream().flatMap(budget -> of(budget, unit)).toList();
  }

  private static Stream<RunLimit> of(Budget budget, String unit) {
    if (budget.selection() instanceof SeriesSelection selection
        && budget.statistic() instanceof Percentile percentile
        && selection.equals(ofDurations(selection))
        && budget.limit().upper()
        && budget.limit().unit().dimension() == Dimension.TIME
        && Unit.named(unit).isPresent()) {
      double value = budget.limit().unit().convert(budget.limit().value(), Unit.named(unit).get());
      return Stream.of(
          new RunLimit(percentile.percent(), value, selection.endpoints(), Optional.empty()));
    }
    return Stream.empty();
  }

  /** The same endpoints with nothing else asked of them. */
  private static SeriesSelection ofDurations(SeriesSelection selection) {
    SeriesSelection all = SeriesSelection.ALL_REQUESTS;
    return new SeriesSelection(
        all.metric(),
        all.kind(),
        selection.endpoints(),
        all.method(),
        all.group(),
        all.scenario(),
        all.status(),
        all.population(),
        all.window());
  }

  /** Those that the test itself states of all requests, or of an endpoint by its tags. */
  public static List<RunLimit> of(List<StatedThreshold> thresholds) {
    return thresholds.stream().flatMap(threshold -> of(threshold).stream()).toList();
  }

  public static Optional<RunLimit> of(StatedThreshold threshold) {
    Matcher metric = METRIC.matcher(threshold.metric().strip());
    Matcher stated = STATED.matcher(threshold.expression().strip());
    if (!metric.matches() || !stated.matches()) {
      return Optional.empty();
    }
    double percent = Double.parseDouble(stated.group(1));
    double value = Double.parseDouble(stated.group(2));
    return metric.group(1) == null
        ? Optional.of(new RunLimit(percent, value, List.of(), Optional.empty()))
        : ofTags(StatedTags.of(metric.group(1)), percent, value);
  }

  /** Tags that ask for anything else leave out requests of the endpoint, or take in others. */
  private static Optional<RunLimit> ofTags(Map<String, String> tags, double percent, double value) {
    String name = tags.getOrDefault("name", tags.getOrDefault("url", ""));
    if (name.isEmpty() || !Set.of("name", "url", "method").containsAll(tags.keySet())) {
      return Optional.empty();
    }
    return Optional.of(
        new RunLimit(
            percent, value, List.of(new Glob(name)), Optional.ofNullable(tags.get("method"))));
  }

  public boolean isOfAll() {
    return endpoints.isEmpty();
  }

  public boolean isOf(RowKey row) {
    return method.map(row.method()::equals).orElse(true)
        && endpoints.stream()
            .anyMatch(glob -> glob.matches(row.label()) || glob.matches(row.name()));
  }

  /**
   * The limit that names a row, the strictest of several: that of all requests says nothing of one
   * endpoint.
   *
   * @param row empty for all endpoints
   */
  public static Optional<RunLimit> p95(List<RunLimit> limits, Optional<RowKey> row) {
    return limits.stream()
        .filter(limit -> limit.percent == 95)
        .filter(limit -> row.map(limit::isOf).orElseGet(limit::isOfAll))
        .min(Comparator.comparingDouble(RunLimit::value));
  }
}
