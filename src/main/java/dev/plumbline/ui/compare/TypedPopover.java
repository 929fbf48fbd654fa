package dev.plumbline.ui.compare;

import dev.plumbline.ui.common.Callout;
import dev.plumbline.ui.common.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Asks for something to be typed; stays open until it can be understood. */
final class TypedPopover {
  private static final double WIDTH = 280;

  private final PopOver over = new Callout(PopOver.ArrowLocation.TOP_RIGHT);
  private final List<TextField> fields;
  private final Button apply;
  private final Label wrong = new Label();

  TypedPopover(Words words, String question, List<TextField> fields) {
    this.fields = fields;
    apply = new Button(words.of("compare.apply"));
    apply.getStyleClass().addAll("primary", "small");
    HBox line = new HBox(8);
    line.setAlignment(Pos.CENTER_LEFT);
    for (TextField field : fields) {
      if (!line.getChildren().isEmpty()) {
        line.getChildren().add(new Label(words.of("compare.window.to")));
      }
      field.getStyleClass().add("small");
      line.getChildren().add(field);
    }
    line.getChildren().add(apply);
    wrong.getStyleClass().add("wrong");
    wrong.setWrapText(true);
    wrong.setMaxWidth(WIDTH);
    say("");
    VBox content = new VBox(8, new Label(question), line, wrong);
    content.getStyleClass().add("compare-popover");
    over.setContentNode(content);
  }

  /**
   * @param take takes what was typed, or says what is wrong with it
   */
  void open(MenuButton owner, Supplier<Optional<String>> take) {
    Runnable end =
        () -> {
          Optional<String> mistake = take.get();
          say(mistake.orElse(""));
          if (mistake.isEmpty()) {
            over.hide();
          }
        };
    apply.setOnAction(_ -> end.run());
    fields.forEach(field -> field.setOnAction(_ -> end.run()));
    owner.setOnShowing(_ -> over.hide());
    over.show(owner);
    fields.getFirst().requestFocus();
  }

  private void say(String mistake) {
    wrong.setText(mistake);
    wrong.setManaged(!mistake.isEmpty());
    wrong.setVisible(!mistake.isEmpty());
    fields.forEach(field -> field.setAccessibleHelp(mistake));
  }
}
