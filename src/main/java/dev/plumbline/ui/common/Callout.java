package dev.plumbline.ui.common;

import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/** Something said beside a control, in the colours of the theme; Escape and a click end it. */
public final class Callout extends PopOver {
  public Callout(ArrowLocation arrow) {
    // ControlsFX lays a sheet with colours of its own nearer to the node than ours.
    getRoot().getStylesheets().clear();
    setArrowLocation(arrow);
    setAnimated(false);
    if (ThemeSheet.isOpaque()) {
      setArrowSize(0);
      setCornerRadius(0);
    }
    setConsumeAutoHidingEvents(false); // what is clicked beside it is meant
  }

  public Callout(Node content, ArrowLocation arrow) {
    this(arrow);
    setContentNode(content);
  }

  /** What a click on its control does: shows it, and the next one ends it. */
  public void toggle(Node owner) {
    if (isShowing()) {
      hide();
    } else {
      show(owner);
    }
  }
}
