package dev.plumbline.ui.common;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A word that becomes a field when it is to be changed; Enter keeps it, Escape does not. */
public final class EditableText extends HBox {
  private final Look look;
  private final String name;
  private final String missing;
  private final Consumer<String> changed;
  private final Label label = new Label();
  private final Button edit = new Button();
  private final TextField field = new TextField();
  private String text = "";
  private boolean editable = true;
  private boolean compact;
  private boolean pen = true;
  private Consumer<Boolean> ended = _ -> {};

  /**
   * @param name what is changed, for who cannot see it
   * @param missing what is said where there is nothing
   * @param changed told the new text, stripped, when it is another
   */
  public EditableText(Look look, String name, String missing, Consumer<String> changed) {
    this.look = look;
    this.name = name;
    this.missing = missing;
    this.changed = changed;
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(4);
    getStyleClass().add("editable-text");
    label.setMinWidth(0);
    field.getStyleClass().add("small");
    field.setAccessibleText(name);
    HBox.setHgrow(field, Priority.ALWAYS);
    edit.setOnAction(_ -> begin());
    edit.setOnMouseEntered(_ -> explain());
    field.setOnAction(_ -> end(true));
    field.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            end(false);
            key.consume();
          }
        });
    field.focusedProperty().subscribe(focused -> leave(focused));
    rest();
  }

  /** Shows a text; one that is being written is not taken away. */
  public void show(String shown) {
    boolean same = shown.equals(text);
    text = shown;
    if (!same && !isWriting()) {
      rest();
    }
  }

  /** Where it cannot be changed there is no sign that it could. */
  public void setEditable(boolean can) {
    boolean same = can == editable;
    editable = can;
    if (!same && !isWriting()) {
      rest();
    }
  }

  /** In a line of a table: what is missing is named, and the pen stands beside it as well. */
  public void compact() {
    compact = true;
    rest();
  }

  /**
   * Without a pen of its own: {@link #edit} begins.
   *
   * @param left told when the field is gone, and whether it had the keyboard until then
   */
  public void withoutPen(Consumer<Boolean> left) {
    pen = false;
    ended = left;
    label.setOnMouseEntered(_ -> tellWhole());
    compact();
  }

  /** Where it is cut, pointing at it tells the rest. */
  private void tellWhole() {
    label.setTooltip(label.isTextTruncated() ? new Tooltip(label.getText()) : null);
  }

  public void edit() {
    if (editable && !isWriting()) {
      begin();
    }
  }

  /** Drops what is being written. */
  public void drop() {
    end(false);
  }

  private boolean isWriting() {
    return getChildren().contains(field);
  }

  private void rest() {
    boolean none = text.isEmpty();
    label.setText(none ? missing : text);
    label.getStyleClass().removeAll("muted");
    if (none) {
      label.getStyleClass().add("muted");
    }
    boolean add = none && !compact;
    edit.getStyleClass().setAll("button", add ? "link" : "quiet");
    edit.setText(add ? look.words().of("edit.add") : "");
    edit.setGraphic(add ? null : Icon.EDIT.node(11));
    edit.setAccessibleText(look.words().of("edit.change", name));
    edit.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(label.getText().isEmpty() ? List.of() : List.of(label));
    if (editable && pen) {
      getChildren().add(edit);
    }
  }

  /** Not before it is pointed at: a tooltip is a window of its own, and a table has many cells. */
  private void explain() {
    if (edit.getTooltip() == null) {
      edit.setTooltip(new Tooltip(look.words().of("edit.change", name)));
    }
  }

  private void begin() {
    field.setText(text);
    getChildren().setAll(field);
    field.requestFocus();
    field.selectAll();
  }

  private void leave(boolean focused) {
    if (!focused) {
      end(true);
    }
  }

  private void end(boolean keep) {
    if (!isWriting()) {
      return;
    }
    boolean held = field.isFocused();
    String written = field.getText().strip();
    boolean other = keep && !written.equals(text);
    text = other ? written : text;
    rest();
    if (other) {
      changed.accept(written);
    }
    ended.accept(held);
  }
}
