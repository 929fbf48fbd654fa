package dev.plumbline.ui.library;

import dev.plumbline.app.LibraryEntry;
import dev.plumbline.ui.common.RowCell;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The square that says which side a run is on; a click changes it. */
final class SideCell implements RowCell<LibraryLine> {
  private final Label square = new Label();
  private final LibraryWords words;
  private LibraryEntry shown;

  SideCell(LibraryWords words, Consumer<String> mark) {
    this.words = words;
    square.setOnMouseClicked(
        click -> {
          mark.accept(shown.run().id());
          click.consume();
        });
  }

  @Override
  public Node node() {
    return square;
  }

  @Override
  public void show(LibraryLine line) {
    line.run().ifPresent(this::show);
  }

  private void show(LibraryEntry entry) {
    shown = entry;
    square.setText(entry.side().map(side -> words.word("library.mark." + side.word())).orElse(""));
    square.getStyleClass().setAll("label", "side", LibraryWords.sideStyle(entry));
  }
}
