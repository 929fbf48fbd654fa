package dev.plumbline.ui.compare;

import dev.plumbline.ui.common.Callout;
import dev.plumbline.ui.common.Words;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Asks for something to be typed; stays open until it can be understood. */
final class TypedPopover {
  private final PopOver over = new Callout(PopOver.ArrowLocation.TOP_RIGHT);
  private final List<TextField> fields;
  private final Button apply;

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
    VBox content = new VBox(8, new Label(question), line);
    content.getStyleClass().add("compare-popover");
    over.setContentNode(content);
  }

  /**
   * @param take whether what was typed could be understood, and was taken
   */
  void open(Node owner, BooleanSupplier take) {
    Runnable end =
        () -> {
          if (take.getAsBoolean()) {
            over.hide();
          }
        };
    apply.setOnAction(_ -> end.run());
    fields.forEach(field -> field.setOnAction(_ -> end.run()));
    over.show(owner);
    fields.getFirst().requestFocus();
  }
}
