package dev.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.RowKey;
import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.Fx;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things are in a small window: what is asked for is in sight, and nothing overhangs. */
class ComparePlacesTest {
  private static Study study;

  @BeforeAll
  static void read() {
    study = new Study();
  }

  @AfterAll
  static void close() {
    study.close();
  }

  private static ShownCompare small(CompareViewModel model) {
    return new ShownCompare(study, model, Theme.LIGHT, 1100, 700);
  }

  private static ListView<?> list(ShownCompare shown) {
    return shown.find(ListView.class, ".row-table .list-view");
  }

  private static boolean isSeen(ListView<?> list, Node line) {
    Bounds all = list.localToScene(list.getLayoutBounds());
    Bounds one = line.localToScene(line.getLayoutBounds());
    return one.getMinY() >= all.getMinY() - 1 && one.getMaxY() <= all.getMaxY() + 1;
  }

  private static boolean selectedIsSeen(ListView<?> list) {
    return Fx.get(
        () ->
            list.lookupAll(".table-line").stream()
                .filter(line -> line instanceof ListCell<?> cell && cell.isSelected())
                .anyMatch(line -> line.isVisible() && isSeen(list, line)));
  }

  @Test
  void anEndpointThatIsFoundIsScrolledTo() {
    CompareViewModel model = study.opened();
    try (ShownCompare shown = small(model)) {
      ListView<?> list = list(shown);
      for (RowKey key : model.endpoints().reversed()) {
        Fx.run(() -> model.chooseEndpoint(key));
        Fx.pulses(3);
        assertTrue(selectedIsSeen(list), key.label());
      }
      Fx.run(() -> list.scrollTo(8));
      Fx.pulses(2);
      assertFalse(selectedIsSeen(list), "the first row is out of sight");
      Fx.run(() -> model.allow(0.1));
      Fx.pulses(3);
      assertFalse(selectedIsSeen(list), "nothing else was chosen, so nothing moves");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9})
  void theRunsOfARowStandInsideTheWindow(int row) {
    try (ShownCompare shown = small(study.opened())) {
      ListView<?> list = list(shown);
      Fx.run(() -> list.getSelectionModel().select(row));
      Fx.run(() -> list.scrollTo(row));
      Fx.pulses(3);
      ShownCompare.press(list, KeyCode.ENTER, false);
      Window over =
          Fx.get(
              () ->
                  Window.getWindows().stream()
                      .filter(PopupWindow.class::isInstance)
                      .findFirst()
                      .orElseThrow());
      Window window = shown.scene.getWindow();
      assertTrue(over.getX() >= window.getX() && over.getY() >= window.getY(), "left or above");
      double right = window.getX() + window.getWidth();
      assertTrue(over.getX() + over.getWidth() <= right, "right of it");
      double bottom = window.getY() + window.getHeight();
      assertTrue(over.getY() + over.getHeight() <= bottom, "below it");
    }
  }

  @Test
  void oneRunASideHasTheKeyboardInItsTable() {
    try (ShownCompare shown = small(study.oneRunASide())) {
      Fx.until("it has it", () -> shown.scene.getFocusOwner() instanceof ListView<?>);
      assertEquals(list(shown), Fx.get(shown.scene::getFocusOwner));
    }
  }
}
