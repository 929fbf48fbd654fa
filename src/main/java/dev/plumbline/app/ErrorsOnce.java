package dev.plumbline.app;

import dev.plumbline.app.RunWindow.ErrorRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A failed request has a status and mostly a code of the tool as well: the same requests would be
 * counted twice.
 */
final class ErrorsOnce {
  /** k6 adds it to the statuses that it counts as errors: 1422 is a 422. */
  private static final int OF_STATUS = 1000;

  private ErrorsOnce() {}

  private record Row(String name, String method) {}

  static List<ErrorRow> of(List<ErrorRow> all) {
    Map<Row, List<ErrorRow>> rows =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    error -> new Row(error.name(), error.method()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return rows.values().stream().flatMap(row -> ofRow(row).stream()).toList();
  }

  /** The status where there is one; of requests without an answer what the tool says of them. */
  private static List<ErrorRow> ofRow(List<ErrorRow> row) {
    Set<Integer> statuses =
        row.stream().filter(ErrorRow::status).map(ErrorRow::code).collect(Collectors.toSet());
    if (statuses.isEmpty()) {
      return row;
    }
    long silent = count(row.stream().filter(error -> error.status() && error.code() == 0).toList());
    List<ErrorRow> reasons =
        row.stream()
            .filter(error -> !error.status() && !statuses.contains(error.code() - OF_STATUS))
            .toList();
    // More reasons than silent requests are in part of requests that have a status.
    boolean told = count(reasons) <= silent;
    List<ErrorRow> once = new ArrayList<>();
    for (ErrorRow error : row) {
      if (error.status() && error.code() == 0) {
        long rest = silent - (told ? count(reasons) : 0);
        if (rest > 0) {
          once.add(new ErrorRow(error.name(), error.method(), true, 0, rest));
        }
      } else if (error.status()) {
        once.add(error);
      }
    }
    if (told) {
      once.addAll(reasons);
    }
    return once;
  }

  private static long count(List<ErrorRow> errors) {
    return errors.stream().mapToLong(ErrorRow::count).sum();
  }
}
