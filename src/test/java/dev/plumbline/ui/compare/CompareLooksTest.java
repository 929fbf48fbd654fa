package dev.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.ChartView;
import dev.plumbline.ui.common.CurrentThreadTasks;
import dev.plumbline.ui.common.Fx;
import dev.plumbline.ui.common.Hands;
import dev.plumbline.ui.common.Legibility;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the screen for whoever wants to see them, and what can be said of them by rule. */
class CompareLooksTest {
  private static Study study;

  @BeforeAll
  static void read() {
    study = new Study();
  }

  @AfterAll
  static void close() {
    study.close();
  }

  @ParameterizedTest
  @EnumSource
  void allOfAStudyCanBeRead(Theme theme) {
    look(study.opened(), theme, "study");
  }

  @ParameterizedTest
  @EnumSource
  void allOfOneRunASideCanBeRead(Theme theme) {
    look(study.oneRunASide(), theme, "one-run");
  }

  @ParameterizedTest
  @EnumSource
  void theEmptyPageCanBeRead(Theme theme) {
    look(study.model(new CurrentThreadTasks()), theme, "empty");
  }

  /** The whole width is there for them, and the shift curve keeps its height. */
  @Test
  void longNamesOfFewEndpointsAreWhole(@TempDir Path folder) {
    try (Study few = LongNames.in(folder)) {
      try (ShownCompare narrow = new ShownCompare(few, few.opened(), Theme.DARK, 1100, 700)) {
        narrow.write("few-narrow");
      }
      try (ShownCompare shown = new ShownCompare(few, few.opened(), Theme.LIGHT, 1920, 900)) {
        shown.write("few-wide");
        assertEquals(List.of(), Legibility.faults(shown.scene));
      }
      try (ShownCompare shown = new ShownCompare(few, few.opened(), Theme.LIGHT, 1440, 900)) {
        shown.write("few");
        ShiftPane shift = shown.find(ShiftPane.class, ".shift");
        assertTrue(Fx.get(shift::getHeight) >= 230, "however few rows the scorecard has");
      }
    }
  }

  /** What has no room for its name tells it where it is pointed at. */
  @Test
  void aRowTellsItsWholeName(@TempDir Path folder) {
    try (Study few = LongNames.in(folder)) {
      Judged judged = CompareViewModelTest.judged(few.opened());
      RunFigures figures = new RunFigures(judged, judged.rows().getFirst(), few.look);
      assertTrue(figures.text().contains(LongNames.ENROLL), figures.text());
      try (ShownCompare shown = new ShownCompare(few, few.opened(), Theme.LIGHT, 1440, 900)) {
        ChartView chart = shown.find(ScorecardPane.class, ".scorecard").chart();
        assertEquals("", told(chart, 80, 20), "of no row");
        assertEquals("POST " + LongNames.ENROLL, told(chart, 80, 56));
      }
    }
  }

  /** The tooltip of a chart that is pointed at. */
  private static String told(ChartView chart, double x, double y) {
    Fx.run(() -> Hands.fire(chart, MouseEvent.MOUSE_MOVED, x, y));
    return Fx.get(
        () ->
            chart.getProperties().values().stream()
                .filter(Tooltip.class::isInstance)
                .map(tip -> ((Tooltip) tip).getText())
                .collect(Collectors.joining()));
  }

  private static void look(CompareViewModel model, Theme theme, String name) {
    String tinted = name + "-" + theme.name().toLowerCase(Locale.ROOT);
    try (ShownCompare narrow = new ShownCompare(study, model, theme, 1100, 700)) {
      narrow.write(tinted + "-narrow");
    }
    try (ShownCompare shown = new ShownCompare(study, model, theme, 1440, 900)) {
      shown.write(tinted);
      assertEquals(List.of(), Legibility.faults(shown.scene));
    }
  }
}
