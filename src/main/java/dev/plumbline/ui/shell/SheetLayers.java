package dev.plumbline.ui.shell;

import dev.plumbline.ui.common.Sheets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Lays sheets over the frame; the keyboard goes back to where it was when one is taken away. */
final class SheetLayers {
  private final Pane window;
  private final Node frame;
  private final PageFocus page;
  private final List<Node> laid;
  private final Map<Node, Node> focusedBefore = new HashMap<>();

  /**
   * @param page where the keyboard goes when the place it came from is no more
   */
  SheetLayers(Pane window, Node frame, Sheets sheets, PageFocus page) {
    this.window = window;
    this.frame = frame;
    this.page = page;
    this.laid = sheets.laid();
    sheets.laid().addListener(this::changed);
  }

  private void changed(ListChangeListener.Change<? extends Node> change) {
    Node focused = window.getScene() == null ? null : window.getScene().getFocusOwner();
    while (change.next()) {
      window.getChildren().removeAll(change.getRemoved());
      window.getChildren().addAll(change.getAddedSubList());
      change.getAddedSubList().forEach(sheet -> focusedBefore.put(sheet, focused));
      change.getRemoved().forEach(this::focusAgain);
    }
    frame.setDisable(!laid.isEmpty());
    laid.forEach(sheet -> sheet.setDisable(sheet != laid.getLast()));
  }

  /** Later: what was under a sheet takes no keys before that is gone. */
  private void focusAgain(Node lifted) {
    Node before = focusedBefore.remove(lifted);
    Platform.runLater(
        () -> {
          boolean there =
              before != null && before.getScene() == window.getScene() && !before.isDisabled();
          if (there && !page.isAwaited()) {
            before.requestFocus();
          } else if (laid.isEmpty()) {
            page.bring();
          }
        });
  }
}
