package dev.plumbline.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A file's name below the common folder; striped where the file is cut. */
final class FileName extends HBox {
  private static final double AS_WIDE_AS_THE_COLUMN = 2000;

  /** In less room a folder is only dots. */
  private static final double FEWEST = 32;

  private final Label folder = new Label();
  private final Label name = new Label();

  FileName() {
    folder.getStyleClass().addAll("mono", "muted");
    name.getStyleClass().add("mono");
    folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS); // the nearest folder tells most
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS); // names of runs differ at their ends
    getStyleClass().add("file-name");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    setPrefSize(AS_WIDE_AS_THE_COLUMN, 34);
    getChildren().addAll(folder, name);
  }

  /** The folder gives way first. */
  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double named = Math.min(name.prefWidth(-1), width);
    double left = width - named;
    double before = left < FEWEST ? 0 : Math.min(folder.prefWidth(-1), left);
    place(folder, snappedLeftInset(), before);
    place(name, snappedLeftInset() + before, named);
  }

  private void place(Label label, double x, double width) {
    double height = label.prefHeight(-1);
    label.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
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
