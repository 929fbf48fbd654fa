package dev.plumbline.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that is told to stop (Ctrl-C) say so before the program ends. A flag rather than
 * an interrupt: an interrupt would close the file that is being read, and look like a bad disk.
 */
final class Cancelling {
  private static final long PATIENCE_MILLIS = 900;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile boolean asked;
  private volatile Runnable stopping = () -> {};

  /** Asks the running command to stop when the program is told to. */
  void whenToldToStop() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::ask, "plumbline-stop"));
  }

  private void ask() {
    stop();
    try {
      boolean _ = ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does something too when the command is asked to stop. */
  void whenAsked(Runnable also) {
    stopping = also;
  }

  /** Asks the running command to stop, and does not wait for it. */
  void stop() {
    asked = true;
    stopped.countDown();
    stopping.run();
  }

  boolean asked() {
    return asked;
  }

  /** Waits for being asked, so long at most; whether it was. */
  boolean askedWithin(Duration moment) {
    try {
      return stopped.await(moment.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** The command has ended, however. */
  void ended() {
    ended.countDown();
  }
}
