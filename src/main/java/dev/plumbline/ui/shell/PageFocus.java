package dev.plumbline.ui.shell;

import dev.plumbline.ui.common.Page;
import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Brings the keyboard to the page: at once, or as soon as the page has something that takes it. A
 * field of the frame has it only where the reader asked for that: the toolkit would give it to the
 * first control of the window whenever the one that had it is gone.
 */
final class PageFocus {
  private final Supplier<Page> page;
  private final Node field;
  private final Supplier<Node> meanwhile;
  private WeakReference<Node> before = new WeakReference<>(null); // it may be of a closed run
  private boolean awaited;
  private boolean clicked;
  private boolean unasked;

  /**
   * @param field that is not to have the keyboard unasked
   * @param meanwhile what has it instead, as long as the page takes none
   */
  PageFocus(Supplier<Page> page, Node field, Supplier<Node> meanwhile) {
    this.page = page;
    this.field = field;
    this.meanwhile = meanwhile;
  }

  /**
   * Begins to look.
   *
   * @param window all that takes keys
   * @param place where pages are laid
   */
  void watch(Region window, Region place) {
    window.sceneProperty().subscribe(this::entered);
    place.needsLayoutProperty().subscribe(_ -> Platform.runLater(this::tryIt));
    window.addEventFilter(KeyEvent.KEY_PRESSED, this::acted);
    window.addEventFilter(MouseEvent.MOUSE_PRESSED, this::acted);
  }

  private void entered(Scene scene) {
    if (scene != null) {
      scene.focusOwnerProperty().addListener((_, last, now) -> moved(last, now));
    }
  }

  private void moved(Node last, Node now) {
    if (now == field && last == null && !clicked) {
      unasked = true;
      Platform.runLater(this::leaveField);
    } else if (now != null && now != field) {
      before = new WeakReference<>(now);
    }
  }

  private void leaveField() {
    if (unasked) {
      meanwhile.get().requestFocus();
      bring();
    }
  }

  /** Where the reader does something else, the keyboard stays. */
  private void acted(InputEvent act) {
    awaited = false;
    unasked = false;
    clicked =
        act instanceof MouseEvent mouse
            && field.contains(field.sceneToLocal(mouse.getSceneX(), mouse.getSceneY()));
  }

  /** Later: what has no place yet takes no keys. */
  void bring() {
    awaited = true;
    Platform.runLater(this::tryIt);
  }

  /** Whether the page is still to have it. */
  boolean isAwaited() {
    return awaited;
  }

  /** To where it was before it came to the field. */
  void giveBack() {
    Node last = before.get();
    if (last != null && last.getScene() == field.getScene() && takesKeys(last)) {
      last.requestFocus();
    } else {
      bring();
    }
  }

  private void tryIt() {
    if (awaited) {
      Node first = page.get().firstFocus();
      if (takesKeys(first)) {
        awaited = false;
        first.requestFocus();
      }
    }
  }

  private static boolean takesKeys(Node node) {
    return node.getScene() != null && !node.isDisabled() && isShown(node);
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }
}
