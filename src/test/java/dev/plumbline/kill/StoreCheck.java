package dev.plumbline.kill;

import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is wrong with a store after a kill, held against one that was left in peace. */
final class StoreCheck {
  private final Map<String, String> figures = new HashMap<>();
  private final Map<String, String> earlier;

  /**
   * @param peaceful everything imported, nothing killed
   * @param before the store as it was before the killed command began
   */
  StoreCheck(Path peaceful, Path before) throws SQLException {
    runs(peaceful).forEach(run -> figures.put(run, show(peaceful, run)));
    earlier = Rows.digests(before);
  }

  Set<String> all() {
    return figures.keySet();
  }

  /**
   * Problems in words; none where all is well.
   *
   * @param acknowledged the runs that were said to be stored
   */
  List<String> problems(Path store, Set<String> acknowledged) throws SQLException {
    Set<String> runs;
    List<String> faults;
    do { // the list and the rows are two looks: where a run arrived between them, look again
      runs = runs(store);
      faults = Rows.faults(store, runs.size());
    } while (!runs.equals(runs(store)));
    List<String> problems = new ArrayList<>(faults);
    for (String run : runs) {
      if (!show(store, run).equals(figures.get(run))) {
        problems.add("half a run: " + run + " has other figures than an import left in peace");
      }
    }
    for (String run : acknowledged) {
      if (!runs.contains(run)) {
        problems.add("lost: " + run + " was acknowledged");
      }
    }
    Map<String, String> now = Rows.digests(store);
    earlier.forEach(
        (run, digest) -> {
          if (!digest.equals(now.get(run))) {
            problems.add("touched: " + run + " was there before");
          }
        });
    return problems;
  }

  static Set<String> runs(Path place) {
    Set<String> runs = new TreeSet<>();
    try (Store store = Store.open(place)) {
      store.runs().stream().map(Run::id).forEach(runs::add);
    }
    return runs;
  }

  private static String show(Path store, String run) {
    return Command.here("show", run, "--json", "--names", "recorded", "--store", store.toString());
  }
}
