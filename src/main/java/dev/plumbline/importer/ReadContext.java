package dev.plumbline.importer;

import java.util.OptionalLong;
import java.util.concurrent.Executor;

/**
 * What reading needs from outside.
 *
 * @param workers runs the reading threads; may run tasks in the caller
 * @param threads how many to use, at least 1
 * @param rules what a person said of how to read the file
 * @param start the run's time zero in epoch nanoseconds, where reading the file once has shown that
 *     it begins before its first sample
 */
public record ReadContext(
    ImportLimits limits,
    ReadProgress progress,
    Executor workers,
    int threads,
    ReadRules rules,
    OptionalLong start) {
  public ReadContext(
      ImportLimits limits, ReadProgress progress, Executor workers, int threads, ReadRules rules) {
    this(limits, progress, workers, threads, rules, OptionalLong.empty());
  }

  public ReadContext(ImportLimits limits, ReadProgress progress, Executor workers, int threads) {
    this(limits, progress, workers, threads, ReadRules.NONE);
  }

  /** Everything in the calling thread. */
  public static ReadContext inCaller(ImportLimits limits) {
    return new ReadContext(limits, ReadProgress.NONE, Runnable::run, 1);
  }

  /** The same, for reading the file once more from an earlier time zero. */
  public ReadContext startingAt(long epochNanos) {
    return new ReadContext(limits, progress, workers, threads, rules, OptionalLong.of(epochNanos));
  }
}
