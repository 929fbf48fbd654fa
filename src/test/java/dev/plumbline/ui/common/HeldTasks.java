package dev.plumbline.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that is done when the test says so, one piece after another. */
public final class HeldTasks implements Tasks {
  private final Deque<Runnable> held = new ArrayDeque<>();

  @Override
  public <T> void start(Callable<T> work, Consumer<T> done, Consumer<Problem> failed) {
    held.add(() -> new CurrentThreadTasks().start(work, done, failed));
  }

  @Override
  public void onScreen(Runnable action) {
    action.run();
  }

  /** Does the work that was asked for first. */
  public void next() {
    held.remove().run();
  }

  public int waiting() {
    return held.size();
  }
}
