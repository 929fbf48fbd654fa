package dev.plumbline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** The one door for threads. */
public final class Jobs implements AutoCloseable {
  private final ExecutorService pool;
  private final int threads;

  private Jobs(ExecutorService pool, int threads) {
    this.pool = pool;
    this.threads = threads;
  }

  /** As many threads as there are processors. */
  public static Jobs onAllProcessors() {
    return onThreads(Runtime.getRuntime().availableProcessors());
  }

  public static Jobs onThreads(int threads) {
    AtomicInteger number = new AtomicInteger();
    return new Jobs(
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "plumbline-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            }),
        threads);
  }

  public int threads() {
    return threads;
  }

  public Executor executor() {
    return pool;
  }

  /** Does all tasks side by side; the results in the order of the tasks. */
  public <T> List<T> all(List<Callable<T>> tasks) {
    List<Future<T>> started = tasks.stream().map(pool::submit).toList();
    List<T> results = new ArrayList<>();
    for (Future<T> future : started) {
      results.add(result(future));
    }
    return results;
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("PB-CANCELLED", "cancelled", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
