package dev.plumbline.cli;

import dev.plumbline.app.DefectLog;
import dev.plumbline.app.ImportListener;
import dev.plumbline.app.ImportPace;
import dev.plumbline.app.ImportResult;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Progress in bytes, rate and time left; diagnostics as they come. */
final class ImportProgress implements ImportListener {
  private static final long EVERY_NANOS = 100_000_000;

  private final Terminal terminal;
  private final BooleanSupplier cancelled;
  private final Consumer<ImportResult> acknowledged;
  private Path current;
  private ImportPace pace = new ImportPace(Map.of(), System::nanoTime);
  private long shown;

  ImportProgress(Session session) {
    this(session, _ -> {});
  }

  /**
   * @param acknowledged told of each file as soon as it is done with
   */
  ImportProgress(Session session, Consumer<ImportResult> acknowledged) {
    this.terminal = session.terminal();
    this.cancelled = session::cancelled;
    this.acknowledged = acknowledged;
  }

  @Override
  public synchronized void read(Path file, long done, long of) {
    long now = System.nanoTime();
    if (!file.equals(current)) {
      current = file;
      pace = new ImportPace(Map.of(file, of), System::nanoTime);
      shown = now;
    }
    pace.read(file, done);
    if (terminal.interactive() && now - shown > EVERY_NANOS && of > 0) {
      shown = now;
      ImportPace.Pace far = pace.whole();
      terminal.progress(
          String.format(
                  Locale.ROOT,
                  "%s  %3.0f %%  %,.0f of %,.0f MB",
                  file.getFileName(),
                  100 * far.share(),
                  far.done() / 1e6,
                  far.of() / 1e6)
              + figure("  %,.0f MB/s", far.bytesPerSecond() / 1e6)
              + figure("  %.0f s left", far.secondsLeft()));
    }
  }

  /** Nothing while there is no telling. */
  private static String figure(String format, double figure) {
    return Double.isNaN(figure) ? "" : String.format(Locale.ROOT, format, figure);
  }

  @Override
  public synchronized void defect(Path file, Throwable trace) {
    terminal.note(DefectLog.write(trace));
  }

  @Override
  public synchronized void finished(ImportResult result) {
    terminal.progress("");
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (diagnostic.severity() != Severity.INFO) {
        terminal.note(ImportLines.of(result.file(), diagnostic));
      }
    }
    acknowledged.accept(result);
  }

  @Override
  public boolean cancelled() {
    return cancelled.getAsBoolean();
  }
}
