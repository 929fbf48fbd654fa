package dev.plumbline.ui.library;

import dev.plumbline.app.LibraryEntry;
import dev.plumbline.ui.common.Look;
import javafx.scene.control.TextArea;

/** The note of a run: kept when the field is left, or another run is selected. */
final class NoteField extends TextArea {
  private final LibraryViewModel model;
  private LibraryEntry entry;

  NoteField(LibraryViewModel model, Look look) {
    this.model = model;
    setPromptText(look.words().of(model.isChangeable() ? "library.add-note" : "library.no-note"));
    setAccessibleText(look.words().of("library.note"));
    setPrefRowCount(2);
    setPrefHeight(56);
    setMinHeight(56);
    setWrapText(true);
    getStyleClass().add("note");
    setEditable(model.isChangeable());
    focusedProperty().subscribe(focused -> left(focused));
  }

  void show(LibraryEntry shown) {
    boolean other = entry == null || !entry.run().id().equals(shown.run().id());
    if (other) {
      keep();
    } else if (isFocused()) {
      return; // it is being written
    }
    entry = shown;
    setText(shown.note());
  }

  private void left(boolean focused) {
    if (!focused) {
      keep();
    }
  }

  private void keep() {
    if (entry != null && model.isChangeable() && !getText().strip().equals(entry.note())) {
      LibraryEntry of = entry;
      entry = of.noted(getText().strip());
      model.edits().note(of.run(), entry.note());
    }
  }
}
