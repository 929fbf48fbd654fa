package dev.plumbline.ui.shell;

import dev.plumbline.ui.common.Look;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What was found, a line each; one of them is chosen, by arrows or by pointing. Part of the scene
 * and no menu: a menu is as wide as its words, and has a frame of its own where windows cannot be
 * seen through.
 */
final class FoundList extends VBox {
  private static final int NONE = -1;

  private final Look look;
  private final Consumer<Finder.Found> open;
  private List<Finder.Found> found = List.of();
  private int chosen;

  /**
   * @param open what a click on a line does
   */
  FoundList(Look look, Consumer<Finder.Found> open) {
    this.look = look;
    this.open = open;
    getStyleClass().add("found");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setManaged(false);
    setVisible(false);
  }

  /**
   * @param best whether the first is chosen; else none is, until an arrow is pressed
   */
  void show(List<Finder.Found> now, boolean best) {
    found = List.copyOf(now);
    getChildren().setAll(found.stream().map(this::line).toList());
    if (found.isEmpty()) {
      Label nothing = new Label(look.words().of("find.nothing"));
      nothing.getStyleClass().addAll("line", "muted");
      getChildren().add(nothing);
    }
    choose(best ? 0 : NONE);
    setVisible(true);
  }

  void hide() {
    setVisible(false);
  }

  /** Chooses the line that is so many further down, and around. */
  void move(int step) {
    if (!found.isEmpty()) {
      int from = chosen == NONE && step < 0 ? 0 : chosen;
      choose(Math.floorMod(from + step, found.size()));
    }
  }

  private void choose(int line) {
    chosen = line;
    for (int i = 0; i < found.size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(Styles.SELECTED, i == line);
    }
  }

  /** Empty where nothing was found, or nothing of it chosen. */
  Optional<Finder.Found> chosen() {
    return found.isEmpty() || chosen == NONE ? Optional.empty() : Optional.of(found.get(chosen));
  }

  private Node line(Finder.Found one) {
    Label name = new Label(one.name());
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label detail = new Label(one.detail());
    detail.getStyleClass().add("muted");
    HBox line = new HBox(16, name, detail);
    line.getStyleClass().add("line");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setAccessibleRole(AccessibleRole.LIST_ITEM);
    line.setAccessibleText(one.name() + ", " + one.detail());
    line.setOnMouseMoved(_ -> choose(found.indexOf(one)));
    line.setOnMouseClicked(_ -> open.accept(one));
    return line;
  }
}
