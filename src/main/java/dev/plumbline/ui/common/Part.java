package dev.plumbline.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * A part of the window that F6 stops at.
 *
 * @param first takes the keyboard when one comes to it; empty while nothing in it does
 */
public record Part(Node all, Optional<Node> first) {
  /** A part that begins with the first control in it that takes the keyboard. */
  public static Part of(Node all) {
    return of(all, all);
  }

  /** A part that begins inside another node of it, or at that node itself. */
  public static Part of(Node all, Node within) {
    return new Part(all, firstIn(within));
  }

  /** Whether a node lies in it. */
  public boolean holds(Node node) {
    return node != null && (node == all || holds(node.getParent()));
  }

  private static Optional<Node> firstIn(Node node) {
    if (node.getScene() == null || !node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(one -> firstIn(one).stream())
            .findFirst()
        : Optional.empty();
  }
}
