package dev.plumbline.app;

import dev.plumbline.analysis.RowKey;
import dev.plumbline.model.Decimals;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Slices;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * The unit that each benchmark is compared in: that of the first run that holds it. Another unit of
 * the same benchmark is converted where both are times by operation, or operations by time.
 */
final class ScoreUnits {
  private static final Map<String, Double> SECONDS =
      Map.of(
          "ns", 1e-9, "us", 1e-6, "µs", 1e-6, "ms", 1e-3, "s", 1.0, "min", 60.0, "hr", 3600.0,
          "day", 86_400.0);

  private final Map<RowKey, String> units = new TreeMap<>();
  private final Set<String> warnings = new LinkedHashSet<>();

  ScoreUnits(List<ReadRun> runs) {
    runs.forEach(
        run -> run.judged().forEach((key, series) -> units.putIfAbsent(key, unit(series))));
  }

  private static String unit(List<Series> series) {
    return series.getFirst().key().metric().unit();
  }

  /** The unit of each row. */
  Map<RowKey, String> units() {
    return units;
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** The same run in these units, without what cannot be had in them. */
  ReadRun converted(ReadRun run) {
    return new ReadRun(run.run(), run.window(), converted(run.judged()), converted(run.all()));
  }

  private Map<RowKey, List<Series>> converted(Map<RowKey, List<Series>> rows) {
    Map<RowKey, List<Series>> converted = new TreeMap<>();
    rows.forEach(
        (key, series) -> {
          List<Series> same = series.stream().flatMap(one -> converted(key, one).stream()).toList();
          if (!same.isEmpty()) {
            converted.put(key, same);
          }
        });
    return converted;
  }

  private List<Series> converted(RowKey key, Series series) {
    String from = series.key().metric().unit();
    String to = units.getOrDefault(key, from);
    if (from.equals(to)) {
      return List.of(series);
    }
    OptionalDouble factor = factor(from, to);
    warnings.add(
        key.label()
            + (factor.isPresent()
                ? ": " + from + " is converted to " + to
                : ": " + from + " and " + to + " cannot be compared"));
    return factor.isPresent() ? List.of(times(series, factor.getAsDouble(), to)) : List.of();
  }

  /** What a figure in one unit is multiplied by to be in the other; empty where it cannot be. */
  static OptionalDouble factor(String from, String to) {
    if (from.endsWith("/op") && to.endsWith("/op")) {
      return ratio(from.substring(0, from.length() - 3), to.substring(0, to.length() - 3));
    }
    return from.startsWith("ops/") && to.startsWith("ops/")
        ? ratio(to.substring(4), from.substring(4))
        : OptionalDouble.empty();
  }

  private static OptionalDouble ratio(String from, String to) {
    return SECONDS.containsKey(from) && SECONDS.containsKey(to)
        ? OptionalDouble.of(SECONDS.get(from) / SECONDS.get(to))
        : OptionalDouble.empty();
  }

  private static Series times(Series series, double factor, String unit) {
    Slices slices = series.slices();
    long[] values =
        Arrays.stream(slices.values())
            .map(
                stored ->
                    Decimals.orderedBits(Decimals.toDouble(stored, slices.decimals()) * factor))
            .toArray();
    Metric was = series.key().metric();
    Metric metric = new Metric(was.name(), was.kind(), was.role(), was.type(), unit, Decimals.RAW);
    return new Series(
        new SeriesKey(metric, series.key().endpoint()),
        new Slices(slices.seconds(), slices.ends(), values, Decimals.RAW));
  }
}
