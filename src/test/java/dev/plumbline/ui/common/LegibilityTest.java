package dev.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LegibilityTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static List<String> faults(Label... labels) {
    Scene scene =
        Fx.get(
            () -> {
              Scene made = new Scene(new Pane(labels), 300, 100);
              made.getRoot().applyCss();
              ((Pane) made.getRoot()).layout();
              return made;
            });
    Picture.of(scene);
    return Legibility.faults(scene);
  }

  private static Label at(double x, String text) {
    Label label = new Label(text);
    label.setLayoutX(x);
    return label;
  }

  @Test
  void textsWithRoomAreLegible() {
    assertEquals(List.of(), faults(at(0, "baseline"), at(150, "candidate")));
  }

  @Test
  void cutTextIsFound() {
    Label narrow = at(0, "a text that has no room");
    narrow.setMaxWidth(40);
    assertTrue(faults(narrow).getFirst().startsWith("cut: a text"));
  }

  @Test
  void textsOverEachOtherAreFound() {
    assertEquals(
        List.of("over each other: baseline | candidate"),
        faults(at(0, "baseline"), at(10, "candidate")));
  }

  @Test
  void textOutsideTheWindowIsFound() {
    assertEquals(List.of("outside: candidate"), faults(at(280, "candidate")));
  }
}
