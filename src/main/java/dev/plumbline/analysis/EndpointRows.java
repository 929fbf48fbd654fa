package dev.plumbline.analysis;

import dev.plumbline.model.Distribution;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.EndpointNames;
import dev.plumbline.model.Population;
import dev.plumbline.model.Series;
import dev.plumbline.model.Slices;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Gathers the series of a metric into the rows people look at: one for each name and method,
 * whatever group, scenario or outcome the series were split by.
 */
public final class EndpointRows {
  private EndpointRows() {}

  /** How names are shown. */
  public enum NameStyle {
    RECORDED,
    TEMPLATED;

    String of(Endpoint endpoint) {
      return this == RECORDED ? endpoint.name() : EndpointNames.templated(endpoint);
    }
  }

  /**
   * The series behind each row, rows in their order.
   *
   * @param series of one metric or several
   */
  public static Map<RowKey, List<Series>> group(
      Collection<Series> series, NameStyle names, Population population) {
    Map<RowKey, List<Series>> rows = new TreeMap<>();
    for (Series one : series) {
      Endpoint endpoint = one.key().endpoint();
      if (population.contains(endpoint)) {
        rows.computeIfAbsent(keyOf(one, names), _ -> new ArrayList<>()).add(one);
      }
    }
    return rows;
  }

  private static RowKey keyOf(Series series, NameStyle names) {
    return new RowKey(
        series.key().metric().kind(),
        series.key().metric().name(),
        names.of(series.key().endpoint()),
        series.key().endpoint().method());
  }

  /** All values of some series of one metric as one distribution. */
  public static Distribution distribution(Collection<Series> series) {
    return Slices.distribution(series.stream().map(Series::slices).toList());
  }

  /** What some series say of a row to a comparison. */
  public static Observations observations(Collection<Series> series) {
    int size = series.stream().mapToInt(one -> one.slices().size()).sum();
    boolean once = series.stream().allMatch(one -> one.slices().repeats().once());
    int[] seconds = new int[size];
    double[] values = new double[size];
    long[] counts = new long[once ? 0 : size];
    int at = 0;
    for (Series one : series) {
      Slices slices = one.slices();
      for (int i = 0, start = 0; i < slices.seconds().length; start = slices.ends()[i], i++) {
        for (int j = start; j < slices.ends()[i]; j++) {
          seconds[at] = slices.seconds()[i];
          if (!once) {
            counts[at] = slices.repeats().at(j);
          }
          values[at++] = once ? slices.value(j) : slices.middle(j);
        }
      }
    }
    return new Observations(seconds, values, counts, Fineness.of(series));
  }

  /** Counts the values of series by some property of them. */
  public static <K> Map<K, Long> counts(Collection<Series> series, Function<Series, K> property) {
    Map<K, Long> counts = new TreeMap<>();
    series.forEach(one -> counts.merge(property.apply(one), one.slices().count(), Long::sum));
    return counts;
  }
}
