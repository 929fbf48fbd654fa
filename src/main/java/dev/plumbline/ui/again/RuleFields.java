package dev.plumbline.ui.again;

import dev.plumbline.ui.common.Look;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The fields in which is said how a file is to be read. */
final class RuleFields extends VBox {
  private static final double FIELD = 320;

  private final Look look;
  private final TextField start;
  private final Label startNow = caption();
  private final Label zoneHere = caption();
  private final Node ofTags;

  RuleFields(SaidFields said, Look look) {
    super(16);
    this.look = look;
    start = field("again.start", said.start());
    start.setPromptText(look.words().of("again.start.example"));
    TextField zone = field("again.zone", said.zone());
    zone.setPromptText(look.words().of("again.zone.example"));
    TextField tags = field("again.tags", said.tags());
    TextField operation = field("again.operation", said.operation());
    Label tagsAbout = caption();
    tagsAbout.setText(look.words().of("again.tags.about"));
    Label operationAbout = caption();
    operationAbout.setText(look.words().of("again.operation.about"));
    ofTags =
        new VBox(
            16,
            line("again.tags", tags, tagsAbout),
            line("again.operation", operation, operationAbout));
    getChildren()
        .addAll(line("again.start", start, startNow), line("again.zone", zone, zoneHere), ofTags);
  }

  private TextField field(String key, StringProperty text) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(text);
    field.setMaxWidth(FIELD);
    field.setAccessibleText(look.words().of(key));
    return field;
  }

  private Node line(String key, TextField field, Label about) {
    Label name = new Label(look.words().of(key));
    name.setLabelFor(field);
    return new VBox(4, name, field, about);
  }

  private static Label caption() {
    Label caption = new Label();
    caption.getStyleClass().add("caption");
    caption.setWrapText(true);
    return caption;
  }

  /**
   * @param now what counts as its start
   * @param here what counts as its zone
   */
  void show(Asked asked, String now, String here) {
    startNow.setText(now);
    zoneHere.setText(here);
    ofTags.setVisible(asked.isTagged());
    ofTags.setManaged(asked.isTagged());
  }

  TextField first() {
    return start;
  }
}
