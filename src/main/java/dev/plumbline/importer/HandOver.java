package dev.plumbline.importer;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Work on closed blocks, done beside the reading. At most {@link #MOST} wait, so that reading never
 * fills the memory with blocks that nobody has stored yet; the first failure ends the import.
 */
final class HandOver {
  private static final int MOST = 32;

  private final Executor workers;
  private final Semaphore places = new Semaphore(MOST);
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  HandOver(Executor workers) {
    this.workers = workers;
  }

  void submit(Runnable work) {
    rethrow();
    places.acquireUninterruptibly();
    workers.execute(
        () -> {
          try {
            if (failure.get() == null) {
              work.run();
            }
          } catch (Throwable t) {
            failure.compareAndSet(null, t);
          } finally {
            places.release();
          }
        });
  }

  /** Waits until everything is done. */
  void await() {
    places.acquireUninterruptibly(MOST);
    places.release(MOST);
    rethrow();
  }

  private void rethrow() {
    switch (failure.get()) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable t -> throw new IllegalStateException(t);
    }
  }
}
