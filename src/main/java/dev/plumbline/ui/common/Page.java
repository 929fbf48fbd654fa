package dev.plumbline.ui.common;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** A screen inside the shell. */
public interface Page {
  Node node();

  /** What keys do here, for the status line. */
  ObservableValue<String> hint();

  /** The node that has the keyboard when the page is entered. */
  Node firstFocus();

  /** Its parts that F6 goes round, in order. */
  List<Part> parts();
}
