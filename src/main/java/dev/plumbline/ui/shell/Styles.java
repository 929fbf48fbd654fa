package dev.plumbline.ui.shell;

import javafx.css.PseudoClass;

/** States that the style sheet knows. */
final class Styles {
  static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  /** Where F6 came to. */
  static final PseudoClass STOP = PseudoClass.getPseudoClass("stop");

  /** Told of what was done, not of what went wrong. */
  static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private Styles() {}
}
