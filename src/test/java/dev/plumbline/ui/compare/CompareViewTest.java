package dev.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.analysis.Statistic;
import dev.plumbline.chart.Theme;
import dev.plumbline.chart.TippingBars;
import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Hands;
import java.lang.ref.WeakReference;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CompareViewTest {
  private static Study study;

  @BeforeAll
  static void read() {
    study = new Study();
  }

  @AfterAll
  static void close() {
    study.close();
  }

  private static ShownCompare show(CompareViewModel model) {
    return new ShownCompare(study, model, Theme.LIGHT, 1440, 900);
  }

  private static ListView<?> table(ShownCompare shown) {
    return shown.find(ListView.class, ".row-table .list-view");
  }

  private static EndpointLine selected(ShownCompare shown) {
    ListView<?> table = table(shown);
    return Fx.get(() -> (EndpointLine) table.getSelectionModel().getSelectedItem());
  }

  @Test
  void aMarginChosenInTheBarChangesTheVerdict() {
    CompareViewModel model = study.opened();
    try (ShownCompare shown = show(model)) {
      assertTrue(shown.headline().startsWith("Worse: POST /api/courses/:id/enroll"));
      MenuButton margin = shown.find(MenuButton.class, ".margin-choice");
      MenuItem twenty =
          margin.getItems().stream()
              .filter(item -> "20 %".equals(item.getText()))
              .findFirst()
              .orElseThrow();
      Fx.run(twenty::fire);
      Fx.pulses(2);
      assertTrue(shown.headline().startsWith("Better: "), shown.headline());
      assertEquals("margin 20 %", Fx.get(margin::getAccessibleText));
    }
  }

  @Test
  void aRowOfTheScorecardIsTheRowOfTheTable() {
    CompareViewModel model = study.opened();
    try (ShownCompare shown = show(model)) {
      ScorecardPane scorecard = shown.find(ScorecardPane.class, ".scorecard");
      ShownCompare.drag(scorecard.chart(), 80, 96, 80, 96);
      assertEquals("/api/jobs", model.selected().get().orElseThrow().key().name());
      assertEquals("/api/jobs", selected(shown).row().key().name());
      ShownCompare.press(scorecard.chart(), KeyCode.UP, false);
      assertEquals("/api/wallet/withdraw", selected(shown).row().key().name());
      ShownCompare.press(scorecard.chart(), KeyCode.RIGHT, false);
      assertEquals(Statistic.P95, model.asked().get().statistic());
      assertEquals(Statistic.P95, selected(shown).row().statistic());
    }
  }

  @Test
  void aRowOfTheTableIsThatOfThePageAndOpensWhatOthersSayOtherwise() {
    CompareViewModel model = study.opened();
    try (ShownCompare shown = show(model)) {
      ListView<?> table = table(shown);
      Fx.run(() -> table.getSelectionModel().select(2));
      Fx.pulses(3);
      assertEquals("/api/jobs", model.selected().get().orElseThrow().key().name());
      List<?> lines = Fx.get(() -> List.copyOf(table.getItems()));
      assertEquals(12, lines.size());
      assertTrue(((EndpointLine) lines.get(3)).below(), "the mean is the same, p50 inconclusive");
      shown.write("opened-row");
    }
  }

  @Test
  void everyFigureLeadsToItsRun() {
    CompareViewModel model = study.opened();
    try (ShownCompare shown = show(model)) {
      ShownCompare.press(table(shown), KeyCode.ENTER, false);
      Hyperlink link =
          Fx.get(
              () ->
                  Window.getWindows().stream()
                      .map(window -> window.getScene().getRoot().lookup(".hyperlink"))
                      .filter(Hyperlink.class::isInstance)
                      .map(Hyperlink.class::cast)
                      .findFirst()
                      .orElseThrow());
      assertEquals("baseline 1", Fx.get(link::getText));
      Fx.run(link::fire);
      assertEquals(List.of("run " + study.run("baseline-1")), shown.ways.asked);
    }
  }

  @Test
  void theAssumptionIsMovedWithKeysAndDragged() {
    CompareViewModel model = study.oneRunASide();
    try (ShownCompare shown = show(model)) {
      TippingPane pane = shown.find(TippingPane.class, ".tipping");
      ChartView chart = pane.chart();
      ShownCompare.press(chart, KeyCode.RIGHT, false);
      assertEquals(0.031, model.asked().get().assumed());
      ShownCompare.press(chart, KeyCode.RIGHT, true);
      assertEquals(0.041, model.asked().get().assumed());
      double from = Fx.get(() -> at(chart, 4.1));
      double to = Fx.get(() -> at(chart, 8));
      ShownCompare.drag(chart, from, 40, to, 40);
      assertEquals(0.08, model.asked().get().assumed(), 0.0011);
      String learning = CompareViewModelTest.judged(model).lines().getLast().plain();
      assertTrue(learning.contains("if identical runs vary by 8"), learning);
    }
  }

  private static double at(ChartView chart, double percent) {
    return ((TippingBars) chart.plot().orElseThrow()).scale(chart.getWidth()).at(percent);
  }

  @Test
  void aClosedComparisonIsLetGo() {
    CompareViewModel model = study.opened();
    WeakReference<Judged> judged = new WeakReference<>(CompareViewModelTest.judged(model));
    try (ShownCompare shown = show(model)) {
      assertTrue(shown.headline().startsWith("Worse: "));
      Fx.run(model::close);
      Fx.until(
          "the comparison is let go",
          () -> {
            System.gc();
            return judged.get() == null;
          });
    }
  }

  @Test
  void moreRunsAreAskedForWhereThereIsOneASide() {
    try (ShownCompare shown = show(study.oneRunASide())) {
      Fx.run(shown.find(Button.class, ".add-runs")::fire);
      assertEquals(List.of("choose"), shown.ways.asked);
    }
  }

  @Test
  void sidesSayWhatTheirRunsAreCalledAndThatTheyAreSwapped() {
    CompareViewModel model = study.opened();
    try (ShownCompare shown = show(model)) {
      Hands hands = new Hands(shown.scene);
      Button baseline = shown.find(Button.class, ".side-chip.baseline");
      assertEquals("baseline · 6 runs", Fx.get(baseline::getText));
      assertFalse(hands.says("swapped"));
      ListView<?> table = table(shown);
      double room = Fx.get(table::getHeight);
      ShownCompare.press(baseline, KeyCode.S, false);
      assertEquals("baseline: candidate · 6 runs", Fx.get(baseline::getText));
      assertTrue(hands.says("swapped"));
      assertEquals(room, Fx.get(table::getHeight), "no line of its own");
      Button swap = shown.find(Button.class, ".swap-sides");
      String told = Fx.get(swap::getAccessibleText);
      assertTrue(told.startsWith("Swapped: candidate (6 runs) is the baseline now."), told);
      shown.write("swapped");
      Fx.run(swap::fire);
      Fx.pulses(2);
      assertEquals("baseline · 6 runs", Fx.get(baseline::getText));
      assertFalse(hands.says("swapped"));
    }
  }

  @Test
  void namesOfSidesAreCutBeforeTheSettingsArePushedOut() {
    CompareViewModel model = study.oneRunASide();
    Fx.run(model::swap);
    try (ShownCompare small = new ShownCompare(study, model, Theme.LIGHT, 860, 640)) {
      MenuButton window = small.find(MenuButton.class, ".window-choice");
      double right = Fx.get(() -> window.localToScene(window.getLayoutBounds()).getMaxX());
      assertTrue(right <= 860, () -> "ends at " + right);
      small.write("swapped-narrow");
    }
  }

  @Test
  void whatFailedOffersAWayOut() {
    CompareViewModel model = study.model(new CurrentThreadTasks());
    model.open(List.of(study.run("baseline-1"), study.run("baseline-2")), study.baseline);
    try (ShownCompare shown = show(model)) {
      shown.write("failed");
      Button way = shown.find(Button.class, ".page-state .button");
      assertEquals("Leave them to the baseline", Fx.get(way::getText));
    }
  }
}
