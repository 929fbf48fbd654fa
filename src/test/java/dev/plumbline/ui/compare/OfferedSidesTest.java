package dev.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.app.MarkedSides;
import dev.plumbline.app.SampleStudy;
import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Fx;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

/** The page before anything is compared. */
class OfferedSidesTest {
  @Test
  void sidesThatAreMarkedAreAClickAway() {
    try (Study study = new Study();
        ShownCompare shown =
            new ShownCompare(
                study, study.model(new CurrentThreadTasks()), Theme.LIGHT, 1100, 700)) {
      assertEquals(List.of("Choose in the Library"), primary(shown));
      MarkedSides sides =
          new MarkedSides(
              "checkout",
              SampleStudy.result().compared().baseline(),
              SampleStudy.result().compared().candidate().subList(0, 1));
      Fx.run(() -> shown.marked.set(List.of(sides)));
      assertEquals(List.of("Compare checkout: 6 baseline with 1 candidate run"), primary(shown));
      Fx.run(() -> ((Button) shown.scene.lookup(".button.primary")).fire());
      assertEquals(List.of("compare"), shown.ways.asked);
    }
  }

  private static List<String> primary(ShownCompare shown) {
    Fx.pulses(2);
    return Fx.get(
        () ->
            shown.scene.getRoot().lookupAll(".button.primary").stream()
                .map(button -> ((Button) button).getText())
                .toList());
  }
}
