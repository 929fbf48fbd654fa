package dev.plumbline.ui;

import dev.plumbline.analysis.RowKey;
import dev.plumbline.ui.common.Words;
import dev.plumbline.ui.compare.CompareViewModel;
import dev.plumbline.ui.run.RunViewModel;
import dev.plumbline.ui.shell.Finder.Found;
import dev.plumbline.ui.shell.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The endpoints of the run and of the comparison that are open, to be found and gone to. */
record OpenEndpoints(
    RunViewModel run,
    CompareViewModel compare,
    Words words,
    Supplier<Screen> seen,
    Consumer<Screen> go) {
  /** Those of the page that is seen first. */
  List<Found> all() {
    List<Found> all = new ArrayList<>(ofRun());
    all.addAll(seen.get() == Screen.COMPARE ? 0 : all.size(), ofComparison());
    return all;
  }

  private List<Found> ofRun() {
    String detail = words.of("find.endpoint.run", run.name());
    List<String> names = run.endpoints();
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int place = i;
      found.add(
          new Found(names.get(i), detail, () -> open(Screen.RUN, () -> run.chooseEndpoint(place))));
    }
    return found;
  }

  private List<Found> ofComparison() {
    return compare.endpoints().stream().map(this::compared).toList();
  }

  private Found compared(RowKey key) {
    return new Found(
        key.label(),
        words.of("find.endpoint.comparison"),
        () -> open(Screen.COMPARE, () -> compare.chooseEndpoint(key)));
  }

  private void open(Screen screen, Runnable choose) {
    go.accept(screen);
    choose.run();
  }
}
