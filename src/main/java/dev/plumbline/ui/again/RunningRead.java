package dev.plumbline.ui.again;

import dev.plumbline.app.DefectLog;
import dev.plumbline.app.ImportListener;
import dev.plumbline.ui.common.Tasks;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;

/** A reading as its threads see it: how far each file is, and whether to go on. */
final class RunningRead implements ImportListener {
  private final Tasks tasks;
  private final DoubleConsumer share;
  private final Map<Path, Double> shares = new ConcurrentHashMap<>();
  private final AtomicBoolean told = new AtomicBoolean();
  private final int files;
  private volatile boolean stopped;

  /**
   * @param share told on the screen's thread, from 0 to 1; never more often than it is worked off
   */
  RunningRead(int files, Tasks tasks, DoubleConsumer share) {
    this.files = files;
    this.tasks = tasks;
    this.share = share;
  }

  void stop() {
    stopped = true;
  }

  @Override
  public void read(Path file, long done, long of) {
    shares.put(file, of == 0 ? 1 : Math.min(1, (double) done / of));
    if (told.compareAndSet(false, true)) {
      tasks.onScreen(
          () -> {
            told.set(false);
            share.accept(shares.values().stream().mapToDouble(one -> one).sum() / files);
          });
    }
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
