package dev.plumbline.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A question over the dimmed page: Enter says yes, Escape no. */
public final class AskSheet extends StackPane {
  private final Button yes;

  /**
   * @param content below the question: fields, a list of what is lost
   * @param answer the word of the button that says yes
   * @param answered when it is said
   * @param left in any case, after that
   */
  public AskSheet(
      Look look, String question, Node content, String answer, Runnable answered, Runnable left) {
    Label title = new Label(question);
    title.getStyleClass().add("page-title");
    title.setWrapText(true);
    yes = new Button(answer);
    yes.getStyleClass().add("primary");
    yes.setDefaultButton(true);
    yes.setOnAction(
        _ -> {
          left.run();
          answered.run();
        });
    Button no = new Button(look.words().of("ask.cancel"));
    no.setOnAction(_ -> left.run());
    HBox buttons = new HBox(8, no, yes);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    VBox sheet = new VBox(16, title, content, buttons);
    sheet.getStyleClass().add("sheet");
    sheet.setMaxSize(480, Region.USE_PREF_SIZE);
    getStyleClass().add("dim");
    getChildren().add(sheet);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            left.run();
            key.consume();
          }
        });
  }

  /** The button that says yes: what keeps it from being said disables it. */
  public Button yes() {
    return yes;
  }
}
