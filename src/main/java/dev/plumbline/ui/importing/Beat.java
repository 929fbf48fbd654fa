package dev.plumbline.ui.importing;

import dev.plumbline.ui.common.Tasks;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Brings progress to the screen at most so often, however often it is reported: one call for each
 * piece read would fill the screen's queue faster than it is worked off.
 */
final class Beat {
  private static final long APART = 80_000_000;

  private final Tasks tasks;
  private final LongSupplier nanos;
  private final Runnable beat;
  private final AtomicBoolean waiting = new AtomicBoolean();
  private volatile long last;

  Beat(Tasks tasks, LongSupplier nanos, Runnable beat) {
    this.tasks = tasks;
    this.nanos = nanos;
    this.beat = beat;
    this.last = nanos.getAsLong() - APART;
  }

  /** There is something new; from any thread. */
  void due() {
    long now = nanos.getAsLong();
    if (now - last >= APART && waiting.compareAndSet(false, true)) {
      tasks.onScreen(
          () -> {
            last = nanos.getAsLong();
            waiting.set(false);
            beat.run();
          });
    }
  }
}
