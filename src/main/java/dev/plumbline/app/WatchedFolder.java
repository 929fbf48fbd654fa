package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder whose result files are imported as they come: while one is being written its run grows
 * with it, once it has been quiet for a while it is imported for good, together with what lies
 * beside it. Nothing runs between two looks.
 */
public final class WatchedFolder {
  /** A file to which nothing was added for so long has ended. */
  public static final Duration QUIET = Duration.ofSeconds(10);

  /** Files that are none of ours, or nothing yet: nobody is told. */
  private static final Set<String> NO_RESULT =
      Set.of("PB-UNKNOWN-FORMAT", "PB-EMPTY", "PB-OWN-STORE", "PB-OTHER-STORE", "PB-NO-FILE");

  private static final int MOST = 10_000;

  private final Path folder;
  private final ImportFiles importing;
  private final LongSupplier nanos;
  private final LongSupplier wallMillis;
  private final Map<Path, WatchedFile> files = new TreeMap<>();

  /**
   * @param nanos a clock such as {@link System#nanoTime}
   * @param wallMillis the clock that files are dated by
   */
  public WatchedFolder(
      Path folder, ImportFiles importing, LongSupplier nanos, LongSupplier wallMillis) {
    this.folder = folder;
    this.importing = importing;
    this.nanos = nanos;
    this.wallMillis = wallMillis;
  }

  /**
   * What a look brought.
   *
   * @param grown runs that have grown or ended, by the id that they had before: empty for new ones
   * @param ended one result a file that has ended since the last look
   * @param growing how many files are being written
   */
  public record News(List<Grown> grown, List<ImportResult> ended, int growing) {
    public News {
      grown = List.copyOf(grown);
      ended = List.copyOf(ended);
    }

    /** Whether the store holds something else than before. */
    public boolean isAny() {
      return !grown.isEmpty() || !ended.isEmpty();
    }
  }

  /** A run as it was called and as it is now. */
  public record Grown(Optional<String> was, Run run) {}

  public Path folder() {
    return folder;
  }

  /**
   * Looks once.
   *
   * @throws Failure when the folder cannot be read, or the listener cancelled
   */
  public News look(ImportListener listener) {
    long now = nanos.getAsLong();
    for (Path file : found()) {
      files
          .computeIfAbsent(file, path -> new WatchedFile(path, now, wallMillis.getAsLong()))
          .look(now);
    }
    List<Grown> grown = new ArrayList<>();
    List<ImportResult> ended = new ArrayList<>();
    int growing = 0;
    for (WatchedFile file : files.values()) {
      if (file.isGrowing(now)) {
        growing += file.isResult() ? 1 : 0;
        if (file.isDue(now) && importing.holdsSamples(file.path())) {
          grow(file, listener).ifPresent(grown::add);
        }
      }
    }
    Map<Path, List<WatchedFile>> settled =
        files.values().stream()
            .filter(file -> file.hasEnded(now))
            .collect(Collectors.groupingBy(WatchedFile::folder, TreeMap::new, Collectors.toList()));
    settled.forEach((_, together) -> end(together, listener, grown, ended));
    return new News(grown, ended, growing);
  }

  private List<Path> found() {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .filter(Files::isRegularFile)
          .limit(MOST)
          .toList();
    } catch (IOException e) {
      throw new Failure("PB-READ", Failure.unreadable(folder, e), e);
    } catch (UncheckedIOException e) {
      throw new Failure("PB-READ", Failure.unreadable(folder, e.getCause()), e);
    }
  }

  private Optional<Grown> grow(WatchedFile file, ImportListener listener) {
    Optional<Run> before = file.run();
    long begun = nanos.getAsLong();
    ImportResult result = one(file, new Replacing(before, true), listener);
    file.read(result.run(), begun, nanos.getAsLong());
    return result.run().map(run -> new Grown(before.map(Run::id), run));
  }

  /** Files that were followed take the place of their runs, the others come together. */
  private void end(
      List<WatchedFile> together,
      ImportListener listener,
      List<Grown> grown,
      List<ImportResult> ended) {
    List<String> fresh = new ArrayList<>();
    for (WatchedFile file : together) {
      Optional<Run> before = file.run();
      if (before.isPresent()) {
        ImportResult result = one(file, new Replacing(before, false), listener);
        result.run().ifPresent(run -> grown.add(new Grown(before.map(Run::id), run)));
        ended.add(result);
      }
      fresh.add(file.path().toString());
      file.end();
    }
    importing.run(fresh, ImportOptions.DEFAULT, listener).stream()
        .filter(result -> result.outcome() != ImportResult.Outcome.DUPLICATE)
        .filter(result -> result.outcome() != ImportResult.Outcome.SKIPPED)
        .filter(result -> !NO_RESULT.contains(result.code()))
        .forEach(ended::add);
  }

  private ImportResult one(WatchedFile file, Replacing replacing, ImportListener listener) {
    return importing
        .run(List.of(file.path().toString()), ImportOptions.DEFAULT.replacing(replacing), listener)
        .getFirst();
  }
}
