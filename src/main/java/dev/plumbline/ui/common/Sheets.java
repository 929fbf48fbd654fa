package dev.plumbline.ui.common;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** What lies over the window, each sheet over the one before; only the last takes keys. */
public final class Sheets {
  private final ObservableList<Node> laid = FXCollections.observableArrayList();
  private final ObservableList<Node> unmodifiable = FXCollections.unmodifiableObservableList(laid);

  public void lay(Node sheet) {
    laid.add(sheet);
  }

  /** Takes one away, wherever it lies. */
  public void lift(Node sheet) {
    laid.remove(sheet);
  }

  public ObservableList<Node> laid() {
    return unmodifiable;
  }
}
