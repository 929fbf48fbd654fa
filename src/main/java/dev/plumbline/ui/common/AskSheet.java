package dev.plumbline.ui.common;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
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
  private final Sheets sheets;
  private final Button yes;
  private final Button no;
  private final Hindered hindered;
  private boolean grave;

  /**
   * @param content below the question: fields, a list of what is lost
   * @param answer the word of the button that says yes
   * @param answered when it is said, and the question is gone
   */
  public AskSheet(
      Look look, Sheets sheets, String question, Node content, String answer, Runnable answered) {
    this.sheets = sheets;
    Label title = new Label(question);
    title.getStyleClass().add("page-title");
    title.setWrapText(true);
    yes = new Button(answer);
    yes.getStyleClass().add("primary");
    yes.setDefaultButton(true);
    yes.setOnAction(
        _ -> {
          leave();
          answered.run();
        });
    hindered = new Hindered(yes);
    no = new Button(look.words().of("ask.cancel"));
    no.setOnAction(_ -> leave());
    HBox buttons = new HBox(8, no, hindered);
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
            leave();
            key.consume();
          }
        });
  }

  /** Of what cannot be taken back: yes has the colour of danger, and Enter says no. */
  public AskSheet grave() {
    grave = true;
    yes.getStyleClass().add("danger");
    yes.setDefaultButton(false);
    no.setDefaultButton(true);
    return this;
  }

  /** What keeps yes from being said, as long as it does. */
  public void hinderedBy(ObservableValue<Optional<String>> reason) {
    reason.subscribe(hindered::because);
  }

  public void ask() {
    sheets.lay(this);
    (grave ? no : yes).requestFocus();
  }

  /** Takes it away without an answer. */
  public void leave() {
    sheets.lift(this);
  }

  public Button yes() {
    return yes;
  }

  public Button no() {
    return no;
  }
}
