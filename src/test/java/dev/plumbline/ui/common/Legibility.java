package dev.plumbline.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What of a scene's text cannot be read: cut off, lying over another, or outside the window. */
public final class Legibility {
  /** Of names that may be of any length; their whole text must be had by other means. */
  public static final String MAY_BE_CUT = "may-be-cut";

  private final List<String> faults = new ArrayList<>();
  private final List<SeenText> texts = new ArrayList<>();

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
    boolean coveredByASheet = node.isDisable() && !(node instanceof Control);
    if (!node.isVisible() || node.getOpacity() == 0 || coveredByASheet) {
      return;
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      SeenText.of(text).ifPresent(this::add);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::look);
    }
  }

  private void add(SeenText seen) {
    texts.add(seen);
    Text text = seen.text();
    if (mayBeCut(text)) {
      return;
    }
    String shown = text.getText();
    String whole =
        text.getParent() instanceof Labeled labeled && labeled.getGraphic() != text
            ? labeled.getText()
            : shown;
    if (!shown.equals(whole)) {
      faults.add("cut: " + whole + " to " + shown);
    } else if (seen.cut()) {
      faults.add("cut by an edge: " + shown);
    }
  }

  private static boolean mayBeCut(Node text) {
    for (Node node = text; node != null; node = node.getParent()) {
      if (node.getStyleClass().contains(MAY_BE_CUT) || node instanceof TextInputControl) {
        return true;
      }
    }
    return false;
  }

  private void overlaps() {
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        if (texts.get(i).isOver(texts.get(j))) {
          faults.add("over each other: " + words(texts.get(i)) + " | " + words(texts.get(j)));
        }
      }
    }
  }

  private void outside(Scene scene) {
    texts.stream()
        .filter(text -> !text.isWithin(scene.getWidth(), scene.getHeight()))
        .forEach(text -> faults.add("outside: " + words(text)));
  }

  private static String words(SeenText seen) {
    return seen.text().getText();
  }
}
