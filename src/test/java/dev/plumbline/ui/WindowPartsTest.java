package dev.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.app.RunSide;
import dev.plumbline.chart.Theme;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Hands;
import dev.plumbline.ui.library.StudyStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F6 comes to every part of a page, and Shift+F6 goes the same way back. */
class WindowPartsTest {
  private static final List<String> PLACES =
      List.of(
          "top-bar",
          "side-bar",
          "run-header",
          "tiles",
          "charts",
          "drawer",
          "compare-sides",
          "filter-bar",
          "run-card",
          "scorecard",
          "shift",
          "tipping",
          "row-table",
          "library",
          "page-state");

  private static Store store;
  private static WiredWindow window;
  private static Hands hands;

  @BeforeAll
  static void begin(@TempDir Path folder) throws IOException {
    store = StudyStore.in(folder);
    window = new WiredWindow(store, Theme.LIGHT).shown();
    hands = new Hands(window.scene());
  }

  @AfterAll
  static void end() {
    window.close();
    store.close();
  }

  @Test
  void ofTheLibrary() {
    String run = window.id("candidate 1");
    Fx.run(() -> window.wiring.library().select(List.of(run)));
    hands.press(KeyCode.DIGIT1, false, false, true);
    goRound("top-bar", "side-bar", "compare-sides", "filter-bar", "row-table", "run-card");
  }

  @Test
  void ofARunWithItsTable() {
    window.open("candidate 1");
    goRound("top-bar", "side-bar", "run-header", "tiles", "charts", "charts", "row-table");
  }

  @Test
  void ofAComparison() {
    List<String> baseline = window.side(RunSide.BASELINE);
    List<String> candidate = window.side(RunSide.CANDIDATE);
    Fx.run(() -> window.wiring.navigation().compare(baseline, candidate));
    Fx.until("it is judged", () -> window.scene().lookup(".headline") != null);
    goRound("top-bar", "side-bar", "page", "page", "scorecard", "shift", "row-table");
  }

  @Test
  void ofAComparisonOfOneRunASide() {
    List<String> baseline = List.of(window.id("baseline 1"));
    List<String> candidate = List.of(window.id("candidate 1"));
    Fx.run(() -> window.wiring.navigation().compare(baseline, candidate));
    Fx.until("it is judged", () -> window.scene().lookup(".tipping") != null);
    goRound("top-bar", "side-bar", "page", "page", "tipping", "page", "row-table");
  }

  private static void goRound(String... parts) {
    window.settle();
    Fx.run(() -> window.scene().lookup(".find").requestFocus());
    List<Node> there = new ArrayList<>(List.of(focused()));
    for (int i = 1; i < parts.length; i++) {
      hands.press(KeyCode.F6);
      there.add(focused());
    }
    assertEquals(List.of(parts), there.stream().map(WindowPartsTest::place).toList());
    assertEquals(parts.length, there.stream().distinct().count());
    hands.press(KeyCode.F6);
    assertEquals(there.getFirst(), focused());
    List<Node> back = new ArrayList<>(List.of(focused()));
    for (int i = 1; i < parts.length; i++) {
      hands.press(KeyCode.F6, true, false, false);
      back.add(1, focused());
    }
    assertEquals(there, back);
  }

  private static String place(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      for (String place : PLACES) {
        if (at.getStyleClass().contains(place)) {
          return place;
        }
      }
    }
    return "page";
  }

  private static Node focused() {
    return Fx.get(() -> window.scene().getFocusOwner());
  }
}
