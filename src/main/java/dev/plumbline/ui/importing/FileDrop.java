package dev.plumbline.ui.importing;

import dev.plumbline.ui.common.Icon;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.StateView;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** Takes files that are dropped anywhere on the window, and says so while they hover over it. */
public final class FileDrop {
  private final Pane window;
  private final Consumer<List<Path>> dropped;
  private final StackPane highlight = new StackPane();
  private final Label words;
  private boolean refusing;

  private FileDrop(Pane window, Look look, Consumer<List<Path>> dropped) {
    this.window = window;
    this.dropped = dropped;
    words = new Label(look.words().of("import.drop"));
    words.getStyleClass().add("page-title");
    highlight.getStyleClass().add("drop-highlight");
    highlight.setMouseTransparent(true);
    highlight.getChildren().add(StateView.block(Icon.IMPORT.node(32), words));
    highlight.getStylesheets().add(FileDrop.class.getResource("importing.css").toExternalForm());
  }

  /**
   * Installs it on a pane that fills the window.
   *
   * @param dropped told the files and folders
   */
  public static FileDrop install(Pane window, Look look, Consumer<List<Path>> dropped) {
    FileDrop drop = new FileDrop(window, look, dropped);
    window.addEventFilter(DragEvent.DRAG_OVER, drop::over);
    window.addEventFilter(DragEvent.DRAG_EXITED, _ -> drop.left());
    window.addEventFilter(DragEvent.DRAG_DROPPED, drop::drop);
    return drop;
  }

  /** Takes nothing any more, and says why to who holds files over the window. */
  public void refuse(String why) {
    refusing = true;
    words.setText(why);
  }

  private void over(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      if (!refusing) {
        drag.acceptTransferModes(TransferMode.COPY);
      }
      hover();
      drag.consume();
    }
  }

  void hover() {
    if (!window.getChildren().contains(highlight)) {
      window.getChildren().add(highlight);
    }
  }

  void left() {
    window.getChildren().remove(highlight);
  }

  private void drop(DragEvent drag) {
    if (drag.getDragboard().hasFiles()) {
      drag.setDropCompleted(take(drag.getDragboard().getFiles()));
      drag.consume();
    }
  }

  /** What a drop does with its files; whether it took any. */
  boolean take(List<File> files) {
    left();
    boolean taken = !refusing && !files.isEmpty();
    if (taken) {
      dropped.accept(files.stream().map(File::toPath).toList());
    }
    return taken;
  }
}
