package dev.plumbline.ui;

import dev.plumbline.app.Failure;
import dev.plumbline.ui.common.Fonts;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** The toolkit, which a program can start once. */
final class Toolkit {
  private static final int PATIENCE_SECONDS = 60;

  private Toolkit() {}

  /**
   * Starts it, unless it runs, and waits until it does.
   *
   * @throws Failure where it cannot draw
   */
  static void start() {
    CompletableFuture<Void> up = new CompletableFuture<>();
    try {
      Platform.startup(() -> up.complete(null));
    } catch (IllegalStateException e) {
      Platform.runLater(() -> up.complete(null)); // it runs already
    } catch (RuntimeException | LinkageError e) {
      throw noWindow(e);
    }
    try {
      up.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw noWindow(e);
    }
    Platform.setImplicitExit(false);
    Fonts.load();
  }

  private static Failure noWindow(Throwable e) {
    return new Failure(
        "PB-NO-DISPLAY", "no window can be opened on this display: " + e.getMessage(), e);
  }
}
