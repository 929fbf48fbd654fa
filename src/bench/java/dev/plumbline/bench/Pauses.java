package dev.plumbline.bench;

import dev.plumbline.ui.WatchedWindow;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** How long the window stands still while it imports a file. */
final class Pauses implements Part {
  private static final double MOST_MILLIS = 100;
  private static final double SHARE = 0.999;
  private static final long SIZE = 1L << 30;
  private static final String WARMING = "sample-data/k6/release-study/candidate-1.json.gz";

  @Override
  public String name() {
    return "pauses";
  }

  @Override
  public void run(Setting setting, Results results) throws Exception {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Path file = setting.inputs().ofSize(SIZE).file();
    Beats control = new Beats();
    Beats pulses = new Beats();
    try (ControlThread _ = new ControlThread(control);
        WatchedWindow window = new WatchedWindow(setting.emptyStore("pauses"), pulses::beat)) {
      // A window that has shown an import before, as it has after its first minute.
      window.importFile(setting.home().resolve(WARMING));
      window.settle();
      pulses.clear();
      window.importFile(file);
    }
    double[] plain = sorted(pulses.gapsLess(new Beats(), 0));
    double[] gaps = sorted(pulses.gapsLess(control, ControlThread.USUAL_MILLIS));
    results.add(
        Result.of(name(), "between two pulses, p99.9", at(gaps), "ms", Result.atMost(MOST_MILLIS))
            .noting(
                String.format(
                    Locale.ROOT,
                    "less the stalls of a control thread; with them %.0f, longest %.0f; %d pulses,"
                        + " median %.0f; 1 GB imported; load %s",
                    at(plain),
                    plain[plain.length - 1],
                    pulses.count(),
                    plain[plain.length / 2],
                    Machine.load())));
  }

  private static double[] sorted(double[] gaps) {
    Arrays.sort(gaps);
    return gaps;
  }

  private static double at(double[] sorted) {
    return sorted[(int) Math.ceil(SHARE * sorted.length) - 1];
  }
}
