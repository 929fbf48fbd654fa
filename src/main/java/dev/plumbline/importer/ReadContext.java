package dev.plumbline.importer;

import java.util.concurrent.Executor;

/**
 * What reading needs from outside.
 *
 * @param workers runs the reading threads; may run tasks in the caller
 * @param threads how many to use, at least 1
 */
public record ReadContext(
    ImportLimits limits, ReadProgress progress, Executor workers, int threads) {
  /** Everything in the calling thread. */
  public static ReadContext inCaller(ImportLimits limits) {
    return new ReadContext(limits, ReadProgress.NONE, Runnable::run, 1);
  }
}
