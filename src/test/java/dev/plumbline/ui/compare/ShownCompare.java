package dev.plumbline.ui.compare;

import dev.plumbline.app.MarkedSides;
import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Hands;
import dev.plumbline.ui.common.JobList;
import dev.plumbline.ui.common.Picture;
import dev.plumbline.ui.common.ThemeSheet;
import dev.plumbline.ui.shell.Screen;
import dev.plumbline.ui.shell.ShellView;
import dev.plumbline.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/** The Compare screen in its frame, on a stage of its own. */
final class ShownCompare implements AutoCloseable {
  final Scene scene;
  final NoWay ways = new NoWay();
  final ObjectProperty<List<MarkedSides>> marked = new SimpleObjectProperty<>(List.of());
  private final Stage stage;

  ShownCompare(Study study, CompareViewModel model, Theme theme, double width, double height) {
    this(study, model, study.report(model, new ChosenFile(Optional.empty())), theme, width, height);
  }

  ShownCompare(
      Study study,
      CompareViewModel model,
      ReportViewModel report,
      Theme theme,
      double width,
      double height) {
    scene =
        Fx.get(
            () -> {
              study.look.theme().set(theme);
              ShellViewModel shell = new ShellViewModel(study.look, new JobList());
              shell.screen().set(Screen.COMPARE);
              CompareView page = new CompareView(model, report, study.look, ways, marked, () -> {});
              ShellView frame =
                  new ShellView(shell, study.look, Map.of(Screen.COMPARE, page), _ -> List.of());
              Scene made = new Scene(frame, width, height);
              ThemeSheet.dress(made, theme);
              return made;
            });
    stage =
        Fx.get(
            () -> {
              Stage made = new Stage();
              made.setScene(scene);
              made.show();
              return made;
            });
    Fx.pulses(3);
  }

  void write(String name) {
    Picture.write(scene, Path.of("target", "pictures", "compare", name + ".png"));
  }

  <T extends Node> T find(Class<T> type, String selector) {
    return Fx.get(() -> type.cast(scene.getRoot().lookup(selector)));
  }

  String headline() {
    return Fx.get(() -> scene.getRoot().lookup(".headline").getAccessibleText());
  }

  static void press(Node node, KeyCode key, boolean shift) {
    Fx.run(
        () ->
            Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false)));
    Fx.pulses(2);
  }

  /** Presses at one point of a node, drags to another, and lets go: a click where both are one. */
  static void drag(Node node, double fromX, double fromY, double toX, double toY) {
    Fx.run(
        () -> {
          Hands.fire(node, MouseEvent.MOUSE_PRESSED, fromX, fromY);
          if (fromX != toX || fromY != toY) {
            Hands.fire(node, MouseEvent.MOUSE_DRAGGED, toX, toY);
          }
          Hands.fire(node, MouseEvent.MOUSE_RELEASED, toX, toY);
          Hands.fire(node, MouseEvent.MOUSE_CLICKED, toX, toY);
        });
    Fx.pulses(2);
  }

  @Override
  public void close() {
    Fx.run(stage::hide);
  }
}
