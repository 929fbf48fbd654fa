package dev.plumbline.bench;

import dev.plumbline.analysis.HeatCells;
import dev.plumbline.app.ExploreRun;
import dev.plumbline.app.ExploredRun;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.RunWindow;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.util.SplittableRandom;

/** What a brush on a long run costs: every figure of its page anew, without the store. */
final class WindowTimes implements Part {
  private static final int SECONDS = 8 * 3_600;
  private static final int ENDPOINTS = 20;
  private static final int RATE = 10;
  private static final String LOAD = ENDPOINTS + " endpoints at " + RATE + " a second";
  private static final int COLUMNS = 1_600;

  @Override
  public String name() {
    return "window";
  }

  @Override
  public void run(Setting setting, Results results) throws Exception {
    try (Store store = Store.open(setting.emptyStore("window"));
        Jobs jobs = Jobs.onAllProcessors()) {
      Run run = new SyntheticRun("soak", ENDPOINTS, RATE, SECONDS, 1).into(store, jobs);
      store.checkpoint();
      long held = heldBytes();
      long before = System.nanoTime();
      ExploredRun explored = new ExploreRun(store, jobs).open(run);
      double millis = (System.nanoTime() - before) / 1e6;
      add(results, "opening a run of 8 hours", millis, "ms");
      add(results, "held in memory for it", (heldBytes() - held) / 1e6, "MB");
      SplittableRandom random = new SplittableRandom(7);
      results.add(
          Repeated.of(name(), "every figure of a window", 50, LOAD, () -> page(explored, random)));
      HeatCells.Source heat = explored.heat(0);
      results.add(
          Repeated.of(name(), "heatmap of 1600 columns", 8, LOAD, () -> panned(heat, random)));
    }
  }

  private void add(Results results, String measure, double value, String unit) {
    results.add(
        Result.of(name(), measure, value, unit).noting("5.76 million requests, first time"));
  }

  private static double page(ExploredRun explored, SplittableRandom random) {
    int length = 1 + random.nextInt(SECONDS);
    int from = random.nextInt(SECONDS - length + 1);
    RunWindow window = explored.window(from, from + length);
    if (window.rows().size() != ENDPOINTS + 1) {
      throw new IllegalStateException(window.rows().size() + " rows");
    }
    return window.curve(0).map(band -> band.high().getLast()).orElse(0.0)
        + window.histogram(0, explored.bins()).length;
  }

  private static int panned(HeatCells.Source heat, SplittableRandom random) {
    double from = SECONDS / 4.0 * random.nextDouble();
    return heat.cells(from, from + SECONDS * 0.75, COLUMNS).counts().length;
  }

  private static long heldBytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
