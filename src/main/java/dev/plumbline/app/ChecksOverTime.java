package dev.plumbline.app;

import dev.plumbline.analysis.EndpointRows;
import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.analysis.TimedCounts;
import dev.plumbline.model.Population;
import dev.plumbline.model.Series;
import java.util.ArrayList;
import java.util.List;

/** The checks of a run: how many passed in any window. */
record ChecksOverTime(List<Check> checks) {
  private record Check(String name, TimedCounts passed, TimedCounts all) {}

  static ChecksOverTime of(List<Series> series) {
    List<Check> checks = new ArrayList<>();
    EndpointRows.group(series, NameStyle.RECORDED, Population.ALL)
        .forEach(
            (key, of) ->
                checks.add(
                    new Check(
                        key.label(), TimedCounts.of(of, value -> value != 0), TimedCounts.of(of))));
    return new ChecksOverTime(List.copyOf(checks));
  }

  List<RunWindow.CheckRow> between(int from, int to) {
    List<RunWindow.CheckRow> rows = new ArrayList<>();
    for (Check check : checks) {
      long passed = check.passed.between(from, to);
      rows.add(new RunWindow.CheckRow(check.name, passed, check.all.between(from, to) - passed));
    }
    return List.copyOf(rows);
  }
}
