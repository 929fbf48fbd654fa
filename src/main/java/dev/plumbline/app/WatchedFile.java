package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.Optional;

/** What is known of a file in a folder that is watched. */
final class WatchedFile {
  private final Path path;
  private final long seenNanos;
  private final long ageNanos;
  private Optional<FileGrowth> now = Optional.empty();
  private Optional<FileGrowth> read = Optional.empty();
  private Optional<Run> run = Optional.empty();
  private long changedNanos;
  private long restUntil;
  private boolean ended;

  WatchedFile(Path path, long seenNanos, long wallMillis) {
    this.path = path;
    this.seenNanos = seenNanos;
    this.ageNanos =
        FileGrowth.of(path)
            .map(growth -> 1_000_000 * Math.max(0, wallMillis - growth.modifiedMillis()))
            .orElse(0L);
    this.restUntil = seenNanos;
  }

  Path path() {
    return path;
  }

  Path folder() {
    return path.getParent();
  }

  /** The run that it has become so far. */
  Optional<Run> run() {
    return run;
  }

  boolean isResult() {
    return run.isPresent();
  }

  void look(long nanos) {
    Optional<FileGrowth> grown = FileGrowth.of(path);
    if (!grown.equals(now)) {
      // One that was there before has been quiet for as long as it is old.
      changedNanos = now.isEmpty() && nanos == seenNanos ? nanos - ageNanos : nanos;
      now = grown;
      ended = false;
    }
  }

  boolean isGrowing(long nanos) {
    return now.isPresent() && !ended && !isQuiet(nanos);
  }

  /** Whether there is more to read than was read, and reading it again is not too soon. */
  boolean isDue(long nanos) {
    return !now.equals(read) && nanos - restUntil >= 0;
  }

  boolean hasEnded(long nanos) {
    return now.isPresent() && !ended && isQuiet(nanos);
  }

  private boolean isQuiet(long nanos) {
    return nanos - changedNanos >= WatchedFolder.QUIET.toNanos();
  }

  void read(Optional<Run> as, long begun, long done) {
    run = as.or(this::run);
    read = now;
    restUntil = done + FollowFile.REST * (done - begun);
  }

  void end() {
    ended = true;
    run = Optional.empty();
  }
}
