package dev.plumbline.ui.run;

import dev.plumbline.ui.common.Hindered;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Problem;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What can be put beside a run: a note, of a moment or the whole run, and files. */
final class BesideDoing extends VBox {
  private static final double MOMENT = 112;

  private final BesideEdits edits;
  private final Look look;
  private final TextField text;
  private final TextField moment;

  BesideDoing(BesideEdits edits, Look look) {
    super(2);
    this.edits = edits;
    this.look = look;
    text = field("run.beside.note");
    HBox.setHgrow(text, Priority.ALWAYS);
    moment = field("run.beside.note.at");
    moment.setPrefWidth(MOMENT);
    moment.setMinWidth(MOMENT);
    Button note = button("run.beside.note.add", this::note);
    Hindered noting = new Hindered(note);
    Optional<String> empty = Optional.of(look.words().of("run.beside.note.empty"));
    text.textProperty()
        .subscribe(written -> noting.because(written.isBlank() ? empty : Optional.empty()));
    text.setOnAction(_ -> note());
    moment.setOnAction(_ -> note());
    Button attach = button("run.beside.attach", edits::attachFiles);
    HBox line = new HBox(8, text, moment, noting, attach);
    line.setAlignment(Pos.CENTER_LEFT);
    Label wrong = new Label();
    wrong.getStyleClass().add("worse-text");
    wrong.setWrapText(true);
    wrong
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> edits.problem().get().map(Problem::message).orElse(""), edits.problem()));
    wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
    wrong.managedProperty().bind(wrong.visibleProperty());
    getChildren().addAll(line, wrong);
  }

  private void note() {
    if (!text.getText().isBlank()) {
      edits.note(
          moment.getText(),
          text.getText(),
          () -> {
            text.clear();
            moment.clear();
          });
    }
  }

  private TextField field(String key) {
    TextField field = new TextField();
    field.getStyleClass().add("small");
    field.setPromptText(look.words().of(key));
    field.setAccessibleText(look.words().of(key));
    return field;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(look.words().of(key));
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
