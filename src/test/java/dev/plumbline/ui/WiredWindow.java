package dev.plumbline.ui;

import dev.plumbline.app.Jobs;
import dev.plumbline.app.LibraryEntry;
import dev.plumbline.app.RunSide;
import dev.plumbline.app.SampleStudy;
import dev.plumbline.chart.Theme;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.FxTasks;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.PageState;
import dev.plumbline.ui.run.OpenRun;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** Everything wired as in the window, in a scene of 1440 x 900. */
final class WiredWindow implements AutoCloseable {
  private final Jobs jobs = Jobs.onAllProcessors();
  private final Jobs background = Jobs.onThreads(4);
  final Wiring wiring;
  private Optional<Stage> stage = Optional.empty();

  WiredWindow(Store store, Theme theme) {
    this(store, theme, Importers.registered());
  }

  WiredWindow(Store store, Theme theme, Importers importers) {
    this(store, importers, new Look(theme, Locale.ENGLISH));
  }

  WiredWindow(Store store, Importers importers, Look look) {
    wiring =
        Fx.get(
            () ->
                new Wiring(
                    store, importers, jobs, new FxTasks(background), look, SampleStudy.RUNS));
    Fx.until(
        "the library is read",
        () -> !(wiring.library().state().get() instanceof PageState.Loading));
  }

  /** On a stage, as windows are: it takes the keyboard and opens what lies over it. */
  WiredWindow shown() {
    return shown(1440, 900);
  }

  WiredWindow shown(double width, double height) {
    Fx.run(
        () -> {
          Stage made = new Stage();
          made.initStyle(StageStyle.UNDECORATED);
          made.setScene(wiring.scene());
          made.setWidth(width);
          made.setHeight(height);
          made.show();
          stage = Optional.of(made);
        });
    return this;
  }

  Scene scene() {
    return wiring.scene();
  }

  /** Ids of the runs of a side, the newest first. */
  List<String> side(RunSide side) {
    return Fx.get(
        () ->
            wiring.library().view().orElseThrow().sides().getFirst().on(side).stream()
                .map(Run::id)
                .toList());
  }

  String id(String name) {
    return Fx.get(
        () ->
            wiring.library().view().orElseThrow().entries().stream()
                .filter(entry -> entry.name().equals(name))
                .map(LibraryEntry::run)
                .map(Run::id)
                .findFirst()
                .orElseThrow());
  }

  /** Opens a run and waits until it is there. */
  OpenRun open(String name) {
    String id = id(name);
    Fx.run(() -> wiring.navigation().run(id));
    Fx.until(name + " is open", () -> wiring.run().state().get() instanceof PageState.Ready);
    return Fx.get(() -> ((PageState.Ready<OpenRun>) wiring.run().state().get()).content());
  }

  /** Waits until nothing is being read or reckoned. */
  void settle() {
    Fx.pulses(2);
    background.all(List.of(() -> 0, () -> 0, () -> 0, () -> 0));
    Fx.until("what is read is there", () -> !reads(scene().getRoot()));
    Fx.pulses(4);
  }

  private static boolean reads(Node node) {
    return node.isVisible()
        && (isTurning(node)
            || (node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(WiredWindow::reads)));
  }

  private static boolean isTurning(Node node) {
    return node instanceof ProgressIndicator && !(node instanceof ProgressBar);
  }

  @Override
  public void close() {
    stage.ifPresent(shown -> Fx.run(shown::hide));
    background.close();
    jobs.close();
  }
}
