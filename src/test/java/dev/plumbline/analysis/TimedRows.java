package dev.plumbline.analysis;

import dev.plumbline.model.Decimals;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Endpoint;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricType;
import dev.plumbline.model.Role;
import dev.plumbline.model.Series;
import dev.plumbline.model.SeriesKey;
import dev.plumbline.model.Slices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

/** Rows of random values, in order and out of it, and what sorting says of them. */
final class TimedRows {
  private static final Metric DURATION =
      new Metric("http_req_duration", Kind.REQUEST, Role.DURATION, MetricType.TREND, "ms", 3);

  private TimedRows() {}

  static SeriesKey key(String name, boolean failed) {
    return new SeriesKey(DURATION, new Endpoint(name, "GET", true, failed, "", "", ""));
  }

  /** A few rows of a few series each; coarse values, so that many are equal, in every other one. */
  static List<List<Series>> any(Random random, int seconds) {
    List<List<Series>> rows = new ArrayList<>();
    for (int row = 0; row < 1 + random.nextInt(4); row++) {
      List<Series> series = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(3); i++) {
        series.add(new Series(key("r" + row, i > 0), slices(random, seconds)));
      }
      rows.add(series);
    }
    return rows;
  }

  private static Slices slices(Random random, int seconds) {
    int count = 1 + random.nextInt(2 * seconds);
    int coarse = random.nextBoolean() ? 1 : 5_000;
    int[] at = new int[count];
    int[] ends = new int[count];
    long[] values = new long[count * 8];
    int end = 0;
    for (int i = 0; i < count; i++) {
      at[i] = random.nextInt(seconds);
      int start = end;
      end += random.nextInt(8);
      for (int j = start; j < end; j++) {
        values[j] = Math.round(30_000 * Math.exp(random.nextGaussian())) / coarse * coarse;
      }
      Arrays.sort(values, start, end);
      ends[i] = end;
    }
    return new Slices(at, ends, Arrays.copyOf(values, end), 3);
  }

  static ValueIndex index(List<List<Series>> rows) {
    return ValueIndex.of(rows, TimedRows::inTurn);
  }

  private static <T> List<T> inTurn(List<Callable<T>> tasks) {
    List<T> results = new ArrayList<>();
    for (Callable<T> task : tasks) {
      try {
        results.add(task.call());
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    return results;
  }

  static Distribution distribution(List<Series> series, int from, int to) {
    return EndpointRows.distribution(
        series.stream().map(s -> new Series(s.key(), s.slices().between(from, to))).toList());
  }

  static double[] values(List<Series> series, int from, int to) {
    return series.stream()
        .map(one -> one.slices().between(from, to))
        .flatMapToDouble(
            slices ->
                Arrays.stream(slices.values())
                    .mapToDouble(value -> Decimals.toDouble(value, slices.decimals())))
        .toArray();
  }
}
