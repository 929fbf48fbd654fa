package dev.plumbline.ui.library;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Facts one under the other: what, and its value. */
final class CardFacts extends GridPane {
  private static final double NAMES = 88;

  CardFacts() {
    setHgap(8);
    setVgap(4);
    ColumnConstraints names = new ColumnConstraints(NAMES);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(names, values);
  }

  void clear() {
    getChildren().clear();
  }

  Label add(String name, String value) {
    Label what = new Label(name);
    what.getStyleClass().add("muted");
    Label text = new Label(value);
    text.setMinWidth(0);
    text.setTooltip(new Tooltip(value));
    addRow(getRowCount(), what, text);
    return text;
  }
}
