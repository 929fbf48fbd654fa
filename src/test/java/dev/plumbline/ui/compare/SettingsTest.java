package dev.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.Statistic;
import dev.plumbline.budget.Window;
import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Hands;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.stage.PopupWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed or clicked to judge a comparison otherwise. */
class SettingsTest {
  private static Study study;

  @BeforeAll
  static void read() {
    Fx.run(() -> {}); // a control's class cannot be loaded without the toolkit
    study = new Study();
  }

  @AfterAll
  static void close() {
    study.close();
  }

  @ParameterizedTest
  @CsvSource({
    "10-20,''",
    "10–20,''",
    "10 20,''",
    "10 – 20 s,''",
    "10 to 20,''",
    "10s-20s,''",
    "10,20",
    "10 s,20 s",
    "10-20,20"
  })
  void aWindowIsUnderstoodHoweverItsSecondsAreTyped(String from, String to) {
    assertEquals(Optional.of(new Window(10, 20)), WindowChoice.window(from, to));
  }

  @ParameterizedTest
  @CsvSource({"20-10,''", "10-20,30", "ten,''", "-5,10", "20,10", "10 20 30,''"})
  void whatIsNoWindowIsNotTaken(String from, String to) {
    assertEquals(Optional.empty(), WindowChoice.window(from, to));
  }

  @Test
  void whatCannotBeTakenIsSaidAndAWindowThatIsChosenStandsOverTheVerdict() {
    CompareViewModel model = study.opened();
    try (ShownCompare shown = new ShownCompare(study, model, Theme.LIGHT, 1440, 900)) {
      Hands page = new Hands(shown.scene);
      assertFalse(page.says("of every run"));
      MenuButton window = Fx.get(() -> (MenuButton) shown.scene.getRoot().lookup(".window-choice"));
      Fx.run(() -> window.getItems().getLast().fire());
      Fx.pulses(2);
      TextField from =
          Fx.get(() -> (TextField) popup().orElseThrow().getRoot().lookup(".text-field"));
      Fx.run(() -> enter(from, "ten"));
      Fx.pulses(2);
      assertTrue(new Hands(Fx.get(() -> popup().orElseThrow())).says("Whole seconds are needed"));
      Fx.run(() -> enter(from, "10-20"));
      Fx.pulses(2);
      assertTrue(Fx.get(() -> popup().isEmpty()));
      assertEquals(new Window(10, 20), model.asked().get().window());
      assertTrue(page.says("Window: 10–20 s of every run"));
      shown.write("window");
    }
  }

  @Test
  void itOpensAtTheStatisticThatTheReaderComesFromUnlessTheyChoseOne() {
    CompareViewModel model = study.model(new CurrentThreadTasks());
    model.open(Statistic.P95, study.baseline, study.candidate);
    assertEquals(Statistic.P95, model.asked().get().statistic());
    model.open(study.baseline, study.candidate);
    assertEquals(Statistic.P50, model.asked().get().statistic(), "nobody chose p95");
    model.look(Statistic.MEAN);
    model.open(Statistic.P95, study.baseline, study.candidate);
    assertEquals(Statistic.MEAN, model.asked().get().statistic());
  }

  private static void enter(TextField field, String words) {
    field.setText(words);
    field.getOnAction().handle(null);
  }

  @Test
  void aSecondClickOnTheirButtonClosesTheRunsOfASide() {
    try (ShownCompare shown = new ShownCompare(study, study.opened(), Theme.LIGHT, 1440, 900)) {
      for (String button : List.of(".side-chip.baseline", ".know")) {
        Button owner = shown.find(Button.class, button);
        Fx.run(owner::fire);
        Fx.pulses(2);
        assertTrue(Fx.get(() -> popup().isPresent()), button);
        Fx.run(owner::fire);
        Fx.pulses(2);
        assertTrue(Fx.get(() -> popup().isEmpty()), button);
      }
    }
  }

  private static Optional<Scene> popup() {
    return javafx.stage.Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .filter(javafx.stage.Window::isShowing)
        .map(javafx.stage.Window::getScene)
        .filter(scene -> scene.getRoot().lookup(".compare-popover") != null)
        .findFirst();
  }
}
