package dev.plumbline.ui.run;

import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.TimeSelection.Span;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for a time to go to: a moment, or a window from and to. */
final class GoTo extends TextField {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final OpenRun run;
  private Optional<Node> before = Optional.empty();

  GoTo(OpenRun run, Look look) {
    this.run = run;
    getStyleClass().add("go-to");
    setPromptText(look.words().of("run.go"));
    setAccessibleText(look.words().of("run.go"));
    setPrefWidth(152);
    setMinWidth(120);
    close();
    setOnAction(_ -> go());
    focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                close();
              }
            });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            leave();
            key.consume();
          }
        });
  }

  void ask() {
    before = Optional.ofNullable(getScene().getFocusOwner()).filter(node -> node != this);
    pseudoClassStateChanged(WRONG, false);
    clear();
    setVisible(true);
    setManaged(true);
    requestFocus();
  }

  private void leave() {
    before.ifPresent(Node::requestFocus);
    close();
  }

  private void close() {
    setVisible(false);
    setManaged(false);
  }

  private void go() {
    Optional<Span> span =
        Moments.read(getText()).filter(of -> of.from() < run.time().duration().get());
    pseudoClassStateChanged(WRONG, span.isEmpty());
    span.ifPresent(
        of -> {
          run.time().select(of.from(), of.to());
          run.time().reveal();
          leave();
        });
  }
}
