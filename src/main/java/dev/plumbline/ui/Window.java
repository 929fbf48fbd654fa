package dev.plumbline.ui;

import dev.plumbline.ui.common.Job;
import dev.plumbline.ui.common.Navigation;
import dev.plumbline.ui.common.Notice;
import dev.plumbline.ui.common.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The one window of a store. Made and shown on the screen's thread, asked from any. */
final class Window {
  private static final int LEAST_WIDTH = 1000;
  private static final int LEAST_HEIGHT = 640;
  private static final int STOPPING_SECONDS = 5;
  private static final int FRAMES_A_SCREEN = 60;

  private final Content content;
  private final Stage stage = new Stage();
  private final Defects defects;
  private final CountDownLatch hidden = new CountDownLatch(1);
  private final CountDownLatch idle = new CountDownLatch(1);
  private Consumer<Settings> leave = _ -> {};
  private Rectangle2D normal = Rectangle2D.EMPTY;

  Window(Content content, String title) {
    this.content = content;
    this.defects = new Defects(defect -> content.tell(Notice.of(Problem.of(defect))));
    stage.setTitle(title);
    stage.setScene(content.scene());
  }

  /**
   * Shows it where it was.
   *
   * @param leave takes where it is in the end
   */
  void show(Settings remembered, Consumer<Settings> leave) {
    defects.watch();
    place(remembered);
    this.leave = leave;
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          content.mayClose(stage::close);
        });
    stage.setOnHidden(_ -> leave());
    stage.show();
    List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
        .forEach(side -> side.subscribe(_ -> keepPlace()));
    Platform.runLater(() -> stage.getIcons().setAll(BrandMark.icons()));
  }

  private void place(Settings remembered) {
    Rectangle2D place =
        new Placement(
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList(),
                Screen.getPrimary().getVisualBounds())
            .of(remembered.place(), content.scene().getWidth(), content.scene().getHeight());
    stage.setMinWidth(Math.min(LEAST_WIDTH, place.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, place.getHeight()));
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
    stage.setMaximized(remembered.maximized());
  }

  private void keepPlace() {
    if (!stage.isMaximized() && !stage.isIconified()) {
      normal = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
  }

  private void leave() {
    if (hidden.getCount() == 0) {
      return;
    }
    leave.accept(
        new Settings(
            Optional.of(normal), stage.isMaximized(), content.watched(), Optional.empty()));
    var running = content.running().running();
    running.addListener((ListChangeListener<Job>) _ -> idleWhen(running.isEmpty()));
    List.copyOf(running).forEach(Job::stop);
    idleWhen(running.isEmpty());
    hidden.countDown();
  }

  private void idleWhen(boolean nothingRuns) {
    if (nothingRuns) {
      idle.countDown();
      defects.leave();
    }
  }

  /** Files of a second call; none only asks it to come forward. */
  void take(List<Path> files) {
    Platform.runLater(
        () -> {
          stage.setIconified(false);
          stage.toFront();
          stage.requestFocus();
          if (!files.isEmpty()) {
            content.navigation().importFiles(files);
          }
        });
  }

  void tell(Notice notice) {
    Platform.runLater(() -> content.tell(notice));
  }

  /** Stops what runs; the stage is left to the toolkit, which the system may be stopping too. */
  void stop() {
    Platform.runLater(this::leave);
  }

  /** Waits until it was closed and, for a while, until what ran in it has stopped. */
  void awaitClosed() {
    try {
      hidden.await();
      boolean _ = idle.await(STOPPING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean metDefects() {
    return defects.met();
  }

  /** Goes through screens, each drawn for a while, and closes. */
  void rehearse(List<Consumer<Navigation>> screens) {
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private int frames;

              @Override
              public void handle(long now) {
                Platform.requestNextPulse();
                frames++;
                int turn = frames / FRAMES_A_SCREEN;
                if (frames % FRAMES_A_SCREEN == 0 && turn <= screens.size()) {
                  screens.get(turn - 1).accept(content.navigation());
                } else if (turn > screens.size()) {
                  stop();
                  stage.close();
                }
              }
            }.start());
  }
}
