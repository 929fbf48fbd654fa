package dev.plumbline.app;

import dev.plumbline.analysis.EndpointRows;
import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.analysis.Observations;
import dev.plumbline.analysis.RequestCounts;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.RunRequests;
import dev.plumbline.analysis.RunValues;
import dev.plumbline.budget.Window;
import dev.plumbline.model.Population;
import dev.plumbline.model.Run;
import dev.plumbline.model.Series;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One run of a side as it was read.
 *
 * @param judged successful requests, whose times are judged
 * @param all of the same metric with failed ones, as the tool counts: whose rates are judged
 */
record ReadRun(
    Run run, Window window, Map<RowKey, List<Series>> judged, Map<RowKey, List<Series>> all) {
  static ReadRun of(Run run, Window window, Collection<Series> series) {
    return new ReadRun(
        run,
        window,
        EndpointRows.group(series, NameStyle.TEMPLATED, Population.EXPECTED),
        EndpointRows.group(series, NameStyle.TEMPLATED, Population.ALL));
  }

  RunValues values() {
    return new RunValues(run.id(), each(judged, EndpointRows::observations));
  }

  /** All endpoints as one row. */
  RunValues valuesTogether(RowKey key) {
    List<Series> together = flat(judged);
    return new RunValues(
        run.id(), together.isEmpty() ? Map.of() : Map.of(key, EndpointRows.observations(together)));
  }

  Observations observations(RowKey key) {
    return EndpointRows.observations(judged.getOrDefault(key, List.of()));
  }

  RunRequests requests() {
    return requests(each(all, RequestCounts::of));
  }

  RunRequests requestsTogether(RowKey key) {
    return requests(Map.of(key, RequestCounts.of(flat(all))));
  }

  private RunRequests requests(Map<RowKey, RequestCounts> rows) {
    double end = Math.min(window.to(), run.durationSeconds());
    return new RunRequests(run.id(), window.from(), end, rows);
  }

  private static List<Series> flat(Map<RowKey, List<Series>> rows) {
    return rows.values().stream().flatMap(List::stream).toList();
  }

  private static <T> Map<RowKey, T> each(
      Map<RowKey, List<Series>> rows, Function<List<Series>, T> figure) {
    Map<RowKey, T> each = new HashMap<>();
    rows.forEach((key, series) -> each.put(key, figure.apply(series)));
    return each;
  }
}
