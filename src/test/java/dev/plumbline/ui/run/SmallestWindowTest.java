package dev.plumbline.ui.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.chart.Theme;
import dev.plumbline.ui.common.Fx;
import org.junit.jupiter.api.Test;

/** The page of a run in a window of 1000 x 640, the smallest that there is. */
class SmallestWindowTest {
  private static final double WIDTH = 1000 - 56;
  private static final double HEIGHT = 640 - 48 - 24;

  @Test
  void theTitleIsNotPushedOutOfThePage() {
    try (StudyRuns study = new StudyRuns()) {
      RunPage page = new RunPage(study, Theme.LIGHT, WIDTH, HEIGHT);
      page.open(study.run("candidate-1").id());
      RunPane pane = page.find(RunPane.class);
      double top = Fx.get(() -> pane.localToScene(0, 0).getY());
      double needed = Fx.get(() -> pane.minHeight(pane.getWidth()));
      assertTrue(top >= 0 && needed <= HEIGHT, top + ", " + needed);
    }
  }

  @Test
  void theKeptSamplesStayInTheirPlace() {
    try (StudyRuns study = new StudyRuns()) {
      RunPage page = new RunPage(study, Theme.LIGHT, WIDTH, HEIGHT);
      page.open(study.run("candidate-1").id());
      Fx.run(() -> page.run().ask(0));
      page.settle();
      SampleDrawer drawer = page.find(SampleDrawer.class);
      double needed = Fx.get(() -> drawer.minHeight(drawer.getWidth()));
      double given = Fx.get(drawer::getHeight);
      assertTrue(needed <= given, needed + " in " + given);
    }
  }
}
