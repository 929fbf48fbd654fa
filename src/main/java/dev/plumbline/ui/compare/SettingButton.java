package dev.plumbline.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;

/** A button that says what is set, and offers what else could be. */
class SettingButton extends MenuButton {
  private final String name;
  private final Label value = new Label();

  SettingButton(String name) {
    this.name = name;
    Label head = new Label(name);
    head.getStyleClass().add("muted");
    HBox both = new HBox(8, head, value);
    both.setAlignment(Pos.CENTER_LEFT);
    setGraphic(both);
    getStyleClass().add("setting");
    setMinWidth(USE_PREF_SIZE);
  }

  final void say(String shown) {
    value.setText(shown);
    setAccessibleText(name + " " + shown);
  }

  static RadioMenuItem item(String text, boolean chosen, Runnable choose) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setSelected(chosen);
    item.setOnAction(_ -> choose.run());
    return item;
  }
}
