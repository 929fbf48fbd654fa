package dev.plumbline.ui.library;

import dev.plumbline.app.LibraryEntry;
import dev.plumbline.app.LibrarySet;
import java.util.Optional;

/** A line of the Library's table. */
sealed interface LibraryLine {
  /**
   * The head of a set.
   *
   * @param folded whether its runs are hidden
   */
  record Head(LibrarySet set, boolean folded, Optional<SidesVerdict> verdict)
      implements LibraryLine {}

  /** A run. */
  record Entry(LibraryEntry entry) implements LibraryLine {}

  /** The run of a line; empty for heads. */
  default Optional<LibraryEntry> run() {
    return this instanceof Entry(LibraryEntry entry) ? Optional.of(entry) : Optional.empty();
  }
}
