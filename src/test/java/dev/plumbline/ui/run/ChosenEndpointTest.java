package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.Fx;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page shows of the endpoint that is chosen in its table. */
class ChosenEndpointTest {
  private static StudyRuns study;
  private static RunPage page;

  @BeforeAll
  static void begin() {
    study = new StudyRuns();
    page = new RunPage(study, Theme.LIGHT, 1272, 828);
  }

  @AfterAll
  static void end() {
    study.close();
  }

  @BeforeEach
  void open() {
    page.open(study.run("candidate-1").id());
  }

  @Test
  void theSelectedEndpointIsWhatTheChartsShow() {
    EndpointTable table = page.find(EndpointTable.class);
    Fx.run(() -> table.table().selection().select(5));
    assertEquals(5, Fx.get(() -> page.run().row().get()));
    Fx.run(() -> page.run().time().select(20, 40));
    page.settle();
    assertEquals(5, Fx.get(() -> table.table().selected().orElseThrow().index()));
    Fx.run(() -> page.run().row().set(0));
    assertTrue(Fx.get(() -> table.table().selected().isEmpty()));
  }

  @Test
  void tilesSayOfWhichEndpointTheyAre() {
    Fx.run(() -> page.run().row().set(5));
    String label = Fx.get(() -> page.run().endpoint().orElseThrow().label());
    assertEquals(3, tilesOf(label));
    assertEquals(2, tilesOf("all endpoints"));
    Fx.run(() -> page.run().row().set(0));
    assertEquals(0, tilesOf(label) + tilesOf("all endpoints"));
  }

  private static long tilesOf(String whose) {
    return Fx.get(
        () ->
            page.scene.getRoot().lookupAll(".tile .caption").stream()
                .filter(node -> ((Label) node).getText().endsWith("\u00b7 " + whose))
                .count());
  }

  @Test
  void theHeaderNamesTheEndpointAndClearsIt() {
    RunHeader header = page.find(RunHeader.class);
    Button chip = Fx.get(() -> (Button) header.lookup(".window-chip"));
    assertFalse(Fx.get(chip::isVisible));
    Fx.run(() -> page.run().row().set(5));
    assertEquals(Fx.get(() -> page.run().endpoint().orElseThrow().label()), Fx.get(chip::getText));
    Fx.run(chip::fire);
    assertEquals(0, Fx.get(() -> page.run().row().get()));
    assertFalse(Fx.get(chip::isVisible));
  }

  @Test
  void otherLimitsLeaveTheEndpointChosen() {
    EndpointTable first = page.find(EndpointTable.class);
    Fx.run(() -> first.table().selection().select(5));
    Fx.run(() -> page.model.chooseBudgets(StudyRuns.BUDGETS));
    page.settle();
    assertEquals(5, Fx.get(() -> page.run().row().get()));
    EndpointTable table = page.find(EndpointTable.class);
    assertEquals(5, Fx.get(() -> table.table().selected().orElseThrow().index()));
    Fx.run(page.model::forgetBudgets);
    assertEquals(5, Fx.get(() -> page.run().row().get()));
  }
}
