package dev.plumbline.ui;

import dev.plumbline.app.Jobs;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.FxTasks;
import dev.plumbline.ui.common.Job;
import dev.plumbline.ui.common.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;

/** The workbench in its window, with somebody who notes each time it is drawn. */
public final class WatchedWindow implements AutoCloseable {
  private static final int QUIET_PULSES = 240;

  private final Store store;
  private final Jobs jobs = Jobs.onAllProcessors();
  private final Jobs background = Jobs.onThreads(4);
  private final Wiring wiring;
  private final Stage stage;
  private final AnimationTimer timer;
  private boolean importing;

  /**
   * @param pulse told on the screen's thread of every drawing while a file is imported
   */
  public WatchedWindow(Path place, Runnable pulse) {
    Toolkit.start();
    store = Store.open(place);
    wiring = now(this::wired);
    timer =
        now(
            () ->
                timer(
                    () -> {
                      if (importing) {
                        pulse.run();
                      }
                    }));
    stage = now(this::shown);
  }

  private Wiring wired() {
    return new Wiring(
        store,
        Importers.registered(),
        jobs,
        new FxTasks(background),
        new Look(Theme.LIGHT, Locale.ENGLISH),
        Path.of("sample-data"));
  }

  private Stage shown() {
    Stage made = new Stage();
    made.setScene(wiring.scene());
    made.setX(0);
    made.setY(0);
    made.setWidth(1_000);
    made.setHeight(1_000);
    made.show();
    timer.start();
    return made;
  }

  private static AnimationTimer timer(Runnable pulse) {
    return new AnimationTimer() {
      @Override
      public void handle(long now) {
        pulse.run();
        Platform.requestNextPulse();
      }
    };
  }

  /** Imports a file as if it came with a call, and waits for its end. */
  public void importFile(Path file) {
    CompletableFuture<Void> ended = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          wiring
              .running()
              .running()
              .addListener(
                  (ListChangeListener<Job>)
                      change -> {
                        while (change.next()) {
                          if (change.wasRemoved()) {
                            importing = false;
                            ended.complete(null);
                          }
                        }
                      });
          importing = true;
          wiring.navigation().importFiles(List.of(file));
        });
    ended.join();
    if (store.runs().stream().noneMatch(run -> run.source().equals(file.toString()))) {
      throw new IllegalStateException(file + " is not in the store");
    }
  }

  /** Waits until the window has nothing more to do than to be drawn. */
  public void settle() throws InterruptedException {
    CountDownLatch drawn = new CountDownLatch(QUIET_PULSES);
    AnimationTimer counting = now(() -> timer(drawn::countDown));
    now(
        () -> {
          counting.start();
          return null;
        });
    drawn.await();
    Platform.runLater(counting::stop);
  }

  private static <T> T now(Supplier<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.get());
          } catch (Throwable e) {
            answer.completeExceptionally(e);
          }
        });
    return answer.join();
  }

  @Override
  public void close() {
    now(
        () -> {
          timer.stop();
          stage.close();
          return null;
        });
    now(() -> null);
    background.close();
    jobs.close();
    store.close();
  }
}
