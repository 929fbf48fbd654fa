package dev.plumbline.bench;

import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.RunView;
import dev.plumbline.app.ShowOptions;
import dev.plumbline.app.ShowRun;
import dev.plumbline.model.Population;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.util.List;
import java.util.Optional;

/** Percentiles of all endpoints of a long run, with the store open. */
final class QueryTimes implements Part {
  private static final int HOURS = 8;
  private static final int WINDOW = 1_800;
  private static final int ENDPOINTS = 20;
  private static final int RATE = 10;
  private static final String LOAD = ENDPOINTS + " endpoints at " + RATE + " a second";
  private static final double[] PERCENTILES = {50, 75, 90, 95, 99, 99.9};

  @Override
  public String name() {
    return "query";
  }

  @Override
  public void run(Setting setting, Results results) throws Exception {
    try (Store store = Store.open(setting.emptyStore("query"));
        Jobs jobs = Jobs.onAllProcessors()) {
      long before = System.nanoTime();
      Run run = new SyntheticRun("soak", ENDPOINTS, RATE, HOURS * 3_600, 1).into(store, jobs);
      results.add(
          Result.of(name(), "writing the run of 8 hours", (System.nanoTime() - before) / 1e9, "s")
              .noting("57.6 million values, straight into the store"));
      store.checkpoint();
      ShowRun show = new ShowRun(store, jobs);
      int[] window = {0};
      results.add(
          Repeated.of(
              name(),
              "30 minutes of 8 hours, all percentiles",
              50,
              LOAD,
              () -> {
                window[0] = (window[0] + 2_777) % (HOURS * 3_600 - WINDOW);
                return percentiles(show.show(run, options(window[0], window[0] + WINDOW)));
              }));
      results.add(
          Repeated.of(
              name(),
              "all 8 hours, all percentiles",
              300,
              LOAD,
              () -> percentiles(show.show(run, options(0, Integer.MAX_VALUE)))));
    }
  }

  private static ShowOptions options(int from, int to) {
    return new ShowOptions(
        NameStyle.TEMPLATED, Population.ALL, from, to, List.of(), Optional.of("http_req_duration"));
  }

  private static double percentiles(RunView view) {
    if (view.rows().size() != ENDPOINTS) {
      throw new IllegalStateException(view.rows().size() + " endpoints");
    }
    double sum = 0;
    for (RunView.Row row : view.rows()) {
      for (double p : PERCENTILES) {
        sum += row.distribution().percentile(p);
      }
    }
    return sum;
  }
}
