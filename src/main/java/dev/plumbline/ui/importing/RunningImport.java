package dev.plumbline.ui.importing;

import dev.plumbline.app.DefectLog;
import dev.plumbline.app.FileChoice;
import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportPace;
import dev.plumbline.app.ImportResult;
import dev.plumbline.ui.common.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;

/**
 * An import as its reading threads see it: what is said of each file until its turn comes, how far
 * it is, and whether to go on.
 */
final class RunningImport implements ImportListener {
  private final ImportPace pace;
  private final Beat beat;
  private final Map<Path, FileChoice> chosen = new ConcurrentHashMap<>();
  private final Queue<ImportResult> ended = new ConcurrentLinkedQueue<>();
  private volatile Optional<Path> current = Optional.empty();
  private volatile boolean stopped;

  /**
   * @param beat called on the screen's thread when there is progress to show, not too often
   */
  RunningImport(List<ImportLine> lines, Tasks tasks, LongSupplier nanos, Runnable beat) {
    Map<Path, Long> lengths = new HashMap<>();
    for (ImportLine line : lines) {
      chosen.put(line.row().file(), line.choice().get());
      if (line.isFresh()) {
        lengths.put(line.row().file(), line.row().bytes());
      }
    }
    this.pace = new ImportPace(lengths, nanos);
    this.beat = new Beat(tasks, nanos, beat);
  }

  void choose(Path file, FileChoice choice) {
    chosen.put(file, choice);
  }

  Optional<FileChoice> chosen(Path file) {
    return Optional.ofNullable(chosen.get(file));
  }

  void stop() {
    stopped = true;
  }

  boolean isStopped() {
    return stopped;
  }

  /** The file that is being read. */
  Optional<Path> current() {
    return current;
  }

  ImportPace pace() {
    return pace;
  }

  /** What ended since this was asked last. */
  List<ImportResult> ended() {
    List<ImportResult> all = new ArrayList<>();
    for (ImportResult one = ended.poll(); one != null; one = ended.poll()) {
      all.add(one);
    }
    return all;
  }

  @Override
  public void read(Path file, long done, long of) {
    if (chosen.containsKey(file)) { // not a summary
      current = Optional.of(file);
      pace.read(file, done);
    }
    beat.due();
  }

  @Override
  public void finished(ImportResult result) {
    pace.finished(Path.of(result.file()));
    ended.add(result);
    beat.due();
  }

  @Override
  public void defect(Path file, Throwable trace) {
    DefectLog.write(trace);
  }

  @Override
  public boolean cancelled() {
    return stopped;
  }
}
