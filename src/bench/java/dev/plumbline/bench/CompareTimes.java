package dev.plumbline.bench;

import dev.plumbline.analysis.Comparison;
import dev.plumbline.analysis.ComparisonOptions;
import dev.plumbline.analysis.ComparisonTable;
import dev.plumbline.analysis.EndpointRows;
import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.analysis.Observations;
import dev.plumbline.analysis.RowKey;
import dev.plumbline.analysis.RunValues;
import dev.plumbline.analysis.Statistic;
import dev.plumbline.app.Jobs;
import dev.plumbline.model.Metric;
import dev.plumbline.model.Population;
import dev.plumbline.model.Role;
import dev.plumbline.model.Run;
import dev.plumbline.store.RunReader;
import dev.plumbline.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;

/** From ten stored runs to the table of verdicts. */
final class CompareTimes implements Part {
  private static final int A_SIDE = 5;
  private static final int SECONDS = 600;
  private static final int ENDPOINTS = 20;
  private static final int RATE = 10;

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public void run(Setting setting, Results results) throws Exception {
    try (Store store = Store.open(setting.emptyStore("compare"));
        Jobs jobs = Jobs.onAllProcessors()) {
      List<Run> runs = new ArrayList<>();
      for (int i = 1; i <= 2 * A_SIDE; i++) {
        runs.add(new SyntheticRun("release", ENDPOINTS, RATE, SECONDS, i).into(store, jobs));
      }
      store.checkpoint();
      results.add(
          Repeated.of(
              name(),
              "five 10-minute runs with five, 4 statistics",
              200,
              ENDPOINTS + " endpoints at " + RATE + " a second",
              () -> compare(store, jobs, runs)));
    }
  }

  private static ComparisonTable compare(Store store, Jobs jobs, List<Run> runs) {
    List<Callable<RunValues>> reading =
        runs.stream().map(run -> (Callable<RunValues>) () -> values(store.reader(run))).toList();
    List<RunValues> values = jobs.all(reading);
    ComparisonTable table =
        Comparison.compare(
            values.subList(0, A_SIDE),
            values.subList(A_SIDE, 2 * A_SIDE),
            new ComparisonOptions(
                List.of(Statistic.values()).subList(0, 4), 0.05, 0, OptionalDouble.empty()));
    if (table.rows().size() != 4 * ENDPOINTS) {
      throw new IllegalStateException(table.rows().size() + " rows");
    }
    return table;
  }

  private static RunValues values(RunReader reader) {
    Metric duration =
        reader.metrics().stream().filter(m -> m.role() == Role.DURATION).findFirst().orElseThrow();
    Map<RowKey, Observations> rows = new LinkedHashMap<>();
    EndpointRows.group(reader.series(duration).series(), NameStyle.TEMPLATED, Population.ALL)
        .forEach((key, of) -> rows.put(key, EndpointRows.observations(of)));
    return new RunValues(reader.run().id(), rows);
  }
}
