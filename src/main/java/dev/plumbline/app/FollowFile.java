package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Imports a file while it is still being written: whenever it has grown it is read again, and the
 * run grows with it, until the file has been quiet for a while. A file is read again only after ten
 * times as long as reading it took, so that following costs a tenth of a processor at most.
 */
public final class FollowFile {
  private static final int REST = 10;

  private final ImportFiles importing;
  private final LongSupplier nanos;

  /**
   * @param nanos a clock such as {@link System#nanoTime}
   */
  public FollowFile(ImportFiles importing, LongSupplier nanos) {
    this.importing = importing;
    this.nanos = nanos;
  }

  /** What following needs from outside. */
  public interface Watcher {
    /** The run has grown; its id stays until the file has ended. */
    void grew(Run run);

    /** Waits a moment; false to follow no more. */
    boolean goOn();
  }

  /**
   * Follows a file to its end.
   *
   * @param quiet for how long nothing must be added until it has ended
   * @return what became of the file as it was read last
   */
  public ImportResult follow(
      Path file, ImportOptions options, Duration quiet, ImportListener listener, Watcher watcher) {
    Optional<Run> run = options.replacing().run();
    Optional<ImportResult> last = Optional.empty();
    Optional<State> read = Optional.empty();
    long changed = nanos.getAsLong();
    long restUntil = changed;
    do {
      Optional<State> now = State.of(file);
      if (now.isPresent() && !now.equals(read) && nanos.getAsLong() - restUntil >= 0) {
        long begun = nanos.getAsLong();
        ImportResult result = one(file, options, new Replacing(run, true), listener);
        if (result.run().isPresent()) {
          run = result.run();
          watcher.grew(run.get());
        }
        last = Optional.of(result);
        read = now;
        changed = nanos.getAsLong();
        restUntil = changed + REST * (changed - begun);
      } else if (read.isPresent()
          && now.equals(read)
          && nanos.getAsLong() - changed > quiet.toNanos()) {
        // Once more as it is now, under the id of its content.
        return one(file, options, new Replacing(run, false), listener);
      }
    } while (watcher.goOn());
    return last.orElseGet(
        () -> ImportResult.failed(file.toString(), 0, "PB-NO-FILE", "nothing was written to it"));
  }

  private ImportResult one(
      Path file, ImportOptions options, Replacing replacing, ImportListener listener) {
    return importing
        .run(List.of(file.toString()), options.replacing(replacing), listener)
        .getFirst();
  }

  /** How far a file has grown. */
  private record State(long length, long modified) {
    static Optional<State> of(Path file) {
      try {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return now.size() == 0
            ? Optional.empty()
            : Optional.of(new State(now.size(), now.lastModifiedTime().toMillis()));
      } catch (IOException e) {
        return Optional.empty(); // not there yet, or being replaced: it is looked at again
      }
    }
  }
}
