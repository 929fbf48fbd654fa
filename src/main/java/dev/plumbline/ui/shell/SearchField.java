package dev.plumbline.ui.shell;

import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.controlsfx.control.textfield.CustomTextField;

/** The field that finds or does anything: what fits is listed below it while one types. */
final class SearchField {
  private static final double GAP = 4;

  private final CustomTextField field = new CustomTextField();
  private final FoundList list;
  private final Finder finder;

  /**
   * @param window what the list lies over
   */
  SearchField(Look look, Finder finder, Pane window) {
    this.finder = finder;
    list = new FoundList(look, this::open);
    field.setPromptText(look.words().of("find"));
    field.setAccessibleText(look.words().of("find"));
    field.setLeft(Icon.SEARCH.node(14));
    Label key = new Label(look.words().of("find.key"));
    key.getStyleClass().add("key");
    field.setRight(key);
    field.getStyleClass().add("find");
    field.textProperty().subscribe(this::suggest);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.focusedProperty().subscribe(focused -> focusChanged(focused));
    field.localToSceneTransformProperty().subscribe(_ -> place());
    field.widthProperty().subscribe(_ -> place());
    window.getChildren().add(list);
  }

  CustomTextField field() {
    return field;
  }

  private void focusChanged(boolean focused) {
    if (focused || field.getScene() == null) {
      return;
    }
    list.hide();
    if (field.getScene().getFocusOwner() != field) { // not while another program is in front
      field.clear();
    }
  }

  private void suggest(String words) {
    if (words.isBlank() || !field.isFocused()) {
      list.hide();
      return;
    }
    list.show(finder.find(words));
    place();
  }

  /** As wide as the field, below it. */
  private void place() {
    if (list.isVisible()) {
      Bounds at = list.getParent().sceneToLocal(field.localToScene(field.getLayoutBounds()));
      list.applyCss();
      list.resizeRelocate(
          at.getMinX(), at.getMaxY() + GAP, at.getWidth(), list.prefHeight(at.getWidth()));
    }
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> list.move(1);
      case UP -> list.move(-1);
      case ENTER -> {
        if (list.isVisible()) {
          list.chosen().ifPresent(this::open);
        }
      }
      case ESCAPE -> {
        if (field.getText().isEmpty()) {
          return;
        }
        field.clear();
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void open(Finder.Found found) {
    field.clear();
    found.open().run();
  }
}
