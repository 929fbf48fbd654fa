package dev.plumbline.ui.common;

import dev.plumbline.app.Jobs;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Work on threads of its own pool: use cases that wait for theirs never wait for each other. */
public final class FxTasks implements Tasks {
  private final Jobs jobs;

  public FxTasks(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public <T> void start(Callable<T> work, Consumer<T> done, Consumer<Problem> failed) {
    try {
      jobs.executor().execute(() -> run(work, done, failed));
    } catch (RejectedExecutionException e) {
      // The window is being closed, and nobody waits for this any more.
    }
  }

  private <T> void run(Callable<T> work, Consumer<T> done, Consumer<Problem> failed) {
    T result;
    try {
      result = work.call();
    } catch (Throwable e) {
      Problem problem = Problem.of(e);
      onScreen(() -> failed.accept(problem));
      return;
    }
    onScreen(() -> done.accept(result));
  }

  @Override
  public void onScreen(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      action.run();
    } else {
      Platform.runLater(action);
    }
  }
}
