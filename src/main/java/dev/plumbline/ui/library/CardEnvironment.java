package dev.plumbline.ui.library;

import dev.plumbline.app.RunNames;
import dev.plumbline.app.RunSide;
import dev.plumbline.model.Run;
import dev.plumbline.ui.common.EditableText;
import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which test a run is of, where it took place, and its labels: all of it can be corrected. */
final class CardEnvironment extends VBox {
  private static final double NAMES = 88;

  /** What the card leaves beside the names. */
  private static final double CHIP = 160;

  private final LibraryViewModel model;
  private final Look look;
  private final EditableText test;
  private final EditableText place;
  private final EditableText label;
  private final FlowPane labels = new FlowPane(4, 4);

  private final Label machine = new Label();
  private final Node machineLine;
  private Run run;

  CardEnvironment(LibraryViewModel model, Look look) {
    this.model = model;
    this.look = look;
    String missing = look.words().of("library.not-in-file");
    test = text("library.column.test", missing, written -> model.edits().test(run, written));
    place =
        text(
            "library.column.environment",
            missing,
            written -> model.edits().environment(run, written));
    label = text("library.column.label", "", this::addLabel);
    setSpacing(2);
    labels.setAlignment(Pos.CENTER_LEFT);
    labels.setPrefWrapLength(160);
    machine.setWrapText(true);
    machineLine = line("library.machine", machine);
    getChildren()
        .addAll(
            line("library.column.test", test),
            line("library.column.environment", place),
            machineLine,
            line("library.labels", labels));
  }

  private EditableText text(String key, String missing, Consumer<String> changed) {
    EditableText text = new EditableText(look, look.words().of(key), missing, changed);
    text.setEditable(model.isChangeable());
    return text;
  }

  private Node line(String key, Node value) {
    Label name = new Label(look.words().of(key));
    name.getStyleClass().add("muted");
    name.setMinWidth(NAMES);
    HBox line = new HBox(8, name, value);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /**
   * @param made the machine it was made on, in words; empty where nobody said
   */
  void show(Run shown, String made) {
    run = shown;
    machine.setText(made);
    machineLine.setVisible(!made.isEmpty());
    machineLine.setManaged(!made.isEmpty());
    test.show(shown.test());
    place.show(shown.environment());
    label.show("");
    labels.getChildren().clear();
    Map<String, String> other = new TreeMap<>(shown.labels());
    other.remove(RunSide.LABEL); // said by its mark already
    other.remove(RunNames.LABEL); // said by its title
    other.forEach((key, value) -> labels.getChildren().add(chip(key, value)));
    if (other.isEmpty() && !model.isChangeable()) {
      Label none = new Label(look.words().of("library.none"));
      labels.getChildren().add(none);
    }
    labels.getChildren().add(label);
  }

  private Node chip(String key, String value) {
    String said = value.isEmpty() || value.equals(key) ? key : key + "=" + value;
    Label chip =
        new Label(said) {
          @Override
          protected double computePrefWidth(double height) {
            return Math.min(CHIP, super.computePrefWidth(height)); // more would widen the card
          }
        };
    chip.getStyleClass().add("label-chip");
    chip.setTooltip(new Tooltip(said));
    if (model.isChangeable()) {
      Button away = new Button("", Icon.CLOSE.node(10));
      away.getStyleClass().setAll("button", "quiet");
      away.setAccessibleText(look.words().of("library.unlabel", said));
      away.setOnAction(_ -> model.edits().unlabel(run, key));
      chip.setGraphic(away);
      chip.setContentDisplay(ContentDisplay.RIGHT);
    }
    return chip;
  }

  private void addLabel(String written) {
    int equals = written.indexOf('=');
    String key = (equals < 0 ? written : written.substring(0, equals)).strip();
    String value = equals < 0 ? key : written.substring(equals + 1).strip();
    if (!key.isEmpty()) {
      model.edits().label(run, key, value);
    }
  }
}
