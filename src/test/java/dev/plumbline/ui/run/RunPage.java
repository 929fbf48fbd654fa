package dev.plumbline.ui.run;

import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.ThemeSheet;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** The page of a run in a scene, as large as it is in a window of 1440 x 900. */
final class RunPage {
  final RunViewModel model;
  final RunView view;
  final Scene scene;
  private final Look look;

  RunPage(StudyRuns study, Theme theme, double width, double height) {
    this(study.model(new CurrentThreadTasks()), theme, width, height);
  }

  RunPage(RunViewModel model, Theme theme, double width, double height) {
    this.model = model;
    look = new Look(theme, Locale.ENGLISH);
    view = Fx.get(() -> new RunView(model, look, () -> Optional.of(StudyRuns.BUDGETS)));
    scene =
        Fx.get(
            () -> {
              StackPane page = new StackPane(view.node());
              page.getStyleClass().add("page");
              Scene made = new Scene(page, width, height);
              ThemeSheet.dress(made, theme);
              return made;
            });
  }

  Look look() {
    return look;
  }

  OpenRun run() {
    return StudyRuns.opened(model);
  }

  void open(String id) {
    Fx.run(() -> model.open(id));
    settle();
  }

  /** As after the next frame. */
  void settle() {
    Fx.run(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          scene.snapshot(null);
        });
  }

  <T extends Node> T find(Class<T> type) {
    return Fx.get(() -> findNow(type));
  }

  /** The same, on the screen's thread. */
  <T extends Node> T findNow(Class<T> type) {
    return find(scene.getRoot(), type).orElseThrow();
  }

  private static <T extends Node> Optional<T> find(Node node, Class<T> type) {
    if (type.isInstance(node)) {
      return Optional.of(type.cast(node));
    }
    if (node instanceof Parent parent) {
      return parent.getChildrenUnmodifiable().stream()
          .flatMap(child -> find(child, type).stream())
          .findFirst();
    }
    return Optional.empty();
  }
}
