package dev.plumbline.ui.shell;

import dev.plumbline.ui.common.Part;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that work on every screen: Ctrl+K finds, Alt+1 to 3 go to a screen, F6 goes round. */
final class ShellKeys {
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

  private final ShellView view;
  private final ShellViewModel model;
  private final SearchField search;

  ShellKeys(ShellView view, ShellViewModel model, SearchField search) {
    this.view = view;
    this.model = model;
    this.search = search;
  }

  void install() {
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent key) {
    if (view.isCovered()) {
      return;
    }
    if (FIND.match(key)) {
      search.ask();
      key.consume();
    } else if (key.getCode() == KeyCode.F6) {
      goRound(key.isShiftDown() ? -1 : 1);
      key.consume();
    } else if (key.isAltDown() && key.getCode().isDigitKey()) {
      int number = key.getCode().getCode() - KeyCode.DIGIT0.getCode();
      Screen.numbered(number).ifPresent(model.screen()::set);
      key.consume();
    }
  }

  /** From the part that has the keyboard. */
  private void goRound(int step) {
    List<Part> parts = view.parts();
    Node focused = view.getScene().getFocusOwner();
    int here = step > 0 ? -1 : 0; // beside the parts: as at the window's end
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).holds(focused)) {
        here = i;
      }
    }
    Part next = parts.get(Math.floorMod(here + step, parts.size()));
    next.first().ifPresent(ShellKeys::stop);
  }

  /** The toolkit rings only what its own keys came to. */
  private static void stop(Node node) {
    node.requestFocus();
    node.pseudoClassStateChanged(Styles.STOP, node.isFocused());
    node.focusedProperty()
        .addListener(
            new InvalidationListener() {
              @Override
              public void invalidated(Observable left) {
                node.pseudoClassStateChanged(Styles.STOP, false);
                left.removeListener(this);
              }
            });
  }
}
