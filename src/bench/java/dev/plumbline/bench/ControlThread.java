package dev.plumbline.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Does nothing sixty times a second: when it comes late, the machine was busy with others. */
final class ControlThread implements AutoCloseable {
  static final double USUAL_MILLIS = 1_000 / 60.0;

  private final Thread thread;
  private volatile boolean over;

  ControlThread(Beats beats) {
    thread =
        new Thread(
            () -> {
              while (!over) {
                beats.beat();
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos((long) (USUAL_MILLIS * 1_000)));
              }
            },
            "control");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    over = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
