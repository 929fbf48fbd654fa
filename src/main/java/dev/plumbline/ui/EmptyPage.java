package dev.plumbline.ui;

import dev.plumbline.ui.common.Page;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Where a screen is not wired in. */
final class EmptyPage implements Page {
  private final StackPane place = new StackPane();

  EmptyPage() {
    place.setFocusTraversable(true);
  }

  @Override
  public Node node() {
    return place;
  }

  @Override
  public ObservableValue<String> hint() {
    return new SimpleStringProperty("");
  }

  @Override
  public Node firstFocus() {
    return place;
  }
}
