package dev.plumbline.ui.common;

import javafx.scene.Node;

/** One cell of a table: made once, it shows one row after another. */
public interface RowCell<R> {
  Node node();

  void show(R row);
}
