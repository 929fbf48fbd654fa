package dev.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.app.RunSide;
import dev.plumbline.chart.Theme;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Hands;
import dev.plumbline.ui.common.TimelineView;
import dev.plumbline.ui.library.StudyStore;
import dev.plumbline.ui.run.OpenRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the keyboard is when a page opens, and when what lay over it is gone. */
class KeyboardPlaceTest {
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
  void aRunThatIsOpenedHasTheKeyboardOnItsTimeline() {
    hands.press(KeyCode.DIGIT1, false, false, true);
    window.open("candidate 1");
    awaitTimeline();
    window.open("candidate 2");
    awaitTimeline();
  }

  @Test
  void aRunThatIsFoundHasTheKeyboardOnItsTimeline() {
    window.open("candidate 1");
    awaitTimeline();
    hands.press(KeyCode.K, false, true, false);
    hands.type("baseline 3");
    hands.press(KeyCode.ENTER);
    hands.awaitWords("baseline 3");
    awaitTimeline();
  }

  @Test
  void aComparisonHasTheKeyboardOnItsPage() {
    window.open("candidate 1");
    List<String> baseline = window.side(RunSide.BASELINE);
    List<String> candidate = window.side(RunSide.CANDIDATE);
    Fx.run(() -> window.wiring.navigation().compare(baseline, candidate));
    Fx.until("it is judged", () -> window.scene().lookup(".headline") != null);
    Fx.until("the page has it", () -> isIn(focusedNow(), ".page"));
  }

  @Test
  void keptSamplesGiveTheKeyboardBackToTheTableThatOpenedThem() {
    window.open("candidate 1");
    awaitTimeline();
    Node table = Fx.get(() -> window.scene().lookup(".run-page .list-view"));
    Fx.run(table::requestFocus);
    Fx.run(() -> ((ListView<?>) table).getSelectionModel().select(2));
    hands.press(KeyCode.ENTER);
    hands.awaitWords("Kept samples");
    assertTrue(Fx.get(() -> isIn(focusedNow(), ".drawer")));
    hands.press(KeyCode.ESCAPE);
    assertEquals(table, focused());
    hands.press(KeyCode.ENTER);
    hands.push("Close the kept samples");
    assertEquals(table, focused());
  }

  @Test
  void escapeClearsTheWindowOfARunFromItsTablesToo() {
    OpenRun run = window.open("candidate 1");
    awaitTimeline();
    Fx.run(() -> run.time().select(10, 20));
    Fx.run(() -> window.scene().lookup(".run-page .list-view").requestFocus());
    hands.press(KeyCode.ESCAPE);
    assertEquals(Optional.empty(), Fx.get(() -> run.time().selected().get()));
  }

  @Test
  void escapeGivesTheKeyboardBackFromTheFieldThatFinds() {
    window.open("candidate 1");
    awaitTimeline();
    Node before = focused();
    hands.press(KeyCode.K, false, true, false);
    hands.type("zz");
    hands.press(KeyCode.ESCAPE);
    assertEquals(before, focused());
    assertEquals("", Fx.get(() -> ((TextField) field()).getText()));
    hands.press(KeyCode.K, false, true, false);
    hands.press(KeyCode.ESCAPE);
    assertEquals(before, focused());
    assertFalse(Fx.get(() -> window.scene().lookup(".found").isVisible()));
  }

  @Test
  void theEmptyFieldOffersWhatCanBeDoneAndEnterDoesNothingInIt() {
    hands.press(KeyCode.DIGIT1, false, false, true);
    Fx.pulses(2);
    hands.press(KeyCode.K, false, true, false);
    assertTrue(hands.says("Import files\u2026"));
    hands.press(KeyCode.ENTER);
    assertEquals(field(), focused());
    hands.press(KeyCode.DOWN);
    hands.press(KeyCode.DOWN);
    hands.press(KeyCode.DOWN);
    hands.press(KeyCode.ENTER);
    Fx.until("it went to the comparison", () -> focusedNow() != field());
  }

  @Test
  void f6RingsWhereItStopsAndNowhereElse() {
    window.open("candidate 1");
    awaitTimeline();
    Node chart = focused();
    hands.press(KeyCode.F6, true, false, false);
    Node tile = focused();
    assertTrue(Fx.get(() -> isRung(tile)));
    hands.press(KeyCode.F6);
    assertTrue(Fx.get(() -> isRung(chart)));
    assertFalse(Fx.get(() -> isRung(tile)));
    Fx.run(tile::requestFocus);
    assertFalse(Fx.get(() -> isRung(chart)));
  }

  private static boolean isRung(Node node) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("stop"));
  }

  private static void awaitTimeline() {
    Fx.until(
        "the timeline has the keyboard",
        () ->
            focusedNow() != null
                && focusedNow().getParent() instanceof TimelineView
                && focusedNow().getScene() == window.scene());
    Fx.pulses(2);
    assertTrue(Fx.get(() -> focusedNow().getParent() instanceof TimelineView));
  }

  private static Node field() {
    return window.scene().lookup(".find");
  }

  private static Node focused() {
    return Fx.get(KeyboardPlaceTest::focusedNow);
  }

  private static Node focusedNow() {
    return window.scene().getFocusOwner();
  }

  private static boolean isIn(Node node, String part) {
    return node != null
        && (window.scene().getRoot().lookupAll(part).contains(node)
            || isIn(node.getParent(), part));
  }
}
