package dev.plumbline.app;

import dev.plumbline.analysis.EndpointRows;
import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.TimedCounts;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Population;
import dev.plumbline.model.Role;
import dev.plumbline.model.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The failed requests of a run: how many of which row and status, in any window. */
final class ErrorsOverTime {
  private static final int FIRST_CLIENT_ERROR = 400;
  private static final int FIRST_SERVER_ERROR = 500;

  private final List<TimedCounts> byRow = new ArrayList<>();
  private final List<RowKey> rows;
  private final List<Kind> kinds = new ArrayList<>();

  /** The failures of a row with one code; {@code code} is empty of those without any status. */
  private record Kind(RowKey row, boolean status, int code, TimedCounts counts) {
    boolean isOf(Optional<RowKey> other) {
      return other.map(of -> isSame(of, row)).orElse(true);
    }

    boolean isClientError() {
      return status && code >= FIRST_CLIENT_ERROR && code < FIRST_SERVER_ERROR;
    }
  }

  /**
   * @param rows the durations of each row
   * @param codes statuses, and the tool's own codes of what went wrong
   */
  ErrorsOverTime(Map<RowKey, List<Series>> rows, List<Series> codes) {
    List<Series> failed = codes.stream().filter(one -> one.key().endpoint().failed()).toList();
    this.rows = List.copyOf(rows.keySet());
    rows.forEach((_, series) -> byRow.add(TimedCounts.of(failed(series))));
    EndpointRows.group(failed, NameStyle.TEMPLATED, Population.ALL)
        .forEach(
            (key, series) -> {
              boolean status = series.getFirst().key().metric().role() == Role.STATUS;
              for (int code : codes(series)) {
                TimedCounts counts = TimedCounts.of(series, value -> value == code);
                kinds.add(new Kind(ShowRun.withoutMetric(key), status, code, counts));
              }
            });
  }

  private static boolean isSame(RowKey one, RowKey other) {
    return one.name().equals(other.name()) && one.method().equals(other.method());
  }

  static boolean isErrorCode(Metric metric) {
    return metric.name().equals("error_code");
  }

  private static List<Series> failed(List<Series> series) {
    return series.stream().filter(one -> one.key().endpoint().failed()).toList();
  }

  private static Set<Integer> codes(List<Series> series) {
    Set<Integer> codes = new TreeSet<>();
    for (Series one : series) {
      for (int i = 0; i < one.slices().size(); i++) {
        codes.add((int) one.key().metric().inUnit(one.slices().values()[i]));
      }
    }
    return codes;
  }

  /** Whether the statuses of failed requests are known: some tools write none. */
  boolean byStatus() {
    return kinds.stream().anyMatch(Kind::status);
  }

  /** How many requests of a row failed. */
  long failed(int row, int from, int to) {
    return byRow.get(row).between(from, to);
  }

  /** How many requests failed. */
  long failed(int from, int to) {
    return byRow.stream().mapToLong(row -> row.between(from, to)).sum();
  }

  /** Each failure of the window once, by row and code, the most frequent first. */
  List<RunWindow.ErrorRow> errors(int from, int to) {
    List<RunWindow.ErrorRow> all = new ArrayList<>();
    for (Kind kind : kinds) {
      long count = kind.counts.between(from, to);
      if (count > 0) {
        all.add(
            new RunWindow.ErrorRow(
                kind.row.name(), kind.row.method(), kind.status, kind.code, count));
      }
    }
    List<RunWindow.ErrorRow> errors = new ArrayList<>(ErrorsOnce.of(all));
    errors.sort(Comparator.comparingLong(RunWindow.ErrorRow::count).reversed());
    return List.copyOf(errors);
  }

  /**
   * Answers with 4xx.
   *
   * @param row empty for all
   */
  TimedCounts clientErrors(Optional<RowKey> row) {
    return TimedCounts.sum(
        kinds.stream()
            .filter(kind -> kind.isOf(row) && kind.isClientError())
            .map(Kind::counts)
            .toList());
  }

  /**
   * All other failures: 5xx, no answer, and the statuses of protocols that count otherwise; every
   * failure where the file tells no statuses.
   */
  TimedCounts serverErrors(Optional<RowKey> row) {
    if (kinds.stream().noneMatch(Kind::status)) {
      return TimedCounts.sum(
          IntStream.range(0, rows.size())
              .filter(i -> row.isEmpty() || isSame(rows.get(i), row.get()))
              .mapToObj(byRow::get)
              .toList());
    }
    return TimedCounts.sum(
        kinds.stream()
            .filter(kind -> kind.isOf(row) && kind.status && !kind.isClientError())
            .map(Kind::counts)
            .toList());
  }
}
