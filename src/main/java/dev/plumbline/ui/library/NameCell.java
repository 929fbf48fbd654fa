package dev.plumbline.ui.library;

import dev.plumbline.app.LibraryEntry;
import dev.plumbline.ui.common.EditableText;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.RowCell;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;

/** What a run is called; a field while it is given another name. */
final class NameCell implements RowCell<LibraryLine> {
  private final ObjectProperty<Optional<String>> renamed;
  private final EditableText text;
  private LibraryEntry shown;

  /**
   * @param renamed the id of the run that is given a name
   * @param left where the keyboard goes when that is over
   */
  NameCell(
      LibraryViewModel model, Look look, ObjectProperty<Optional<String>> renamed, Runnable left) {
    this.renamed = renamed;
    text =
        new EditableText(
            look,
            look.words().of("library.column.run"),
            "",
            written -> model.edits().name(shown.run(), written));
    text.withoutPen(
        held -> {
          renamed.set(Optional.empty());
          if (held) {
            left.run();
          }
        });
    text.setEditable(model.isChangeable());
    renamed.subscribe(_ -> begin());
  }

  @Override
  public Node node() {
    return text;
  }

  @Override
  public void show(LibraryLine line) {
    line.run().ifPresent(this::show);
  }

  private void show(LibraryEntry entry) {
    if (shown != null && !shown.run().id().equals(entry.run().id())) {
      text.drop();
    }
    shown = entry;
    text.show(entry.name());
    begin();
  }

  private void begin() {
    if (shown != null && renamed.get().equals(Optional.of(shown.run().id()))) {
      text.edit();
    }
  }
}
