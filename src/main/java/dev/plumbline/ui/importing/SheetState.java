package dev.plumbline.ui.importing;

import dev.plumbline.app.ImportPreview;
import dev.plumbline.ui.common.Problem;

/** What the sheet of an import is at. */
sealed interface SheetState {
  record Closed() implements SheetState {}

  /** The heads of the files are read. */
  record Looking() implements SheetState {}

  record Asking(ImportPreview preview) implements SheetState {}

  /**
   * Files are read.
   *
   * @param hidden whether the sheet was sent to the background
   */
  record Running(ImportPreview preview, boolean hidden) implements SheetState {}

  /**
   * All files were read, or it was stopped, and there is something to be seen first.
   *
   * @param stopped whether it was stopped
   */
  record Ended(ImportPreview preview, boolean stopped) implements SheetState {}

  /** The files could not even be looked at. */
  record Failed(Problem problem) implements SheetState {}

  default boolean isShown() {
    return !(this instanceof Closed) && !(this instanceof Running(_, boolean hidden) && hidden);
  }
}
