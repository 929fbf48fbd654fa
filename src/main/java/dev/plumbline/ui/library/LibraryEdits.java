package dev.plumbline.ui.library;

import dev.plumbline.app.NameRun;
import dev.plumbline.app.RunSide;
import dev.plumbline.app.SetBaseline;
import dev.plumbline.app.SetSides;
import dev.plumbline.model.Run;
import dev.plumbline.store.Baselines.Baseline;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Tasks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Changes runs of the store, one change after another in the order they were asked for. */
final class LibraryEdits {
  private final Store store;
  private final Tasks tasks;
  private final Runnable changed;
  private final Consumer<Problem> tell;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean busy;

  /**
   * @param changed after each change
   * @param tell of one that was refused
   */
  LibraryEdits(Store store, Tasks tasks, Runnable changed, Consumer<Problem> tell) {
    this.store = store;
    this.tasks = tasks;
    this.changed = changed;
    this.tell = tell;
  }

  void side(List<Run> runs, Optional<RunSide> side) {
    begin(() -> new SetSides(store).set(runs, side));
  }

  void swap(List<Run> runs) {
    begin(() -> new SetSides(store).swap(runs));
  }

  /**
   * As a new name, or as the next version of one that there is.
   *
   * @param promoted told of it when it is done
   */
  void promote(String name, List<Run> runs, String reason, Consumer<Baseline> promoted) {
    begin(
        () -> {
          boolean known = store.baselines().latest(name).isPresent();
          return new SetBaseline(store).promote(name, runs, reason, false, known);
        },
        promoted);
  }

  void takeBack(Baseline promoted) {
    begin(() -> store.baselines().takeBack(promoted));
  }

  void delete(List<Run> runs) {
    begin(() -> store.edits().delete(runs));
  }

  void note(Run run, String text) {
    begin(() -> store.edits().note(run, text));
  }

  void name(Run run, String name) {
    begin(() -> new NameRun(store).name(run, name));
  }

  void test(Run run, String test) {
    begin(() -> store.edits().test(run, test));
  }

  /**
   * Moves runs between tests.
   *
   * @param moved told of the runs that were of another, with that one
   */
  void gather(Callable<Map<Run, String>> move, Consumer<Map<Run, String>> moved) {
    begin(move, moved);
  }

  void environment(Run run, String environment) {
    begin(() -> store.edits().environment(run, environment));
  }

  void label(Run run, String key, String value) {
    begin(() -> store.edits().label(run, Map.of(key, value)));
  }

  void unlabel(Run run, String key) {
    begin(() -> store.edits().unlabel(run, key));
  }

  private void begin(Runnable change) {
    begin(
        () -> {
          change.run();
          return true;
        },
        _ -> {});
  }

  private <T> void begin(Callable<T> change, Consumer<T> done) {
    waiting.add(() -> start(change, done));
    next();
  }

  private void next() {
    if (!busy && !waiting.isEmpty()) {
      busy = true;
      waiting.remove().run();
    }
  }

  private <T> void start(Callable<T> change, Consumer<T> done) {
    tasks.start(
        change,
        came -> {
          busy = false;
          changed.run();
          done.accept(came);
          next();
        },
        problem -> {
          busy = false;
          tell.accept(problem);
          changed.run();
          next();
        });
  }
}
