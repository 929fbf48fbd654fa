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
  private Runnable left = () -> {};

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
    field.textProperty().subscribe(_ -> suggest());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.setOnMouseClicked(_ -> suggest());
    field.focusedProperty().subscribe(focused -> focusChanged(focused));
    field.localToSceneTransformProperty().subscribe(_ -> place());
    field.widthProperty().subscribe(_ -> place());
    window.getChildren().add(list);
  }

  CustomTextField field() {
    return field;
  }

  /** What gives the keyboard back. */
  void whenLeft(Runnable back) {
    left = back;
  }

  /** The keyboard is wanted here: what can be done is offered before anything is typed. */
  void ask() {
    field.requestFocus();
    suggest();
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

  private void suggest() {
    if (!field.isFocused()) {
      list.hide();
      return;
    }
    String words = field.getText();
    list.show(finder.find(words), !words.isBlank());
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
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER -> {
        if (list.isVisible()) {
          list.chosen().ifPresent(this::open);
        }
      }
      case ESCAPE -> {
        field.clear();
        left.run();
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void open(Finder.Found found) {
    field.clear();
    left.run();
    found.open().run();
  }

  private void move(int step) {
    if (list.isVisible()) {
      list.move(step);
    } else {
      suggest();
    }
  }
}
