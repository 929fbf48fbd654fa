package dev.plumbline.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The toolkit for tests: started once for all of them, every call bounded. */
public final class Fx {
  private static final int PATIENCE_SECONDS = 30;
  private static boolean started;

  private Fx() {}

  /** Starts the toolkit, unless it runs. */
  public static synchronized void start() {
    if (!started) {
      CountDownLatch up = new CountDownLatch(1);
      Platform.startup(up::countDown);
      await(up);
      Platform.setImplicitExit(false);
      Fonts.load();
      started = true;
    }
  }

  /** Does something on the screen's thread and waits for it. */
  public static void run(Runnable action) {
    get(
        () -> {
          action.run();
          return null;
        });
  }

  public static <T> T get(Callable<T> question) {
    start();
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.call());
          } catch (Throwable e) {
            answer.completeExceptionally(e);
          }
        });
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Error error ? error : new AssertionError(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** Waits until the screen has been drawn this often. */
  public static void pulses(int many) {
    CountDownLatch drawn = new CountDownLatch(many);
    AnimationTimer timer =
        get(
            () -> {
              AnimationTimer made =
                  new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                      drawn.countDown();
                      Platform.requestNextPulse();
                    }
                  };
              made.start();
              return made;
            });
    await(drawn);
    run(timer::stop);
  }

  /** Waits until something is so on the screen's thread. */
  public static void until(String what, BooleanSupplier so) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!get(so::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + PATIENCE_SECONDS + " s: " + what);
      }
      pulses(1);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("the toolkit does not answer");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
