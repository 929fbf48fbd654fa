package dev.plumbline.ui.library;

import dev.plumbline.app.Jobs;
import dev.plumbline.app.Library;
import dev.plumbline.app.LibraryView;
import dev.plumbline.app.WorkOutThresholds;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Tasks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Computes in the background, once, what the list lacks of a run. */
final class MissingFigures {
  private final Store store;
  private final Tasks tasks;
  private final Library library;
  private final WorkOutThresholds thresholds;
  private final Runnable found;
  private final Consumer<Problem> tell;
  private final Set<String> lookedAt = new HashSet<>();
  private boolean filling;

  /**
   * @param found told when there is something new to show
   */
  MissingFigures(Store store, Jobs jobs, Tasks tasks, Runnable found, Consumer<Problem> tell) {
    this.store = store;
    this.tasks = tasks;
    this.library = new Library(store);
    this.thresholds = new WorkOutThresholds(store, jobs);
    this.found = found;
    this.tell = tell;
  }

  void lookFor(LibraryView view) {
    if (!filling && view.entries().stream().anyMatch(entry -> entry.headline().isEmpty())) {
      fill();
    }
    workOut(view);
  }

  /** What an older version did not keep is computed once. */
  private void fill() {
    filling = true;
    tasks.start(
        () -> library.fill(() -> false, () -> tasks.onScreen(found)), _ -> found.run(), tell);
  }

  /** What no file says of its thresholds is looked at once, as new runs come. */
  private void workOut(LibraryView view) {
    List<String> untold =
        view.entries().stream()
            .filter(entry -> entry.thresholds().untold() > 0 && !entry.run().isPartial())
            .map(entry -> entry.run().id())
            .filter(lookedAt::add)
            .toList();
    if (!store.isReadOnly() && !untold.isEmpty()) {
      tasks.start(
          () -> thresholds.fill(Thread.currentThread()::isInterrupted, () -> tasks.onScreen(found)),
          _ -> {},
          _ -> lookedAt.removeAll(untold)); // a busy store is asked again the next time
    }
  }
}
