package dev.plumbline.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work of which only the latest result matters: one piece runs, one waits, and what came between
 * was never begun. A selection that is dragged does not queue up a hundred answers. Used on the
 * screen's thread.
 */
public final class Latest {
  private final Tasks tasks;
  private Runnable waiting;
  private boolean running;
  private int generation;

  Latest(Tasks tasks) {
    this.tasks = tasks;
  }

  public <T> void start(Callable<T> work, Consumer<T> done, Consumer<Problem> failed) {
    int mine = ++generation;
    Runnable begin =
        () -> {
          running = true;
          tasks.start(
              work,
              result -> {
                ended();
                if (mine == generation) {
                  done.accept(result);
                }
              },
              problem -> {
                ended();
                if (mine == generation) {
                  failed.accept(problem);
                }
              });
        };
    if (running) {
      waiting = begin;
    } else {
      begin.run();
    }
  }

  /** What still runs or waits no longer matters. */
  public void forget() {
    generation++;
    waiting = null;
  }

  private void ended() {
    running = false;
    Runnable next = waiting;
    waiting = null;
    if (next != null) {
      next.run();
    }
  }
}
