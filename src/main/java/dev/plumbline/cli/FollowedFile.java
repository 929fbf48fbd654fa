package dev.plumbline.cli;

import dev.plumbline.app.FollowFile;
import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportResult;
import dev.plumbline.model.Run;
import java.nio.file.Path;
import java.util.Locale;

/** A file that is followed, as it is told on the terminal: one line that changes. */
final class FollowedFile implements FollowFile.Watcher, ImportListener {
  private static final long MOMENT_MILLIS = 500;

  private final Session session;

  FollowedFile(Session session) {
    this.session = session;
  }

  @Override
  public void grew(Run run) {
    session
        .terminal()
        .progress(
            String.format(
                Locale.ROOT,
                "%s  run %s: %,d requests in %,.0f s, still being written",
                Path.of(run.source()).getFileName(),
                run.id(),
                run.requests(),
                run.durationSeconds()));
  }

  @Override
  public boolean goOn() {
    if (!session.cancelled()) {
      try {
        Thread.sleep(MOMENT_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return !session.cancelled();
  }

  @Override
  public void read(Path file, long done, long of) {}

  @Override
  public void finished(ImportResult result) {
    session.terminal().progress("");
  }

  @Override
  public boolean cancelled() {
    return session.cancelled();
  }
}
