package dev.plumbline.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A file's name below the common folder; striped where the file is cut. */
final class FileName extends HBox {
  private static final double AS_WIDE_AS_THE_COLUMN = 2000;

  private final Label folder = new Label();
  private final Label name = new Label();

  FileName() {
    folder.getStyleClass().addAll("mono", "muted");
    name.getStyleClass().add("mono");
    name.setMinWidth(0);
    folder.setMinWidth(0);
    folder.setMaxWidth(USE_PREF_SIZE);
    setHgrow(folder, Priority.ALWAYS); // gives way first, and never takes more than it needs
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // names of runs differ at their ends
    getStyleClass().add("file-name");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    setPrefSize(AS_WIDE_AS_THE_COLUMN, 34);
    getChildren().addAll(folder, name);
  }

  void show(ImportLine line) {
    String whole = line.row().name();
    int slash = whole.lastIndexOf('/') + 1;
    folder.setText(whole.substring(0, slash));
    name.setText(whole.substring(slash));
    Tooltip.install(this, new Tooltip(line.row().file().toString()));
    getStyleClass().remove("cut");
    name.getStyleClass().remove("muted");
    if (line.state().get() instanceof LineState.Partial) {
      getStyleClass().add("cut");
    }
    if (!line.isFresh()) {
      name.getStyleClass().add("muted");
    }
  }
}
