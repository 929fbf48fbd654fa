package dev.plumbline.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A text of a scene, line by line, less what the edges of lists and scrolled panes hide of it.
 *
 * @param lines places in the scene
 * @param cut whether an edge hides the beginning or the end of a line
 */
record SeenText(Text text, List<Bounds> lines, boolean cut) {
  private static final double TOUCH = 2;

  /** Empty where nothing of it is to be seen. */
  static Optional<SeenText> of(Text text) {
    Bounds room = room(text);
    List<Bounds> seen = new ArrayList<>();
    boolean cut = false;
    for (Bounds line : lines(text)) {
      Bounds inside = common(line, room);
      if (inside.getWidth() > 0 && inside.getHeight() > TOUCH) {
        seen.add(inside);
        cut |= inside.getWidth() < line.getWidth() - TOUCH;
      }
    }
    return seen.isEmpty() ? Optional.empty() : Optional.of(new SeenText(text, seen, cut));
  }

  /** What all clips above leave; what is typed scrolls, and is left out. */
  private static Bounds room(Text text) {
    Bounds room = new BoundingBox(-1e6, -1e6, 2e6, 2e6);
    for (Node node = text; node != null; node = node.getParent()) {
      if (node instanceof TextInputControl) {
        return common(room, node.localToScene(node.getLayoutBounds()));
      }
      if (node.getClip() != null) {
        room = common(room, node.localToScene(node.getClip().getBoundsInParent()));
      }
    }
    return room;
  }

  private static List<Bounds> lines(Text text) {
    if (text.getParent() instanceof TextFlow flow) {
      int start = 0;
      for (Node part : flow.getChildren()) {
        if (part == text) {
          break;
        }
        start += part instanceof Text before ? before.getText().length() : 1;
      }
      return boxes(flow, flow.getRangeShape(start, start + text.getText().length(), false));
    }
    return boxes(text, text.rangeShape(0, text.getText().length()));
  }

  /** One box a line: each begins with a move. */
  private static List<Bounds> boxes(Node node, PathElement[] shape) {
    List<Bounds> boxes = new ArrayList<>();
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    for (int i = 0; i < shape.length; i++) {
      if (shape[i] instanceof MoveTo move) {
        left = move.getX();
        right = left;
        top = move.getY();
        bottom = top;
      } else if (shape[i] instanceof LineTo line) {
        left = Math.min(left, line.getX());
        right = Math.max(right, line.getX());
        top = Math.min(top, line.getY());
        bottom = Math.max(bottom, line.getY());
      }
      if (i + 1 == shape.length || shape[i + 1] instanceof MoveTo) {
        boxes.add(node.localToScene(new BoundingBox(left, top, right - left, bottom - top)));
      }
    }
    return boxes;
  }

  private static Bounds common(Bounds a, Bounds b) {
    double left = Math.max(a.getMinX(), b.getMinX());
    double top = Math.max(a.getMinY(), b.getMinY());
    return new BoundingBox(
        left,
        top,
        Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - left),
        Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - top));
  }

  /** Whether a line lies over one of the other; lines may touch, as descenders do. */
  boolean isOver(SeenText other) {
    return lines.stream()
        .anyMatch(
            line ->
                other.lines.stream()
                    .map(one -> common(line, one))
                    .anyMatch(both -> both.getWidth() > TOUCH && both.getHeight() > 2 * TOUCH));
  }

  boolean isWithin(double width, double height) {
    return lines.stream()
        .allMatch(
            line ->
                line.getMinX() >= 0
                    && line.getMinY() >= -TOUCH
                    && line.getMaxX() <= width
                    && line.getMaxY() <= height + TOUCH);
  }
}
