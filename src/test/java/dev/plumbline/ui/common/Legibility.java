package dev.plumbline.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** What of a scene's text cannot be read: cut off, lying over another, or outside the window. */
public final class Legibility {
  /** Of names that may be of any length; their whole text must be had by other means. */
  public static final String MAY_BE_CUT = "may-be-cut";

  private static final double TOUCH = 2;

  private final List<String> faults = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();

  private Legibility() {}

  /** Empty where all can be read. */
  public static List<String> faults(Scene scene) {
    return Fx.get(
        () -> {
          Legibility legibility = new Legibility();
          legibility.look(scene.getRoot());
          legibility.overlaps();
          legibility.outside(scene);
          return List.copyOf(legibility.faults);
        });
  }

  private void look(Node node) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    if (node instanceof Labeled labeled && node.lookup(".text") instanceof Text text) {
      String whole = labeled.getText() == null ? "" : labeled.getText();
      boolean cut = text.getText().endsWith("...") && !whole.endsWith("...");
      if (cut && !node.getStyleClass().contains(MAY_BE_CUT)) {
        faults.add("cut: " + whole + " to " + text.getText());
      }
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      texts.add(text);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::look);
    }
  }

  private void overlaps() {
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        Bounds a = place(texts.get(i));
        Bounds b = place(texts.get(j));
        double wide = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double high = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        if (wide > TOUCH && high > TOUCH + 2) {
          faults.add("over each other: " + texts.get(i).getText() + " | " + texts.get(j).getText());
        }
      }
    }
  }

  private void outside(Scene scene) {
    for (Text text : texts) {
      Bounds place = place(text);
      if (place.getMinX() < 0 || place.getMaxX() > scene.getWidth()) {
        faults.add("outside: " + text.getText());
      }
    }
  }

  private static Bounds place(Text text) {
    return text.localToScene(text.getLayoutBounds());
  }
}
