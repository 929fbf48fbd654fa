package dev.plumbline.analysis;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.EndpointNames;
import dev.plumbline.model.Exact;
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
    int size = 0;
    boolean raw = false;
    for (Series one : series) {
      size += one.slices().size();
      raw |= one.slices().decimals() == Decimals.RAW;
    }
    if (raw) {
      return series.stream()
          .map(one -> one.slices().distribution())
          .reduce(Distribution::merge)
          .orElseThrow();
    }
    long[] values = new long[size];
    int at = 0;
    for (Series one : series) {
      Slices slices = one.slices();
      System.arraycopy(slices.values(), 0, values, at, slices.size());
      at += slices.size();
    }
    return Exact.of(values, series.iterator().next().slices().decimals());
  }

  /** What some series say of a row to a comparison. */
  public static Observations observations(Collection<Series> series) {
    int size = series.stream().mapToInt(one -> one.slices().size()).sum();
    int[] seconds = new int[size];
    double[] values = new double[size];
    int at = 0;
    for (Series one : series) {
      Slices slices = one.slices();
      for (int i = 0, start = 0; i < slices.seconds().length; start = slices.ends()[i], i++) {
        for (int j = start; j < slices.ends()[i]; j++) {
          seconds[at] = slices.seconds()[i];
          values[at++] = Decimals.toDouble(slices.values()[j], slices.decimals());
        }
      }
    }
    return new Observations(seconds, values);
  }

  /** Counts the values of series by some property of them. */
  public static <K> Map<K, Long> counts(Collection<Series> series, Function<Series, K> property) {
    Map<K, Long> counts = new TreeMap<>();
    series.forEach(one -> counts.merge(property.apply(one), (long) one.slices().size(), Long::sum));
    return counts;
  }
}
