package dev.plumbline.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work done at once, where it was asked for. */
public final class CurrentThreadTasks implements Tasks {
  @Override
  public <T> void start(Callable<T> work, Consumer<T> done, Consumer<Problem> failed) {
    T result;
    try {
      result = work.call();
    } catch (Exception e) {
      failed.accept(Problem.of(e));
      return;
    }
    done.accept(result);
  }

  @Override
  public void onScreen(Runnable action) {
    action.run();
  }
}
